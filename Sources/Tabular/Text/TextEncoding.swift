/// How the letters of a text file are written as bytes.
public enum TextEncoding: Hashable, Sendable, CaseIterable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1258
  /// TCVN 5712:1993, VN3: the fonts whose names begin with `.Vn`.
  case tcvn3
  /// The fonts whose names begin with `VNI-`.
  case vni
  /// RFC 1456.
  case viscii

  /// Its name, the same in every language.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1258: "Windows-1258"
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    case .viscii: "VISCII"
    }
  }

  /// Encodings of one byte a sign that Vietnamese offices used before Unicode.
  static let old: [TextEncoding] = [.windows1258, .tcvn3, .vni, .viscii]
  /// Encodings that were fonts: their text stands in Unicode files as the Latin letters of the same bytes.
  static let fonts: [TextEncoding] = [.tcvn3, .vni]
}
