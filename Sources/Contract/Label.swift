/// A name in the three languages of the people who read it.
public struct Label: Hashable, Sendable {
  public let vi: String
  public let en: String
  public let fr: String

  public init(_ vi: String, _ en: String, _ fr: String) {
    self.vi = vi
    self.en = en
    self.fr = fr
  }
}

extension Label {
  /// The name without what explains it, for the head of a column or a field; a unit such as `(%)` stays.
  public var short: Label { Label(Label.short(vi), Label.short(en), Label.short(fr)) }

  /// What a part of a sum begins with says nothing without the rest.
  private static let ofWhich = "Trong đó: "

  private static func short(_ text: String) -> String {
    if text.hasPrefix(ofWhich) {
      let part = text.dropFirst(ofWhich.count)
      return part.prefix(1).uppercased() + part.dropFirst()
    }
    let end = text.indices.first { place in
      text[place] == ":"
        || text[place] == "("
          && text[place...].firstIndex(of: ")").map { text.distance(from: place, to: $0) > 4 } ?? true
    }
    guard var name = end.map({ text[..<$0] }) else { return text }
    while name.last == " " || name.last == "\u{A0}" { name.removeLast() }
    return String(name)
  }
}
