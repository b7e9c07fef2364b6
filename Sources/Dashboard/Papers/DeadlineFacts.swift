import Contract
import Document
import Domain

/// What the entries say.
struct DeadlineFacts {
  let source: TopicSource
  private let names: DutyNames

  var context: Context { source.context }
  var portfolio: Portfolio { source.exact }

  init(_ source: TopicSource) {
    self.source = source
    names = DutyNames(source)
  }

  /// Of whom, and that the data are synthetic.
  var name: String {
    let of = context.name(source.subject).map { ": " + $0 } ?? ""
    let made = portfolio.isSynthetic ? " (" + source.said(ReportFacts.synthetic).lowercased() + ")" : ""
    return source.said("Thời hạn", "Deadlines", "Échéances") + of + made
  }

  func title(_ text: String) -> String {
    (portfolio.isSynthetic ? source.said("[Mô phỏng] ", "[Synthetic] ", "[Synthétique] ") : "") + text
  }

  /// By what it is about; codes are escaped, so that no two of them make one.
  func id(_ table: ShownTable, _ keys: String...) -> String {
    ([table.rawValue] + keys.map(Escaped.text)).joined(separator: "/") + "@tiendo"
  }

  func money(_ amount: Dong) -> String { context.money(amount) + " " + context.words.unit(context.unit) }

  var asOfLine: String {
    let moment = context.numbers.moment(portfolio.asOf)
    return source.said("Số liệu đến \(moment)", "Data as of \(moment)", "Données au \(moment)")
  }

  var duties: [DayCalendar.Entry] {
    portfolio.openDuties([.task, .directive, .obstacle]).compactMap { item in
      guard let due = item.due, source.isAbout(item.agency, project: item.project) else { return nil }
      let kind = source.said(item.kind.label).capitalisedFirst
      let late = item.daysLate(at: portfolio.asOf)
      let overdue = late > 0 ? source.said("QUÁ HẠN", "OVERDUE", "EN RETARD") + " · " : ""
      return DayCalendar.Entry(
        id: id(item.kind.table, names.rowCode(item)), day: due,
        title: title("\(overdue)\(kind): \(names.title(item)) (\(source.actorName(item.agency)))"),
        lines: lines(item, late), categories: [kind])
    }
  }

  private func lines(_ item: DutyItem, _ late: Int) -> [String] {
    let unit = context.name(source.successors.heir(of: item.agency))
    let person = context.isPublic ? nil : names.person(item)?.name
    let days =
      late > 0 ? source.said("Quá hạn \(late) ngày", "\(late) days late", "\(late) jours de retard") : nil
    let held = item.kind == .obstacle ? heldLine(portfolio.obstacles.rows[item.place]) : nil
    let named = [
      source.said("Đơn vị: ", "Unit: ", "Unité : ") + unit,
      person.map { source.said("Người: ", "Person: ", "Personne : ") + $0 }, days, held,
      source.said("Mã: ", "Code: ", "Code : ") + names.rowCode(item), asOfLine,
    ]
    return named.compactMap { $0 }
  }

  private func heldLine(_ obstacle: Obstacle) -> String? {
    obstacle.blocked.map {
      source.said("Đang giữ ", "Holds ", "Retient ") + money($0) + " · "
        + context.words.escalation(obstacle.escalation)
    }
  }
}
