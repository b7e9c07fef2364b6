enum DirectiveStatus: String {
  case notStarted = "not_started"
  case inProgress = "in_progress"
  case completed, cancelled
}

/// A point of a conclusion, direction, plan or programme.
struct Directive {
  let id: String
  let document: DirectiveDocument
  let point: DirectivePoint
  let responsible: String

  var lead: String { point.lead }
  var due: Day? { point.due }

  var completed: Day? {
    if case .done(let day) = point.fate { day } else { nil }
  }

  var status: DirectiveStatus {
    switch point.fate {
    case .done: .completed
    case .underWay, .forgotten: .inProgress
    case .notStarted: .notStarted
    case .cancelled: .cancelled
    }
  }

  var isOpen: Bool { status == .inProgress || status == .notStarted }

  /// Not done after its due day; on the day itself it is still in time.
  func isOverdue(on day: Day) -> Bool { isOpen && due.map { $0 < day } ?? false }

  var cells: [String] {
    [
      id, document.number, document.issued.description, cell(document.meeting), document.issuer, point.item,
      point.content, lead, point.supporting.joined(separator: "|"), responsible, cell(due), status.rawValue,
      cell(completed),
    ]
  }
}

/// A document with the points that follow from it.
struct DirectiveDocument {
  let number: String
  let issuer: String
  let issued: Day
  /// The meeting that it concludes, for a conclusion.
  var meeting: Day?
  let points: [DirectivePoint]
}

/// What a document asks of a unit.
struct DirectivePoint {
  /// What has become of it by `asOf`.
  enum Fate {
    case done(Day)
    case underWay
    case notStarted
    case cancelled
    /// Begun, and then heard of no more.
    case forgotten
  }

  let item: String
  let lead: String
  let supporting: [String]
  let due: Day?
  let fate: Fate
  let content: String

  init(
    _ item: String, _ lead: String, _ supporting: [String] = [], due: Day?, _ fate: Fate, _ content: String
  ) {
    self.item = item
    self.lead = lead
    self.supporting = supporting
    self.due = due
    self.fate = fate
    self.content = content
  }
}

/// All points in the order of their documents, under codes such as CD03.07: the seventh point of the third document.
func makeDirectives(staff: Staff) -> [Directive] {
  directiveDocuments.enumerated().flatMap { number, document in
    document.points.enumerated().map { place, point in
      Directive(
        id: "CD\(padded(number + 1, 2)).\(padded(place + 1, 2))", document: document, point: point,
        responsible: place % 7 == 5 ? "" : staff.head(of: point.lead))
    }
  }
}
