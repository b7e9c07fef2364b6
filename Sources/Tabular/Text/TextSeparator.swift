/// The sign between two cells of a line.
public enum TextSeparator: UInt8, Hashable, Sendable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
  case bar = 0x7C

  /// The sign, or what a tabulator is called in every language.
  public var name: String {
    switch self {
    case .comma: ","
    case .semicolon: ";"
    case .tab: "Tab"
    case .bar: "|"
    }
  }
}
