/// The form of codes that are a fixed text and a number of fixed width, as `P000123`: most codes that programs make.
///
/// Such a code is compared with two loads and becomes its number without a loop.
struct NumberedCode: Sendable {
  /// Digits that count as the number; further ones to their left belong to the text.
  static let mostDigits = 7

  let length: Int
  private let headMask: UInt64
  private let head: UInt64
  private let tailOffset: Int
  private let tailMask: UInt64
  private let tail: UInt64
  private let down: UInt64
  private let up: UInt64
  private let zeros: UInt64

  /// The form of a code; nil when it has no digits at its end or is longer than sixteen bytes.
  ///
  /// - Parameter code: at least sixteen bytes are readable.
  init?(_ code: RawCell) {
    var digits = 0
    while digits < min(code.count, NumberedCode.mostDigits),
      (0x30...0x39).contains(code.bytes[code.count - 1 - digits])
    { digits += 1 }
    guard digits > 0, code.count <= 16 else { return nil }
    let text = code.count - digits
    length = code.count
    headMask = NumberedCode.mask(min(text, 8))
    head = NumberedCode.load(code.bytes) & headMask
    tailOffset = max(0, code.count - 8)
    let textInTail = text - tailOffset
    tailMask = NumberedCode.mask(textInTail)
    tail = NumberedCode.load(code.bytes + tailOffset) & tailMask
    down = UInt64(textInTail * 8)
    up = UInt64((8 - digits) * 8)
    zeros = 0x3030_3030_3030_3030 & NumberedCode.mask(8 - digits)
  }

  /// The number in a code of this form; negative for any other text.
  @inline(__always)
  func number(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    guard count == length, NumberedCode.load(bytes) & headMask == head else { return -1 }
    let word = NumberedCode.load(bytes + tailOffset)
    guard word & tailMask == tail else { return -1 }
    return eightDigits((word >> down) << up | zeros)
  }

  private static func mask(_ bytes: Int) -> UInt64 {
    bytes >= 8 ? ~0 : (1 << UInt64(bytes * 8)) - 1
  }

  @inline(__always)
  private static func load(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }
}

/// The number that eight digits make, the first in the lowest byte; negative when they are not all digits.
///
/// Pairs, then fours, then all eight are joined by multiplication. Source: D. Lemire, "Quickly parsing eight digits".
@inline(__always)
func eightDigits(_ word: UInt64) -> Int {
  let high: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
  let zeros: UInt64 = 0x3030_3030_3030_3030
  guard word & high == zeros, (word &+ 0x0606_0606_0606_0606) & high == zeros else { return -1 }
  let digits = word &- zeros
  let pairs = (digits &* 10) &+ (digits >> 8)
  let low = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
  let rest = ((pairs >> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
  return Int(truncatingIfNeeded: (low &+ rest) >> 32)
}
