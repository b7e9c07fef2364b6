/// The codes of one table with their numbers, in the order in which they were first met. Only grows.
struct CodeTable: Sendable {
  private(set) var texts: [String] = []
  private var words: [CodeWord] = []
  /// Open addressing: number + 1, or 0 for a free slot.
  private var slots: [Int32] = Array(repeating: 0, count: 16)
  /// Codes of the first one's form by their number, number + 1 each: neighbours in a file are neighbours here.
  private var form: NumberedCode?
  private var dense: [Int32] = []

  var count: Int { texts.count }

  /// The number of a code; negative when it was never met.
  @inline(__always)
  func find(_ code: RawCell) -> Int32 {
    if let form {
      let number = form.number(code.bytes, code.count)
      if number >= 0, number < dense.count, dense[number] > 0 { return dense[number] - 1 }
    }
    return count == 0 ? -1 : find(CodeWord(code.bytes, code.count), code)
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
    let known = find(code)
    if known >= 0 { return known }
    if count == 0 { form = NumberedCode(code) }
    append(String(decoding: code.buffer, as: UTF8.self), word)
    index(code, Int32(count))
    return Int32(count - 1)
  }

  /// Takes over codes that are not yet here.
  mutating func append(_ other: CodeTable) {
    if count == 0 {
      self = other
      return
    }
    for (text, word) in zip(other.texts, other.words) {
      append(text, word)
      let bytes = Array(text.utf8) + Array(repeating: 0, count: 16)
      bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        index(RawCell(bytes: base, count: bytes.count - 16), Int32(count))
      }
    }
  }

  private mutating func index(_ code: RawCell, _ entry: Int32) {
    guard let number = form?.number(code.bytes, code.count), number >= 0, number < count * 8 + 1024 else {
      return
    }
    if number >= dense.count { dense.append(contentsOf: repeatElement(0, count: number + 1 - dense.count)) }
    dense[number] = entry
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
