import Cells
import Contract
import Domain

/// What the page of a topic says: its words, its columns, and how its rows are worked out.
struct TopicKind: Sendable {
  let title: Label
  /// The question that it answers: in the palette and in the help.
  let question: Label
  let columns: [TopicColumn]
  /// The tables of the group's duties that it is about: without the first of them it has nothing to say, and no menu
  /// offers it. Empty of a topic of money.
  var needs: [ShownTable] = []
  /// Other tables that it says something of: where one is not there, the page says so first.
  var alsoFrom: [ShownTable] = []
  /// Whether its answer takes too long for the menu that shows all answers.
  var isSlow = false
  /// Whether no look at what a row opens stands beside the list: it opens another topic, of which nothing is known before,
  /// or nothing.
  var hasNoLook = false
  /// Whether it is a paper of an office: read as that paper is written, whatever plan and unit the screen has, and written
  /// by its own forms.
  var isPaper = false
  /// Whether the year's curve stands above its rows.
  var hasCurve = false
  /// Whether the week that it is about can be signed off on it.
  var takesSignOff = false
  /// What a reader may decide about it and its rows.
  var verdicts: [VerdictKind] = []
  /// On the thread that reads, never on that of the keys.
  let rows: @Sendable (TopicSource) -> TopicRows
}

extension TopicKind {
  /// Whether it is about plans and payments, and so about a basis.
  var isOfMoney: Bool { needs.isEmpty }

  /// Tables without which it is not whole.
  var sources: [ShownTable] {
    (isOfMoney ? [.projects, .plans, .transactions, .statements] : needs) + alsoFrom
  }

  /// Whether a folder has something to say to it.
  func isThere(in portfolio: Portfolio) -> Bool {
    needs.first.map { !portfolio.status.missingTables.contains($0.rawValue) } ?? true
  }
}

/// A column of a topic's list. What it says of a row stands in the row, at the same place.
struct TopicColumn: Sendable {
  enum Form: Sendable {
    /// What names a row.
    case name
    case text(minimum: Int, maximum: Int)
    case money
    case rate
    case count
    /// In a unit of its own, with the decimals that it has.
    case number
    case day
  }

  let id: ColumnID
  let title: Label
  let form: Form
  /// 0 is never dropped on a narrow screen; higher numbers go first.
  var priority = 0
  /// Whether a public screen leaves it out.
  var isPrivate = false
  var role: @Sendable (Value) -> Role = { _ in .text }

  init(
    _ id: String, _ title: Label, _ form: Form, priority: Int = 0, isPrivate: Bool = false,
    role: @escaping @Sendable (Value) -> Role = { _ in .text }
  ) {
    self.id = ColumnID(topic: id)
    (self.title, self.form, self.priority, self.isPrivate) = (title, form, priority, isPrivate)
    self.role = role
  }
}

/// What a topic's page says: worked out once, in the words of the reader who asked.
public struct TopicRows: Sendable {
  /// What was found, the answer first, and what can't be known and why.
  var lines: [Field]
  let rows: [TopicRow]
  /// Beside the paths that every curve of the year has.
  var curves: [TopicCurve] = []
  var endings = TopicEndings()
  /// Whether more comes.
  var isPart = false
  /// How much of it the reader decided; nil where nothing.
  var note: String?
}

extension TopicRows {
  /// As a public screen may show them.
  func rounded(to unit: Dong) -> TopicRows {
    TopicRows(
      lines: lines,
      rows: rows.map { row in
        TopicRow(
          code: row.code, cells: row.cells.map { $0.rounded(to: unit) }, target: row.target,
          standing: row.standing, takesVerdicts: row.takesVerdicts, most: row.most, marks: row.marks)
      }, curves: curves, endings: endings, isPart: isPart, note: note)
  }
}

extension Value {
  /// An amount to the nearest multiple of a unit; what is no amount stays.
  fileprivate func rounded(to unit: Dong) -> Value {
    switch self {
    case .money(let amount): .money(amount.rounded(to: unit))
    case .change(let amount): .change(amount.rounded(to: unit))
    case .text, .name, .integer, .number, .year, .rate, .points, .day, .moment, .choice, .flag, .none,
      .unknown:
      self
    }
  }
}

struct TopicRow: Sendable {
  /// Tells it from the other rows of its topic.
  let code: String
  /// By the place of the column.
  let cells: [Value]
  /// Where Enter leads.
  let target: Page?
  var standing: Standing?
  /// Whether the reader may decide about it.
  var takesVerdicts = false
  /// The largest amount in đồng that can be fixed; nil where it takes none.
  var most: Dong?
  /// By the place of a column the parts of its text that the reader must see: offsets into its UTF-8, ascending, apart.
  /// They stand in brackets, for a colour alone says nothing.
  var marks: [Int: [Range<Int>]] = [:]
}

extension TopicRow {
  /// A cell's text in spans, its parts to see in brackets.
  func spans(at place: Int, _ text: String, _ role: Role) -> [Span] {
    guard let marks = marks[place] else { return [Span(text, role)] }
    let bytes = Array(text.utf8)
    func part(_ range: Range<Int>) -> String {
      String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
    }
    var spans: [Span] = []
    var end = 0
    for mark in marks {
      spans += [Span(part(end..<mark.lowerBound), role), Span("[" + part(mark) + "]", .strong)]
      end = mark.upperBound
    }
    return (spans + [Span(part(end..<max(end, bytes.count)), role)]).filter { !$0.text.isEmpty }
  }
}
