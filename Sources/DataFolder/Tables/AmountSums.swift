/// The absolute amounts of one file, added up by column.
struct AmountSums: Equatable, Sendable {
  /// Of the file alone.
  private(set) var own: [Int64] = []
  /// What was there before its first row when it was read.
  private(set) var start: [Int64] = []
  /// Whether all of them stayed within `Int64`.
  private(set) var fits = true

  init() {}

  /// - Parameter count: columns.
  init(count: Int) { own = Array(repeating: 0, count: count) }

  /// - Parameter start: nil when the file was read as if it were alone.
  init(from start: [Int64]?, to end: [Int64]) {
    self.start = start ?? []
    own = start.map { zip(end, $0).map { $0 &- $1 } } ?? end
  }

  mutating func add(_ other: AmountSums) {
    fits = fits && other.fits
    for column in own.indices where other.own.indices.contains(column) {
      let (sum, overflow) = own[column].addingReportingOverflow(other.own[column])
      own[column] = overflow ? .max : sum
      fits = fits && !overflow
    }
  }

  /// Whether a file that was read as this one was gives the same rows behind others.
  func hold(after before: AmountSums) -> Bool {
    if !start.isEmpty { return start == before.own }
    var all = before
    all.add(self)
    return all.fits
  }
}
