import Contract
import Domain

/// One column of a table of the contract.
struct Column: Sendable {
  enum Kind: Sendable, Equatable {
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
    case choice([String])
  }

  let name: String
  let kind: Kind
  let isRequired: Bool
  /// The table whose key stands here.
  let reference: TableName?
  /// Whether it names the unit that the row is about: empty means the unit of the folder the file stands in.
  let isOwner: Bool

  private init(
    _ name: String, _ kind: Kind, isRequired: Bool = false, reference: TableName? = nil, isOwner: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.reference = reference
    self.isOwner = isOwner
  }
}

// How the schema is written: one line a column, optional unless it is `.required`.
extension Column {
  var required: Column { Column(name, kind, isRequired: true, reference: reference, isOwner: isOwner) }
  var owner: Column { Column(name, kind, isRequired: isRequired, reference: reference, isOwner: true) }

  static func text(_ name: String) -> Column { Column(name, .text) }
  static func email(_ name: String) -> Column { Column(name, .email) }
  static func code(_ name: String, of table: TableName? = nil) -> Column {
    Column(name, .code, reference: table)
  }
  static func codes(_ name: String) -> Column { Column(name, .codes) }
  static func budgetCode(_ name: String) -> Column { Column(name, .budgetCode) }
  static func integer(_ name: String, _ range: ClosedRange<Int64> = .min...(.max)) -> Column {
    Column(name, .integer(range))
  }
  static func money(_ name: String, from least: Int64 = .min) -> Column {
    Column(name, .money(least...(.max)))
  }
  static func number(_ name: String, _ range: ClosedRange<Double> = -.infinity...(.infinity)) -> Column {
    Column(name, .number(range))
  }
  static func boolean(_ name: String) -> Column { Column(name, .boolean) }
  static func date(_ name: String) -> Column { Column(name, .date) }
  static func dateTime(_ name: String) -> Column { Column(name, .dateTime) }
  static func year(_ name: String) -> Column { Column(name, .year) }
  static func yearMonth(_ name: String) -> Column { Column(name, .yearMonth) }
  static func choice(_ name: String, _ codes: String...) -> Column { Column(name, .choice(codes)) }
  static func choice<List: CodeList>(_ name: String, _: List.Type) -> Column {
    Column(name, .choice(List.allCases.map(\.code)))
  }
}
