/// Where the columns of a table stand in a given width.
struct TableLayout {
  private let columns: [Column]
  private let width: Int
  private var gap = 2
  /// Indices of the columns that stay, in their order.
  private var kept: [Int]
  private var widths: [Int]

  init(_ columns: [Column], width: Int) {
    self.columns = columns
    self.width = max(0, width)
    kept = Array(columns.indices)
    widths = columns.map(\.wished)
    // A wish is no reason to lose what matters as much as the column that has it.
    if let wishing = columns.filter({ $0.wished > $0.minimum }).map(\.priority).max() { drop(below: wishing) }
    let narrow = excess <= 0 ? gap : nil
    widths = columns.map(\.minimum)
    drop(below: 0)
    shrink()
    grow()
    // Where wide gaps leave a wish open that narrow ones grant, they narrow.
    if let narrow, kept.contains(where: { widths[$0] < columns[$0].wished }) {
      widths = columns.map(\.wished)
      gap = narrow
      grow()
    }
  }

  /// The columns shown, from left to right; none reaches past the width.
  var places: [(column: Int, x: Int, width: Int)] {
    var places: [(column: Int, x: Int, width: Int)] = []
    var x = 0
    for column in kept {
      let room = min(widths[column], width - x)
      guard room > 0 else { continue }
      places.append((column, x, room))
      x += room + gap
    }
    return places
  }

  private var excess: Int {
    kept.reduce(gap * max(0, kept.count - 1)) { $0 + widths[$1] } - width
  }

  /// First the gaps narrow, then the least important columns go, as far as they matter less than a priority.
  private mutating func drop(below priority: Int) {
    if excess > 0 { gap = 1 }
    // Of equals the one on the right goes.
    while excess > 0,
      let last = kept.reversed().filter({ columns[$0].priority > priority }).max(by: {
        columns[$0].priority < columns[$1].priority
      })
    {
      kept.removeAll { $0 == last }
    }
    gap = 2
    if excess > 0 { gap = 1 }
  }

  /// Columns that must stay and don't fit: the widest flexible one gives way, down to four cells.
  private mutating func shrink() {
    while excess > 0,
      let widest = kept.filter({ columns[$0].weight > 0 && widths[$0] > 4 }).max(by: {
        widths[$0] < widths[$1]
      })
    {
      widths[widest] -= min(excess, widths[widest] - 4)
    }
  }

  /// Shares what is left over by weight, again whenever a column is full.
  private mutating func grow() {
    while excess < 0 {
      let growing = kept.filter { columns[$0].weight > 0 && widths[$0] < columns[$0].maximum }
      let weights = growing.reduce(0) { $0 + columns[$1].weight }
      guard weights > 0 else { return }
      let spare = -excess
      for column in growing {
        // Rounding leaves less than one share; the first columns take it.
        let share = max(1, spare * columns[column].weight / weights)
        widths[column] += min(share, columns[column].maximum - widths[column], max(0, -excess))
      }
    }
  }
}
