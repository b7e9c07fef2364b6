import Domain

/// How many rows of a stretch of the ledger were what.
struct LedgerTally: Sendable {
  var recordCount = 0
  var usedCount = 0
  /// Dated after the moment.
  var laterCount = 0
  /// No disbursement: commitments and settlements.
  var otherKindCount = 0
  /// Sum of the absolute amounts of the usable rows.
  var absoluteSum: Int64 = 0

  /// Counts a usable row; true when it is disbursed money.
  mutating func counts(_ entry: LedgerEntry, asOf: Day, sign: Int = 1) -> Bool {
    if entry.day > asOf {
      laterCount += sign
      return false
    }
    if !entry.kind.isDisbursement {
      otherKindCount += sign
      return false
    }
    return true
  }

  /// Adds another stretch's rows; sums of amounts run on from stretch to stretch by themselves.
  mutating func add(_ other: LedgerTally) {
    recordCount += other.recordCount
    usedCount += other.usedCount
    laterCount += other.laterCount
    otherKindCount += other.otherKindCount
  }
}
