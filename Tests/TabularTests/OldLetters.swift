@testable import Tabular

/// Writes text in the old encodings, by their tables turned round.
enum OldLetters {
  /// The bytes of a text; letters that the encoding doesn't have are left out, and counted.
  static func bytes(_ text: String, _ encoding: TextEncoding) -> (bytes: [UInt8], lost: Int) {
    let table = tables[encoding] ?? [:]
    var bytes: [UInt8] = []
    var lost = 0
    for scalar in text.unicodeScalars {
      if let own = table[scalar.value] {
        bytes += own
      } else if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else {
        lost += 1
      }
    }
    return (bytes, lost)
  }

  /// The text without letters that an encoding has not.
  static func kept(_ text: String, _ encoding: TextEncoding) -> String {
    let table = tables[encoding] ?? [:]
    return String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.isASCII || table[$0.value] != nil }))
  }

  private static let tables: [TextEncoding: [UInt32: [UInt8]]] = {
    var tables: [TextEncoding: [UInt32: [UInt8]]] = [:]
    for encoding in TextEncoding.old {
      var table: [UInt32: [UInt8]] = [:]
      func take(_ bytes: [UInt8]) {
        let scalars = Array(String(decoding: OldText.utf8(bytes, encoding), as: UTF8.self).unicodeScalars)
        if scalars.count == 1, scalars[0].value >= 0x80, scalars[0] != "\u{FFFD}",
          table[scalars[0].value] == nil
        {
          table[scalars[0].value] = bytes
        }
      }
      for byte in UInt8.min...UInt8.max { take([byte]) }
      for first in UInt8(0x41)...0xFF {
        for second in UInt8(0x80)...0xFF { take([first, second]) }
      }
      tables[encoding] = table
    }
    return tables
  }()
}
