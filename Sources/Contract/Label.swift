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
