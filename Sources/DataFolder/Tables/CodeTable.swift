/// The codes of one table with their numbers, in the order in which they were first met. Only grows.
struct CodeTable: Sendable {
  private(set) var texts: [String] = []
  /// Codes of the first one's form by their number, number + 1 each: neighbours in a file are neighbours here.
  private var form: NumberedCode?
  private var dense: [Int32] = []
  /// All other codes: their first bytes with their numbers.
  private var words: [CodeWord] = []
  private var numbers: [Int32] = []
  /// Open addressing: place in ``words`` + 1, or 0 for a free slot.
  private var slots: [Int32] = Array(repeating: 0, count: 16)

  var count: Int { texts.count }

  /// The number of a code; negative when it was never met.
  @inline(__always)
  func find(_ code: RawCell) -> Int32 {
    if let form {
      let number = form.number(code.bytes, code.count)
      if number >= 0, number < dense.count, dense[number] > 0 { return dense[number] - 1 }
    }
    return words.isEmpty ? -1 : find(CodeWord(code.bytes, code.count), code)
  }

  private func find(_ word: CodeWord, _ code: RawCell) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: word.hash >> 20) & mask
    while slots[slot] > 0 {
      let place = Int(slots[slot] - 1)
      if words[place] == word, isSame(code, numbers[place]) { return numbers[place] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// Whether a code whose first bytes are those of a known one is that one: sixteen may be the beginning of a longer.
  private func isSame(_ code: RawCell, _ number: Int32) -> Bool {
    code.count < 16 || texts[Int(number)].utf8.elementsEqual(code.buffer)
  }

  mutating func intern(_ code: RawCell) -> Int32 {
    let known = find(code)
    return known >= 0 ? known : add(code, String(decoding: code.buffer, as: UTF8.self))
  }

  /// Takes over codes that are not yet here.
  mutating func append(_ other: CodeTable) {
    if count == 0 {
      self = other
      return
    }
    for text in other.texts {
      let bytes = Array(text.utf8) + Array(repeating: 0, count: 16)
      bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        _ = add(RawCell(bytes: base, count: bytes.count - 16), text)
      }
    }
  }

  private mutating func add(_ code: RawCell, _ text: String) -> Int32 {
    if count == 0 { form = NumberedCode(code) }
    let entry = Int32(count)
    texts.append(text)
    // Numbers far apart would cost more memory than a search costs time.
    if let number = form?.number(code.bytes, code.count), number >= 0, number < count * 8 + 1024 {
      if number >= dense.count { dense.append(contentsOf: repeatElement(0, count: number + 1 - dense.count)) }
      dense[number] = entry + 1
    } else {
      words.append(CodeWord(code.bytes, code.count))
      numbers.append(entry)
      if words.count * 2 > slots.count { grow() } else { place(Int32(words.count), words[words.count - 1]) }
    }
    return entry
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (place, word) in words.enumerated() { self.place(Int32(place + 1), word) }
  }

  private mutating func place(_ entry: Int32, _ word: CodeWord) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: word.hash >> 20) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }
}
