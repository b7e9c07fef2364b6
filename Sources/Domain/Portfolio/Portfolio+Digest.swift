extension Portfolio {
  /// A mark of the files as they were read, 16 hexadecimal digits: another one where a file came, went, or has another
  /// length or another time (to the minute).
  ///
  /// FNV-1a of path, length and time of each file in the order of their paths. Not of what stands in them: it tells that
  /// files were touched, and proves nothing against one who means to hide it.
  public var digest: String {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
      // Where one ends and the next begins.
      sum = (sum ^ 0xFF) &* 0x100_0000_01B3
    }
    for file in files.sorted(by: { $0.path < $1.path }) {
      add(file.path)
      add(String(file.byteCount))
      add(file.modified.map { String($0.minutes) } ?? "")
    }
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
