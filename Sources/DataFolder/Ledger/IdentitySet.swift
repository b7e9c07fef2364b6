/// The transaction codes met so far, of each source for itself: the Treasury and a unit give one voucher the same code.
/// Ten million of them cost a few megabytes: codes that differ in a number only are
/// bits, all others 64-bit hashes. Lives on one thread.
final class IdentitySet {
  /// Codes of one form, as bits by their number.
  struct Run: Sendable {
    let form: NumberedCode
    /// A code of the form, with zeros behind it.
    let example: [UInt8]
    /// By its place in ``LedgerWords``.
    let source: Int
    /// Bits may only be added where they stand already: others of its codes are among the hashes.
    var isFrozen = false
  }

  private static let mostRuns = 256

  private(set) var runs: [Run] = []
  private var bits: [UnsafeMutablePointer<UInt64>] = []
  private var bitCounts: [Int] = []
  private(set) var hashes: Set<UInt64> = []
  /// Bytes that bits may take in all.
  private let budget: Int

  init(ledgerBytes: UInt64) {
    budget = Int(clamping: ledgerBytes / 16) + (64 << 10)
  }

  deinit { for pointer in bits { pointer.deallocate() } }

  /// The run of a code, with room for the code's number; nil for a code that must be hashed.
  func run(of code: RawCell, from source: Int) -> Int? {
    for (place, run) in runs.enumerated() where run.source == source {
      let number = run.form.number(code.bytes, code.count)
      if number >= 0 { return makeRoom(place, for: number) ? place : nil }
    }
    guard runs.count < IdentitySet.mostRuns, let form = NumberedCode(code) else { return nil }
    runs.append(Run(form: form, example: Array(code.buffer) + Array(repeating: 0, count: 16), source: source))
    bits.append(.allocate(capacity: 1))
    bits[runs.count - 1].initialize(to: 0)
    bitCounts.append(64)
    let number = form.number(code.bytes, code.count)
    return makeRoom(runs.count - 1, for: number) ? runs.count - 1 : nil
  }

  func form(_ run: Int) -> NumberedCode { runs[run].form }
  func bits(_ run: Int) -> UnsafeMutablePointer<UInt64> { bits[run] }
  func bitCount(_ run: Int) -> Int { bitCounts[run] }

  /// False when the code was met before.
  func insert(_ code: RawCell, from source: Int) -> Bool {
    guard let run = run(of: code, from: source) else {
      return hashes.insert(IdentitySet.hash(code, from: source)).inserted
    }
    let number = runs[run].form.number(code.bytes, code.count)
    let bit = UInt64(1) << UInt64(number & 63)
    defer { bits[run][number >> 6] |= bit }
    return bits[run][number >> 6] & bit == 0
  }

  static func hash(_ code: RawCell, from source: Int) -> UInt64 {
    hash(code) ^ UInt64(source) &* 0x9E37_79B9_7F4A_7C15
  }

  static func hash(_ code: RawCell) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(code.count)
    for byte in code.buffer { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 32
    return hash &* 0xD6E8_FEB8_6659_FD93
  }

  private func makeRoom(_ run: Int, for number: Int) -> Bool {
    guard number >= bitCounts[run] else { return true }
    let wanted = max(number + 1, bitCounts[run] * 2)
    let words = (wanted + 63) / 64
    guard !runs[run].isFrozen, (bitCounts.reduce(0, +) - bitCounts[run]) / 8 + words * 8 <= budget else {
      runs[run].isFrozen = true
      return false
    }
    let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: words)
    larger.initialize(repeating: 0, count: words)
    larger.update(from: bits[run], count: bitCounts[run] / 64)
    bits[run].deallocate()
    bits[run] = larger
    bitCounts[run] = words * 64
    return true
  }
}

extension IdentitySet {
  /// Whether every code here stands in another set too.
  func isSubset(of other: IdentitySet) -> Bool {
    guard hashes.isSubset(of: other.hashes) else { return false }
    return runs.indices.allSatisfy { place in
      guard let same = other.runIndex(runs[place]) else { return false }
      let shared = min(bitCounts[place], other.bitCounts[same]) / 64
      return (0..<bitCounts[place] / 64).allSatisfy { word in
        bits[place][word] & ~(word < shared ? other.bits[same][word] : 0) == 0
      }
    }
  }
}

// The codes of two threads.
extension IdentitySet {
  /// All codes as a value, to hand them to another thread.
  struct Export: Sendable {
    var runs: [Run]
    var words: [[UInt64]]
    var hashes: Set<UInt64>
  }

  func export() -> Export {
    Export(
      runs: runs,
      words: runs.indices.map { Array(UnsafeBufferPointer(start: bits($0), count: bitCount($0) / 64)) },
      hashes: hashes)
  }

  /// Takes over the codes that another thread met.
  ///
  /// - Returns: hashes of the codes that both met.
  func merge(_ other: Export) -> Set<UInt64> {
    var both = hashes.intersection(other.hashes)
    hashes.formUnion(other.hashes)
    for (run, words) in zip(other.runs, other.words) {
      withCode(of: run, numbered: words.count * 64 - 1) { _ = self.run(of: $0, from: run.source) }
      let mine = runIndex(run)
      for (place, word) in words.enumerated() where word != 0 {
        mergeWord(word, place, run, mine, &both)
      }
    }
    return both
  }

  /// - Parameter mine: the same run here, if there is one.
  private func mergeWord(
    _ word: UInt64, _ place: Int, _ run: Run, _ mine: Int?, _ both: inout Set<UInt64>
  ) {
    guard let mine, place < bitCounts[mine] / 64, hashes.isEmpty else {
      var rest = word
      while rest != 0 {
        withCode(of: run, numbered: place * 64 + rest.trailingZeroBitCount) { code in
          let hash = IdentitySet.hash(code, from: run.source)
          if hashes.contains(hash) || !insert(code, from: run.source) { both.insert(hash) }
        }
        rest &= rest - 1
      }
      return
    }
    var common = bits[mine][place] & word
    bits[mine][place] |= word
    while common != 0 {
      withCode(of: run, numbered: place * 64 + common.trailingZeroBitCount) {
        both.insert(IdentitySet.hash($0, from: run.source))
      }
      common &= common - 1
    }
  }

  private func runIndex(_ other: Run) -> Int? {
    other.example.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.flatMap { bytes in
        runs.firstIndex { $0.source == other.source && $0.form.number(bytes, other.form.length) >= 0 }
      }
    }
  }

  /// The code of a form with a number in it.
  private func withCode(of run: Run, numbered number: Int, _ body: (RawCell) -> Void) {
    var bytes = run.example
    var rest = number
    var place = run.form.length - 1
    var digits = 0
    while place >= 0, digits < NumberedCode.mostDigits, (0x30...0x39).contains(run.example[place]) {
      bytes[place] = UInt8(0x30 + rest % 10)
      rest /= 10
      place -= 1
      digits += 1
    }
    guard rest == 0 else { return }
    bytes.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { body(RawCell(bytes: base, count: run.form.length)) }
    }
  }
}
