/// A language of the screen. Adding one is a case here and one value of ``Strings``.
public enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
  case french = "fr"

  public var strings: Strings {
    switch self {
    case .vietnamese: .vietnamese
    case .english: .english
    case .french: .french
    }
  }

  /// What comes after it when the reader switches.
  public var next: Language {
    let all = Language.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
