/// One column of a table of the contract.
public struct Column: Sendable {
  public enum Kind: Sendable {
    case text
    case email
    case code
    /// Codes joined by `|`.
    case codes
    /// A budget code: 6 to 9 digits.
    case budgetCode
    case integer(ClosedRange<Int64>)
    /// An amount in đồng.
    case money(ClosedRange<Int64>)
    case number(ClosedRange<Double>)
    case boolean
    case date
    case dateTime
    case year
    case yearMonth
    case choice(ChoiceList)
  }

  public let name: String
  public let kind: Kind
  public let label: Label
  public internal(set) var isRequired = false
  /// The table whose key stands here.
  public internal(set) var reference: TableName?
  /// Whether it names the unit that the row is about: empty means the unit of the folder the file stands in.
  public internal(set) var isOwner = false
  /// Whether it is part of the primary key.
  public internal(set) var isKey = false
  public internal(set) var privacy = Privacy.shown
  /// What a number counts, such as `VND` or `working_day`; nil for a plain number.
  public internal(set) var unit: String?
  /// The same field in a public standard, such as `oc4ids:id`.
  public internal(set) var standard: String?
  /// What its label does not say.
  public internal(set) var about: Label?

  init(_ name: String, _ kind: Kind, _ label: Label) {
    self.name = name
    self.kind = kind
    self.label = label
  }

  /// The table whose codes stand in it, one of them or several joined by `|`; nil for none. Lists of codes are of units,
  /// wherever there is one.
  public var codesOf: TableName? { if case .codes = kind { .units } else { reference } }

  /// What a column says beside its name, kind and label.
  public enum Trait: Sendable {
    case required
    case key
    case owner
    case person
    case note
    case unit(String)
    case standard(String)
    case about(Label)
  }

  mutating func take(_ trait: Trait) {
    switch trait {
    case .required: isRequired = true
    case .key: (isKey, isRequired) = (true, true)
    case .owner: isOwner = true
    case .person: privacy = .person
    case .note: privacy = .note
    case .unit(let name): unit = name
    case .standard(let name): standard = name
    case .about(let text): about = text
    }
  }
}
