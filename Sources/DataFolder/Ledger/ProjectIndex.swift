import Contract

/// The keys of the projects that have a row, found by their codes' bytes. Lives on one thread.
final class ProjectIndex {
  private let codes: Codes
  let form: NumberedCode?
  /// By the number in a code of ``form``: its key, or -1.
  let keys: UnsafeMutablePointer<Int32>
  let keyCount: Int
  /// The number of the first key, where codes are counted up from it and so ``keys`` need not be asked; else nil.
  let firstNumber: Int?

  init(_ codes: Codes) {
    self.codes = codes
    let texts = codes.knownCodes(of: .projects)
    form = texts.first.flatMap { text in ProjectIndex.withCell(text) { NumberedCode($0) } }
    let numbers = form.map { ProjectIndex.numbers(of: texts, $0) } ?? []
    // Numbers far apart would cost more memory than a search costs time.
    let most = numbers.max() ?? -1
    keyCount = most < texts.count * 8 + 1024 ? most + 1 : 0
    keys = .allocate(capacity: keyCount + 1)
    keys.initialize(repeating: -1, count: keyCount + 1)
    for (key, number) in numbers.enumerated() where number >= 0 && number < keyCount {
      if codes.hasRow(Int32(key), in: TableName.projects.index) { keys[number] = Int32(key) }
    }
    let keys = keys
    let first = (0..<keyCount).first { keys[$0] >= 0 } ?? 0
    firstNumber = (first..<keyCount).allSatisfy { keys[$0] == Int32($0 - first) } ? first : nil
  }

  deinit { keys.deallocate() }

  /// The key of a project that has a row; negative for any other text.
  func find(_ cell: RawCell) -> Int32 {
    let key = codes.knownKey(of: cell, in: .projects)
    return key >= 0 && codes.hasRow(key, in: TableName.projects.index) ? key : -1
  }

  /// By key, the number in its code; negative for a code of another form.
  private static func numbers(of texts: [String], _ form: NumberedCode) -> [Int] {
    // One room for all: no code is longer, and a code may be loaded beyond its end.
    var room = [UInt8](repeating: 0, count: 64)
    return room.withUnsafeMutableBufferPointer { room in
      guard let base = room.baseAddress else { return [] }
      return texts.map { text in
        guard text.utf8.count == form.length else { return -1 }
        var count = 0
        for byte in text.utf8 {
          base[count] = byte
          count += 1
        }
        return form.number(base, count)
      }
    }
  }

  private static func withCell<Result>(_ text: String, _ body: (RawCell) -> Result?) -> Result? {
    let bytes = Array(text.utf8) + Array(repeating: 0, count: 16)
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.flatMap { body(RawCell(bytes: $0, count: bytes.count - 16)) }
    }
  }
}
