/// A part of a ledger's file, from one record's start to another's, and the months that its rows are dated in.
struct LedgerBlock: Sendable {
  let bytes: Range<UInt64>
  /// From the first to the last; not every one between them must occur.
  let months: ClosedRange<Int>
}
