@_spi(_Unicode) import Swift

/// A name as far as people read it: without case, marks, spaces, signs and characters that don't show.
///
/// Two names of one form, or of forms that one slip of a finger parts, were most likely meant to be the same.
package struct NearName: Hashable, Sendable {
  /// Lower-case letters and digits of ASCII; 0x7F for a letter of a script that has none like them.
  package let form: [UInt8]
  package var text: String { String(decoding: form, as: UTF8.self) }

  package init(_ name: String) {
    var form: [UInt8] = []
    for scalar in name.lowercased()._nfd {
      if let letter = NearName.lookAlikes[scalar] {
        form.append(letter)
      } else if (0xFF01...0xFF5E).contains(scalar.value) {
        // Full-width letters and digits.
        NearName.append(UInt8(scalar.value - 0xFEE0), to: &form)
      } else if scalar.isASCII {
        NearName.append(UInt8(scalar.value), to: &form)
      } else if scalar.properties.isAlphabetic, !scalar.properties.isDiacritic {
        // A letter of another script: it counts, and is like none of ours.
        form.append(0x7F)
      }
    }
    self.form = form
  }

  private static func append(_ byte: UInt8, to form: inout [UInt8]) {
    switch byte {
    case 0x41...0x5A: form.append(byte + 0x20)
    case 0x61...0x7A, 0x30...0x39: form.append(byte)
    default: break
    }
  }

  /// Letters that look like Latin ones: đ, and those of Cyrillic and Greek. Source: Unicode UTS 39, confusables.
  private static let lookAlikes: [Unicode.Scalar: UInt8] = Dictionary(
    zip("đаеорсхуіѕјԁһкмνοαρτ".unicodeScalars, "daeopcxyisjdhkmvoapt".utf8)
  ) { first, _ in first }

  /// Whether one letter more, less or other, or two exchanged, makes the one from the other.
  package func isOneSlip(from other: NearName) -> Bool {
    let (short, long) = form.count <= other.form.count ? (form, other.form) : (other.form, form)
    guard long.count - short.count <= 1, short != long else { return false }
    var front = 0
    while front < short.count, short[front] == long[front] { front += 1 }
    var back = 0
    while back < short.count - front, short[short.count - 1 - back] == long[long.count - 1 - back] {
      back += 1
    }
    let left = short.count - front - back
    if long.count > short.count { return left == 0 }
    return left == 1 || (left == 2 && short[front] == long[front + 1] && short[front + 1] == long[front])
  }
}
