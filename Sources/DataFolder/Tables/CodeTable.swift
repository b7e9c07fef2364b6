/// The codes of one table with their numbers, in the order in which they were first met. Only grows.
struct CodeTable: Sendable {
  private(set) var texts: [String] = []
  private var words: [CodeWord] = []
  /// Open addressing: number + 1, or 0 for a free slot.
  private var slots: [Int32] = Array(repeating: 0, count: 16)

  var count: Int { texts.count }

  /// The number of a code; negative when it was never met.
  @inline(__always)
  func find(_ code: RawCell) -> Int32 {
    find(CodeWord(code.bytes, code.count), code)
  }

  private func find(_ word: CodeWord, _ code: RawCell) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: word.hash >> 20) & mask
    while true {
      let number = slots[slot] - 1
      if number < 0 { return -1 }
      if words[Int(number)] == word, code.count <= 16 || texts[Int(number)].utf8.elementsEqual(code.buffer) {
        // Sixteen equal bytes may be the beginning of a longer code.
        if code.count < 16 || texts[Int(number)].utf8.count == code.count { return number }
      }
      slot = (slot + 1) & mask
    }
  }

  mutating func intern(_ code: RawCell) -> Int32 {
    let word = CodeWord(code.bytes, code.count)
    let known = find(word, code)
    if known >= 0 { return known }
    append(String(decoding: code.buffer, as: UTF8.self), word)
    return Int32(count - 1)
  }

  /// Takes over codes that are not yet here.
  mutating func append(_ other: CodeTable) {
    if count == 0 {
      self = other
      return
    }
    for (text, word) in zip(other.texts, other.words) { append(text, word) }
  }

  private mutating func append(_ text: String, _ word: CodeWord) {
    texts.append(text)
    words.append(word)
    if texts.count * 2 > slots.count { grow() } else { place(Int32(count), word) }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for (number, word) in words.enumerated() { place(Int32(number + 1), word) }
  }

  private mutating func place(_ entry: Int32, _ word: CodeWord) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: word.hash >> 20) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }
}
