@_spi(_Unicode) import Swift

/// Cells as text.
enum CellText {
  /// A cell without its quotes, in NFC; bytes that are no UTF-8 become U+FFFD.
  static func string(_ cell: RawCell) -> String {
    guard cell.isQuoted else { return string(cell.buffer) }
    let inner = UnsafeBufferPointer(start: cell.bytes + 1, count: cell.count - 2)
    guard inner.contains(0x22) else { return string(inner) }
    var plain: [UInt8] = []
    plain.reserveCapacity(inner.count)
    var isSecond = false
    for byte in inner {
      isSecond = byte == 0x22 && !isSecond
      if !isSecond || byte != 0x22 { plain.append(byte) }
    }
    return plain.withUnsafeBufferPointer { string($0) }
  }

  static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return mayNeedComposing(bytes) ? composed(text) : text
  }

  static func composed(_ text: String) -> String {
    String(String.UnicodeScalarView(text._nfc))
  }

  /// Whether there is a character that composing might change.
  ///
  /// False for ASCII, Latin with its extensions, and the Vietnamese letters of U+1E00...U+1EFF, which are composed.
  private static func mayNeedComposing(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        place += 1
      } else if byte <= 0xCB {
        place += 2
      } else if byte == 0xE1, place + 1 < bytes.count, bytes[place + 1] & 0xFC == 0xB8 {
        place += 3
      } else {
        return true
      }
    }
    return false
  }
}
