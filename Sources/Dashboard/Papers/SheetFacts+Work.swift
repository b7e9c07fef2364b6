import Contract
import Document
import Domain

extension SheetFacts {
  /// The longest overdue first, with the person who is named for each.
  var overdue: [Document.Block] {
    if let lack = facts.lack(of: .tasks) { return lack }
    let tasks = portfolio.work.overdue.map { portfolio.assignments.rows[Int($0)] }.filter { $0.lead == unit }
    guard !tasks.isEmpty else {
      return [facts.paragraph("Không có.", "None.", "Aucune.")]
    }
    var table = facts.overdueTable(Array(tasks.prefix(most)), title: false, by: .person)
    table.note = rest(of: tasks.count)
    return [.table(table)]
  }

  /// Those on the unit's page: its own, those in the way of its work, and those that it must resolve for others.
  var obstacles: [Document.Block] {
    if let lack = facts.lack(of: .obstacles) { return lack }
    let open = portfolio.work.openObstacles.map { portfolio.obstacles.rows[Int($0)] }
      .filter { portfolio.concerns($0, unit) }
    guard !open.isEmpty else { return [facts.paragraph("Không có.", "None.", "Aucun.")] }
    var table = facts.gravest(Array(open.prefix(most)), hasAge: true)
    table.title = ""
    table.note = rest(of: open.count)
    return [.table(table)]
  }

  /// What the page of the week has of the unit, without overdue tasks and obstacles, which stand above.
  var week: [Document.Block] {
    if facts.lack(of: .tasks) != nil { return [] }
    let kind = Topic.week.kind
    let kinds = Set([DutyItem.Kind.task, .obstacle].map(\.rawValue))
    let rows = Topic.week.rows(source)?.rows.filter { row in
      guard case .choice(let code, _) = row[kind.place("kind")], kinds.contains(code) else { return true }
      return row[kind.place("late")].isNothing
    }
    guard let rows, !rows.isEmpty else {
      return [
        facts.paragraph(
          "Không có gì đến hạn trong 7 ngày.", "Nothing is due within 7 days.",
          "Rien à échéance sous 7 jours.")
      ]
    }
    var table = Document.Table(
      rows.prefix(most * 2), of: kind, ["due", "late", "kind", "what", "person"], context, facts.unit)
    table.sheet = facts.said("Tuần này", "This week", "Semaine")
    if rows.count > most * 2 {
      let rest = rows.count - most * 2
      table.note = facts.said(
        "Còn \(rest) việc khác.", "\(rest) more are not listed.", "\(rest) autres ne sont pas citées.")
    }
    return [.table(table)]
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
        focal.isEmpty ? none : focal.map(contact).joined(separator: "; ")
      ),
      (
        facts.said("Người đứng đầu", "Head", "Responsable"),
        source.contacts.head(of: unit).map(contact) ?? none
      ),
    ]
    return lines.map { title, text in
      .paragraph(Document.Paragraph([.bold(title + ": "), Document.Run(text + ".")]))
    }
  }

  private func contact(_ person: Person) -> String {
    [person.name, person.position, person.phone, person.email].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}
