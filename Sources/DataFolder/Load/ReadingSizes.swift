/// How files are cut up for reading, in bytes. Results don't depend on them; tests make them small.
struct ReadingSizes: Sendable {
  /// Read at a time.
  var window = 256 << 10
  /// The least part of the ledger that one of two threads reads at a time.
  var stretch: UInt64 = 512 << 10
  /// The size from which a table is read by two threads.
  var twoThreads: UInt64 = 512 << 10
  /// The size from which it is remembered of which bytes a table's rows were made.
  var remembered: UInt64 = 64 << 10
  /// The most files that are followed.
  var files = Int(UInt16.max) + 1
  /// Whether plain rows of the ledger are summed without a close look; tests compare it with the close look at all.
  var sumsPlainRows = true
}
