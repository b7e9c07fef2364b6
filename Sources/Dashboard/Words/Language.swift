/// A language of the screen. Adding one is a case here and one value of ``Strings``.
public enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
  case french = "fr"

  public var strings: Strings { shared.strings }

  var shared: SharedStrings {
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

/// Words that are looked up where they are: hundreds of them would be copied for every one that is said.
final class SharedStrings: Sendable {
  let strings: Strings

  private init(_ strings: Strings) { self.strings = strings }

  static let vietnamese = SharedStrings(.vietnamese)
  static let english = SharedStrings(.english)
  static let french = SharedStrings(.french)
}
