/// A character that can't be seen, or that looks like another one.
public struct OddCharacter: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case noBreakSpace
    /// Another space than the space bar's.
    case otherSpace
    case zeroWidth
    /// Turns the direction of writing.
    case direction
    case softHyphen
    case lineBreak
    case tab
    case control
    case spaceAtStart
    case spaceAtEnd
    /// A dash in the place of the minus sign.
    case dash
    /// The wide twin of an ASCII character.
    case wide(Character)
    /// A digit of another script.
    case digit(Character)
    /// A letter of another script that looks like a Latin one.
    case cyrillic(Character)
    case greek(Character)
  }

  public let scalar: Unicode.Scalar
  public let kind: Kind

  /// `U+00A0`.
  public var number: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The ASCII character that was most likely meant; nil where none was.
  public var meant: Character? {
    switch kind {
    case .dash: "-"
    case .wide(let character), .digit(let character), .cyrillic(let character), .greek(let character):
      character
    case .noBreakSpace, .otherSpace, .zeroWidth, .direction, .softHyphen, .lineBreak, .tab, .control,
      .spaceAtStart, .spaceAtEnd:
      nil
    }
  }

  /// Whether nothing of it is seen.
  public var isInvisible: Bool { meant == nil }
}

extension OddCharacter {
  /// Nil for a character that is what it seems to be.
  public init?(_ scalar: Unicode.Scalar) {
    guard let kind = OddCharacter.kind(scalar) else { return nil }
    self.init(scalar: scalar, kind: kind)
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind? {
    switch scalar.value {
    case 0x09: return .tab
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return .lineBreak
    case 0x20...0x7E: return nil
    case 0xA0, 0x202F, 0x2007: return .noBreakSpace
    case 0xAD: return .softHyphen
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: return .dash
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map { .wide(Character($0)) }
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .direction
    case 0x180E, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF: return .zeroWidth
    case 0x0370...0x03FF: return twin(scalar, greek).map { .greek($0) }
    case 0x0400...0x052F: return twin(scalar, cyrillic).map { .cyrillic($0) }
    default: return byCategory(scalar)
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> Kind? {
    switch scalar.properties.generalCategory {
    case .control: return .control
    case .spaceSeparator: return .otherSpace
    case .format: return .zeroWidth
    case .decimalNumber: return scalar.properties.numericValue.map { .digit(Character("\(Int($0))")) }
    default: return nil
    }
  }

  private static func twin(_ scalar: Unicode.Scalar, _ pairs: [(Unicode.Scalar, Character)]) -> Character? {
    pairs.first { $0.0 == scalar }?.1
  }

  // Source: Unicode Technical Standard 39, confusables, as far as the letters of a code go.
  private static let cyrillic: [(Unicode.Scalar, Character)] = [
    ("А", "A"), ("В", "B"), ("Е", "E"), ("Ѕ", "S"), ("І", "I"), ("Ј", "J"), ("К", "K"), ("М", "M"),
    ("Н", "H"), ("О", "O"), ("Р", "P"), ("С", "C"), ("Т", "T"), ("У", "Y"), ("Х", "X"), ("а", "a"),
    ("е", "e"), ("і", "i"), ("ј", "j"), ("о", "o"), ("р", "p"), ("с", "c"), ("у", "y"), ("х", "x"),
    ("ѕ", "s"), ("Ԛ", "Q"), ("Ԝ", "W"), ("Ү", "Y"),
  ]
  private static let greek: [(Unicode.Scalar, Character)] = [
    ("Α", "A"), ("Β", "B"), ("Ε", "E"), ("Ζ", "Z"), ("Η", "H"), ("Ι", "I"), ("Κ", "K"), ("Μ", "M"),
    ("Ν", "N"), ("Ο", "O"), ("Ρ", "P"), ("Τ", "T"), ("Υ", "Y"), ("Χ", "X"), ("ο", "o"), ("ν", "v"),
  ]

  /// The odd characters of a cell that holds a code, a number or a day, each kind of them once, in order.
  public static func all(in cell: String) -> [OddCharacter] {
    var found: [OddCharacter] = []
    let scalars = Array(cell.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      var odd = OddCharacter(scalar)
      if scalar == " ", scalars[...place].allSatisfy({ $0 == " " }) {
        odd = OddCharacter(scalar: scalar, kind: .spaceAtStart)
      } else if scalar == " ", scalars[place...].allSatisfy({ $0 == " " }) {
        odd = OddCharacter(scalar: scalar, kind: .spaceAtEnd)
      }
      if let odd, !found.contains(odd) { found.append(odd) }
    }
    return found
  }

  /// The cell as it was most likely meant: plain characters, nothing invisible.
  public static func plain(_ cell: String) -> String {
    let plain = String.UnicodeScalarView(
      cell.unicodeScalars.compactMap { scalar in
        guard let odd = OddCharacter(scalar) else { return scalar }
        switch odd.kind {
        case .noBreakSpace, .otherSpace, .tab, .lineBreak: return " "
        default: return odd.meant?.unicodeScalars.first
        }
      })
    return String(plain).trimmed
  }

  /// The cell with its odd characters to be seen: `STC[U+00A0]`, `−[U+2212]5`, `STC␣`.
  public static func shown(_ cell: String) -> String {
    let scalars = Array(cell.unicodeScalars)
    let first = scalars.firstIndex { $0 != " " } ?? scalars.endIndex
    let last = scalars.lastIndex { $0 != " " } ?? scalars.startIndex
    var text = ""
    for (place, scalar) in scalars.enumerated() {
      if let odd = OddCharacter(scalar) {
        if !odd.isInvisible { text.unicodeScalars.append(scalar) }
        text += "[\(odd.number)]"
      } else {
        text.unicodeScalars.append(scalar == " " && (place < first || place > last) ? "␣" : scalar)
      }
    }
    return text
  }
}

extension String {
  /// Without spaces at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { $0 != " " }),
      let last = scalars.lastIndex(where: { $0 != " " })
    else { return "" }
    return String(scalars[first...last])
  }
}
