import Cells
import Domain

extension PanelKind {
  /// The money held stands in the title where the panel has all of it.
  static let obstacles = PanelKind(
    id: "obstacles", list: .obstacles, title: { words, _ in words.openObstacles }, table: .obstacles,
    extra: { context, isShort in
      guard context.page == .overview || context.page == .obstacles, !context.isUnknown(.obstacles) else {
        return nil
      }
      let mark = context.portfolio.lacks[.obstacles] == nil ? "" : "≥ "
      let amount = context.numbers.money(context.portfolio.work.total.blocked, in: context.unit)
      let blocked = mark + amount + " " + context.words.unit(context.unit)
      return [Span(" · ", .muted), Span(isShort ? blocked : context.words.held(blocked), .warning)]
    },
    isExtraCut: false)
}
