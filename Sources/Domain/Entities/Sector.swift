/// A sector (lĩnh vực), for roll-up.
public struct Sector: Sendable {
  public let key: Key<Sector>
  public let code: String
  public let name: String
  public let nameEN: String?
  public var origin: Origin

  public init(key: Key<Sector>, code: String, name: String, nameEN: String? = nil, origin: Origin) {
    self.key = key
    self.code = code
    self.name = name
    self.nameEN = nameEN
    self.origin = origin
  }
}

/// A funding source (nguồn vốn).
public struct FundingSource: Sendable {
  public let key: Key<FundingSource>
  public let code: String
  public let name: String
  public let level: BudgetLevel
  public let budgetClass: BudgetClass
  public var origin: Origin

  public init(
    key: Key<FundingSource>, code: String, name: String, level: BudgetLevel, budgetClass: BudgetClass,
    origin: Origin
  ) {
    self.key = key
    self.code = code
    self.name = name
    self.level = level
    self.budgetClass = budgetClass
    self.origin = origin
  }
}
