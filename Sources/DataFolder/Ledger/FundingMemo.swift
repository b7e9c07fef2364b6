/// The funding sources that were found to be good, with the place of their class in ``PaidByClass/classes``. Lives on
/// one thread.
final class FundingMemo {
  private struct Entry {
    var word: UInt64 = 0
    var place = -1
  }

  private static let bits = 6
  private let entries: UnsafeMutablePointer<Entry>

  init() {
    entries = .allocate(capacity: 1 << FundingMemo.bits)
    entries.initialize(repeating: Entry(), count: 1 << FundingMemo.bits)
  }

  deinit { entries.deallocate() }

  /// Negative for a code that is not here, and for one that doesn't fit.
  @inline(__always)
  func find(_ cell: RawCell) -> Int {
    guard cell.count <= 8 else { return -1 }
    let word = CodeWord(cell.bytes, cell.count).low
    let entry = entries[FundingMemo.index(word)]
    return entry.word == word ? entry.place : -1
  }

  func insert(_ cell: RawCell, _ place: Int) {
    guard cell.count <= 8 else { return }
    let word = CodeWord(cell.bytes, cell.count).low
    entries[FundingMemo.index(word)] = Entry(word: word, place: place)
  }

  @inline(__always)
  private static func index(_ word: UInt64) -> Int {
    Int((word &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }
}
