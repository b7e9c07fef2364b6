/// Bytes of an encoding of one byte a sign, as UTF-8 with composed letters.
enum OldText {
  /// What stands for a byte that is nothing in the encoding.
  private static let unknown: UInt32 = 0xFFFD

  /// - Parameter encoding: one of ``TextEncoding/old``; others are passed on as they are.
  static func utf8(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: Array(bytes)
    case .windows1258: composed(bytes)
    case .tcvn3: mapped(bytes) { $0 < 0xA0 ? unknown : TCVN3.high[Int($0) - 0xA0] }
    case .viscii: mapped(bytes, low: VISCII.low) { VISCII.high[Int($0) - 0x80] }
    case .vni: joined(bytes)
    }
  }

  static func utf8(_ bytes: [UInt8], _ encoding: TextEncoding) -> [UInt8] {
    bytes.withUnsafeBufferPointer { utf8($0, encoding) }
  }

  /// The bytes as Latin-1: what a machine shows that knows of no other encoding.
  static func latin(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { mapped($0) { UInt32($0) } }
  }

  private static func mapped(
    _ bytes: UnsafeBufferPointer<UInt8>, low: [UInt8: UInt32] = [:], high: (UInt8) -> UInt32
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    for byte in bytes {
      if byte >= 0x80 {
        let scalar = high(byte)
        text.append(scalar: scalar == 0 ? unknown : scalar)
      } else if byte < 0x20, let scalar = low[byte] {
        text.append(scalar: scalar)
      } else {
        text.append(byte)
      }
    }
    return text
  }

  private static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    paired(bytes) { byte in
      let scalar = byte < 0x80 ? UInt32(byte) : Windows1258.high[Int(byte) - 0x80]
      return scalar == 0 && byte != 0 ? unknown : scalar
    } letter: { scalar, mark in
      VietnameseVowels.Tone(mark: Windows1258.high[Int(mark) - 0x80])
        .flatMap { VietnameseVowels.compose(scalar, $0) }
    }
  }

  private static func joined(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    paired(bytes) { byte in
      byte < 0x80 ? UInt32(byte) : VNI.single[byte] ?? VNI.capitals[byte] ?? spaceOrUnknown(byte)
    } letter: { scalar, mark in
      VNI.mark(mark).flatMap { VNI.letter(scalar, $0) }
    }
  }

  /// - Parameters:
  ///   - single: what a byte stands for by itself.
  ///   - letter: what it stands for with a byte from 0x80 on behind it; nil where the two are apart.
  private static func paired(
    _ bytes: UnsafeBufferPointer<UInt8>, single: (UInt8) -> UInt32, letter: (UInt32, UInt8) -> UInt32?
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    var place = 0
    while place < bytes.count {
      let scalar = single(bytes[place])
      place += 1
      if place < bytes.count, bytes[place] >= 0x80, let letter = letter(scalar, bytes[place]) {
        text.append(scalar: letter)
        place += 1
      } else {
        text.append(scalar: scalar)
      }
    }
    return text
  }

  private static func spaceOrUnknown(_ byte: UInt8) -> UInt32 { byte == 0xA0 ? 0xA0 : unknown }
}

extension [UInt8] {
  /// Adds a character in UTF-8.
  mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80: append(UInt8(scalar))
    case 0x80..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    default:
      append(UInt8(0xF0 | scalar >> 18 & 0x07))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
