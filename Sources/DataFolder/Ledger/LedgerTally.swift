/// How many rows of a stretch of the ledger were what.
struct LedgerTally: Sendable {
  var recordCount = 0
  var usedCount = 0
  /// Sum of the absolute amounts of the usable rows.
  var absoluteSum: Int64 = 0

  /// Adds another stretch's rows; sums of amounts run on from stretch to stretch by themselves.
  mutating func add(_ other: LedgerTally) {
    recordCount += other.recordCount
    usedCount += other.usedCount
  }
}
