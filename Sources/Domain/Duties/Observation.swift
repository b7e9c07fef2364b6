/// Target and actual of an indicator (chỉ tiêu) at a day.
public struct Observation: Sendable {
  public let code: String
  public let indicator: String
  public let measureUnit: String
  @Compact public private(set) var project: Key<Project>?
  @Compact public private(set) var asset: Key<DigitalAsset>?
  @Compact public private(set) var agency: Key<Agency>?
  public let asOf: Day
  public let target: Quantity?
  public let actual: Quantity?
  public var origin: Origin

  public init(
    code: String, indicator: String, measureUnit: String, project: Key<Project>? = nil,
    asset: Key<DigitalAsset>? = nil, agency: Key<Agency>? = nil, asOf: Day, target: Quantity? = nil,
    actual: Quantity? = nil, origin: Origin
  ) {
    self.code = code
    self.indicator = indicator
    self.measureUnit = measureUnit
    self.project = project
    self.asset = asset
    self.agency = agency
    self.asOf = asOf
    self.target = target
    self.actual = actual
    self.origin = origin
  }
}

/// A number in a unit of its own, exact to a millionth.
public struct Quantity: Hashable, Comparable, Sendable {
  public let millionths: Int64

  public init(millionths: Int64) { self.millionths = millionths }

  public var value: Double { Double(millionths) / 1_000_000 }

  public static func < (a: Quantity, b: Quantity) -> Bool { a.millionths < b.millionths }
}
