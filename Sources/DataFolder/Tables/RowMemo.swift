import CBytes

/// The records of a file from which sound rows were made, by a digest of their bytes: a record that stands in the next
/// version of the file as well is not checked again.
struct RowMemo: Sendable {
  /// In the order of the file.
  private(set) var digests: [UInt64] = []
  /// The row of each, by its place among those of the file.
  private(set) var places: [Int32] = []

  mutating func add(_ digest: UInt64, place: Int) {
    digests.append(digest)
    places.append(Int32(truncatingIfNeeded: place))
  }

  mutating func append(_ other: RowMemo, rowsBefore: Int) {
    digests += other.digests
    places += other.places.map { $0 + Int32(truncatingIfNeeded: rowsBefore) }
  }

  /// Another one in each run of the program, so that nobody can write two records with one digest.
  private static let seed = UInt64.random(in: 0 ... .max)

  static func digest(_ record: RawRecord) -> UInt64 {
    cbytes_digest(record.place.bytes + record.start, UInt64(record.end - record.start), seed)
  }
}

/// Goes through an earlier version of a file beside its next one.
struct RowSearch {
  private let memo: RowMemo
  /// The first record that may come next.
  private var next = 0
  private var misses = RowSearch.startsAnywhere

  /// Records that may have gone at one place.
  private static let look = 16
  /// Misses after which the record is looked for everywhere, and how often.
  private static let startsAnywhere = 24
  private static let again = 256

  init(_ memo: RowMemo) { self.memo = memo }

  /// The place of the row that was made of the same bytes; nil for new ones.
  mutating func place(of digest: UInt64) -> Int? {
    let near = next..<min(next + RowSearch.look, memo.digests.count)
    let found = memo.digests[near].firstIndex(of: digest) ?? searched(digest)
    guard let found else {
      misses += 1
      return nil
    }
    misses = 0
    next = found + 1
    return Int(memo.places[found])
  }

  private func searched(_ digest: UInt64) -> Int? {
    misses % RowSearch.again == RowSearch.startsAnywhere ? memo.digests.firstIndex(of: digest) : nil
  }
}
