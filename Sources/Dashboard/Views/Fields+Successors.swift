import Cells
import Contract
import Domain

// What became of an abolished unit, and what another one took over from it.
extension Context {
  /// Lines on a unit's page that only a few units have: of its end and of what it took over.
  func successionFields(_ key: Key<Agency>) -> [Field] {
    let successors = Successors(portfolio)
    let left = successors.abolished(before: key)
    // A few stand one by one; of more the sum is enough.
    let taken =
      left.count <= 3 ? left.map { takenOver([$0]) } : [takenOver(left)]
    return (abolished(key, successors).map { [$0] } ?? []) + taken
  }

  private func abolished(_ key: Key<Agency>, _ successors: Successors) -> Field? {
    guard let end = portfolio.agencies[key]?.validTo, end < portfolio.asOf.day else { return nil }
    let heir = successors.heir(of: key)
    let title = words.said(Label("Đã giải thể", "Abolished", "Supprimée"))
    let answers =
      heir == key
      ? Span(
        words.said(Label("không ai trả lời thay", "nobody answers for it", "personne n’en répond")), .bad)
      : Span(
        words.said(
          Label("\(name(heir)) trả lời thay", "answered for by \(name(heir))", "\(name(heir)) en répond")),
        .strong)
    return Field(title, parts: [[Span(numbers.day(end), .strong)], [answers]])
  }

  /// Money and open work of abolished units that is not counted as the unit's own, named so.
  private func takenOver(_ units: [Key<Agency>]) -> Field {
    let title = words.said(Label("Tiếp nhận", "Taken over", "Repris"))
    let measure = units.reduce(into: MoneyMeasure()) { $0 += portfolio.money.measure($1) }
    let count = units.map { portfolio.work.count($0) }
    let (tasks, obstacles) = (
      count.reduce(0) { $0 + $1.open }, count.reduce(0) { $0 + $1.obstacles }
    )
    let from = listed(units)
    return Field(
      title,
      parts: [
        [Span(words.said(Label("từ \(from)", "from \(from)", "de \(from)")), .strong)], amounts(measure),
        workSpans(tasks: tasks, obstacles: obstacles),
      ])
  }

  /// Plan and payments on the plan in view; empty where there are none.
  func amounts(_ measure: MoneyMeasure) -> [Span] {
    let (plan, paid) = (measure.plan[basis], measure.disbursed(on: basis))
    guard !isMoneyUnknown, plan != 0 || paid != 0 else { return [] }
    let (planned, spent) = (money(plan), money(paid))
    let said = Label(
      "KH \(planned), đã chi \(spent)", "plan \(planned), paid \(spent)", "plan \(planned), payé \(spent)")
    return [Span(words.said(said) + " " + words.unit(unit))]
  }

  /// What is open; empty where nothing is.
  func workSpans(tasks: Int, obstacles: Int) -> [Span] {
    let parts = [
      (tasks, Label("\(tasks) việc mở", "\(tasks) open tasks", "\(tasks) tâches ouvertes")),
      (obstacles, Label("\(obstacles) vướng mắc", "\(obstacles) obstacles", "\(obstacles) obstacles")),
    ].filter { $0.0 > 0 }.map { words.said($0.1) }
    return parts.isEmpty ? [] : [Span(parts.joined(separator: ", "))]
  }
}
