/// A number as somebody typed it: its sign, the groups of its digits and the marks between them. What a mark means, a
/// thousand or a decimal, is not known from one cell.
struct WrittenNumber: Hashable {
  enum Mark: Hashable {
    case dot
    case comma
    /// A blank of any width, also one that doesn't break.
    case blank
    /// As Swiss and some programs group digits.
    case apostrophe
  }

  var isNegative = false
  /// Digits between the marks, one more than there are marks; none is empty but perhaps the first one (`,5`).
  private(set) var groups: [[UInt8]] = [[]]
  private(set) var marks: [Mark] = []
  /// Whether `%` stands behind it.
  private(set) var isPercent = false

  /// Nil for what is no number. A minus may be a sign in front, one of typography, or brackets as accountants use.
  init?(_ text: String) {
    var rest = Array(text.unicodeScalars.filter { !WrittenNumber.isEdge($0) })[...]
    rest = WrittenNumber.trimmed(rest)
    if rest.first == "(", rest.last == ")" {
      isNegative = true
      rest = WrittenNumber.trimmed(rest.dropFirst().dropLast())
    }
    if rest.last == "%" {
      isPercent = true
      rest = WrittenNumber.trimmed(rest.dropLast())
    }
    if let sign = rest.first, WrittenNumber.minuses.contains(sign) || sign == "+" {
      guard !isNegative else { return nil }
      isNegative = sign != "+"
      rest = WrittenNumber.trimmed(rest.dropFirst())
    }
    for scalar in rest {
      if ("0"..."9").contains(scalar) {
        groups[groups.count - 1].append(UInt8(scalar.value))
      } else if let mark = WrittenNumber.mark(scalar) {
        guard !(groups.last?.isEmpty ?? true) || marks.isEmpty && mark != .blank else { return nil }
        marks.append(mark)
        groups.append([])
      } else {
        return nil
      }
    }
    guard groups.last?.isEmpty == false, groups.reduce(0, { $0 + $1.count }) <= WrittenNumber.most else {
      return nil
    }
  }

  /// Digits of a number: no amount has more.
  private static let most = 40
  private static let minuses: Set<Unicode.Scalar> = ["-", "\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}"]

  /// Characters that don't show.
  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    ["\u{FEFF}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202C}"].contains(scalar)
  }

  private static func trimmed(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var text = text
    while let first = text.first, first.properties.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.properties.isWhitespace { text = text.dropLast() }
    return text
  }

  private static func mark(_ scalar: Unicode.Scalar) -> Mark? {
    switch scalar {
    case ".": .dot
    case ",": .comma
    case " ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}": .blank
    case "'", "\u{2019}": .apostrophe
    default: nil
    }
  }
}

extension WrittenNumber {
  /// The number read in a style; nil where it is not written so.
  func value(_ style: NumberStyle) -> ExactNumber? {
    var groups = self.groups
    var marks = self.marks
    var fraction: [UInt8] = []
    if let last = marks.last, last == style.decimal {
      fraction = groups.removeLast()
      marks.removeLast()
    }
    guard marks.allSatisfy({ $0 != style.decimal && style.groups($0) }), Set(marks).count <= 1 else {
      return nil
    }
    if !marks.isEmpty {
      // A number that is grouped begins with no zero.
      guard (1...3).contains(groups[0].count), groups[0].first != 0x30,
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else {
        return nil
      }
    }
    return ExactNumber(isNegative: isNegative, whole: groups.flatMap { $0 }, fraction: fraction)
  }
}
