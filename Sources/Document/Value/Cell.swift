public import Domain

extension Document {
  /// What a cell of a table or a value of a chart holds.
  public enum Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    case text(String)
    case money(Dong)
    /// A share, or points between two shares in a column of points.
    case rate(Rate)
    case count(Int)
    case day(Day)
    /// There is none; said by a dash, and by an empty cell of a workbook.
    case missing

    public init(stringLiteral text: String) { self = .text(text) }
  }

  /// How the cells of a column are written. A cell that holds something else is written in its own plain form.
  public enum Form: Hashable, Sendable {
    case text
    /// Short texts that are looked at, not read: codes, ordinal numbers.
    case centred
    case money(Unit)
    case rate(decimals: Int)
    /// Signed points of a percent.
    case points(decimals: Int)
    case count
    case day
  }

  /// A unit of money, with the decimals that are shown.
  public struct Unit: Hashable, Sendable {
    /// Its name as a column's title says it: `tỷ đồng`.
    public var name: String
    /// It is 10^power đồng, 0...12.
    public let power: Int
    /// 0...power.
    public let decimals: Int

    public init(_ name: String, power: Int, decimals: Int) {
      self.name = name
      self.power = min(max(0, power), 12)
      self.decimals = min(max(0, decimals), self.power)
    }
  }
}
