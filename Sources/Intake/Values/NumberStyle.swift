/// How the numbers of a column are written.
public enum NumberStyle: String, Hashable, Sendable, CaseIterable {
  /// `1.234.567,89`, as in Vietnam and France; blanks group as well.
  case commaDecimal = ","
  /// `1,234,567.89`.
  case dotDecimal = "."

  var decimal: WrittenNumber.Mark {
    switch self {
    case .commaDecimal: .comma
    case .dotDecimal: .dot
    }
  }

  /// Whether a mark groups digits.
  func groups(_ mark: WrittenNumber.Mark) -> Bool {
    switch mark {
    case .dot: self == .commaDecimal
    case .comma: self == .dotDecimal
    case .blank, .apostrophe: true
    }
  }
}
