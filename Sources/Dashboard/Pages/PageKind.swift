import Cells
import Domain

/// What one page is: its name, what stands above its panels, and how they share the screen.
struct PageKind: Sendable {
  /// How several panels share a wide screen.
  enum Arrangement: Sendable {
    /// Two columns, filled row by row.
    case grid
    /// Left what stands, right what is late: the first and the last panel beside those between.
    case sides
    /// The first with all the room, the last below it with no more than its rows take.
    case below
  }

  /// The word of its address.
  let id: String
  /// Nothing but words is known before the first reading.
  let title: @Sendable (Strings, Context?) -> String
  var head = PageHead.name
  var arrangement = Arrangement.grid
  /// Whether it is read as text, with its rows below, rather than as a list.
  var isText = false
  /// Lines above the panels, by the height of the page.
  var fieldRows: @Sendable (_ height: Int) -> Int = { _ in 0 }
  /// Lines that only some records have; negative where one has not even the usual ones.
  var moreFieldRows: @Sendable (Context) -> Int = { _ in 0 }
  var fields: @Sendable (Context, [Origin: Record]) -> [Field] = { _, _ in [] }
  /// The records of which it shows text that is not kept in memory.
  var records: @Sendable (Portfolio) -> [Origin] = { _ in [] }
  /// Nil where its rows say all.
  var detail: Detail?
}

extension PageKind {
  /// Lines of a text with rows below it, of which a few are always seen.
  @Sendable static func aboveRows(_ height: Int) -> Int {
    max(0, height - (height >= 18 ? 6 : height >= 12 ? 4 : 0))
  }
}
