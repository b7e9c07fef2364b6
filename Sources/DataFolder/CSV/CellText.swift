import CBytes
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
    // Latin letters are composed as they stand.
    guard let base = bytes.baseAddress, cbytes_is_latin(base, UInt64(bytes.count)) == 0 else { return text }
    return composed(text)
  }

  static func composed(_ text: String) -> String {
    String(String.UnicodeScalarView(text._nfc))
  }
}
