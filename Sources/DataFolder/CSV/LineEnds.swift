/// Line ends that are a carriage return alone, as old Macs and some tools write them.
enum LineEnds {
  /// Whether a carriage return outside quotes stands without a line feed behind it.
  ///
  /// - Parameter isWhole: whether the file ends where the bytes end.
  static func hasLoneReturn(_ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> Bool {
    guard bytes.contains(0x0D) else { return false }
    var isQuoted = false
    for (place, byte) in bytes.enumerated() {
      if byte == 0x22 { isQuoted.toggle() }
      guard byte == 0x0D, !isQuoted else { continue }
      if place + 1 < bytes.count ? bytes[place + 1] != 0x0A : isWhole { return true }
    }
    return false
  }

  /// Puts line feeds in the places of lone carriage returns, so that no place moves.
  ///
  /// - Parameter next: the byte behind the last one.
  static func feed(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, next: UInt8?) {
    for place in 0..<count where bytes[place] == 0x0D {
      if place + 1 < count ? bytes[place + 1] != 0x0A : next != 0x0A { bytes[place] = 0x0A }
    }
  }
}
