/// What a table is called and how much a folder needs it.
public struct TableFacts: Sendable {
  /// How much a folder needs the table.
  public enum Tier: String, Sendable {
    /// Makes the dashboard.
    case core
    /// Of these tables one is needed.
    case oneOf = "one-of"
    /// Lights up its page when it is there.
    case optional
    /// Gives names.
    case reference
  }

  public let name: TableName
  public let tier: Tier
  public let title: Label
  /// A sentence or two: the English one stands in the folder's own description.
  public let about: Label

  public init(_ name: TableName, _ tier: Tier, _ title: Label, about: Label) {
    self.name = name
    self.tier = tier
    self.title = title
    self.about = about
  }
}
