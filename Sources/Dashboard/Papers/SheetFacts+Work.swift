import Contract
import Document
import Domain

extension SheetFacts {
  /// The longest overdue first.
  var overdueTasks: [Assignment] {
    portfolio.work.overdue.map { portfolio.assignments.rows[Int($0)] }.filter { $0.lead == unit }
  }

  /// With the person who is named for each.
  func overdue(_ tasks: [Assignment]) -> [Document.Block] {
    if let lack = facts.lack(of: .tasks) { return lack }
    return tasks.isEmpty
      ? [facts.paragraph("Không có.", "None.", "Aucune.")]
      : [.table(facts.overdueTable(Array(tasks.prefix(most)), title: false, by: .person))]
  }

  /// Those on the unit's page: its own, those in the way of its work, and those that it must resolve for others.
  var openObstacles: [Obstacle] {
    portfolio.work.openObstacles.map { portfolio.obstacles.rows[Int($0)] }.filter {
      portfolio.concerns($0, unit)
    }
  }

  func standing(_ obstacles: [Obstacle]) -> [Document.Block] {
    if let lack = facts.lack(of: .obstacles) { return lack }
    guard !obstacles.isEmpty else { return [facts.paragraph("Không có.", "None.", "Aucun.")] }
    var table = facts.gravest(Array(obstacles.prefix(most)), hasAge: true)
    (table.title, table.unitLine) = ("", "")
    return [.table(table)]
  }

  /// What the page of the week has of the unit, without overdue tasks and obstacles, which stand above: what is due in the
  /// week first, then what is late. Reminders have no day, so they are counted.
  var duties: (due: [TopicRow], reminders: Int) {
    let kind = Topic.week.kind
    let rows = (Topic.week.rows(source)?.rows ?? []).map { row -> (kind: DutyItem.Kind?, row: TopicRow) in
      guard case .choice(let code, _) = row[kind.place("kind")] else { return (nil, row) }
      return (DutyItem.Kind(rawValue: code), row)
    }
    func isLate(_ row: TopicRow) -> Bool { !row[kind.place("late")].isNothing }
    let late = rows.filter { entry in
      switch entry.kind {
      case .task, .obstacle, .reminder: false
      case .directive, .request, .dossier, .milestone, .submission, nil: isLate(entry.row)
      }
    }
    let ahead = rows.filter { $0.kind != .reminder && !isLate($0.row) }
    return ((ahead + late).map(\.row), rows.count { $0.kind == .reminder })
  }

  func week(_ duties: (due: [TopicRow], reminders: Int)) -> [Document.Block] {
    if facts.lack(of: .tasks) != nil { return [] }
    return [duties.due.isEmpty ? nothingDue : .table(table(of: duties.due))] + reminders(duties.reminders)
  }

  private var nothingDue: Document.Block {
    facts.paragraph(
      "Không có gì đến hạn trong 7 ngày.", "Nothing is due within 7 days.", "Rien à échéance sous 7 jours.")
  }

  private func table(of rows: [TopicRow]) -> Document.Table {
    var table = Document.Table(
      rows.prefix(most), of: Topic.week.kind, ["due", "late", "kind", "what", "person"], context, facts.unit)
    table.sheet = facts.said("Tuần này", "This week", "Semaine")
    return table
  }

  private func reminders(_ count: Int) -> [Document.Block] {
    count == 0
      ? []
      : [
        facts.paragraph(
          "\(count) nội dung bị nhắc chưa trả lời.", "Matters reminded of without an answer: \(count).",
          "Points relancés sans réponse : \(count).")
      ]
  }

  /// The head and the focal points, with how they are reached; that there is none is a finding. On a public paper nobody.
  var people: [Document.Block] {
    if context.isPublic { return [] }
    if source.isMissing(.people) { return facts.nothing(.people) }
    let focal = source.contacts.focalPoints(of: unit)
    let none = facts.said("chưa có", "none", "aucun")
    let lines = [
      (
        facts.said("Đầu mối", "Focal point", "Point focal"),
        focal.isEmpty ? none : focal.map(contact).joined(separator: facts.semicolon)
      ),
      (
        facts.said("Người đứng đầu", "Head", "Responsable"),
        source.contacts.head(of: unit).map(contact) ?? none
      ),
    ]
    return lines.map { title, text in
      .paragraph(Document.Paragraph([.bold(title + facts.colon), Document.Run(text + ".")]))
    }
  }

  private func contact(_ person: Person) -> String {
    [person.name, person.position, person.phone, person.email].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}
