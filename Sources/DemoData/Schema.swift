/// A table of the data folder: its file is `name`.csv.
struct Table {
  let name: String
  let title: String
  let tier: String
  let description: String
  let key: [String]
  let references: [Reference]
  let fields: [Field]
}

/// A foreign key: `field` names a row of `table`; no table name means the field's own table.
struct Reference {
  let field: String
  let table: String
  let key: String

  init(_ field: String, _ table: String, _ key: String) {
    self.field = field
    self.table = table
    self.key = key
  }
}

struct Field {
  enum Kind {
    case text, code, codes, email, flag, integer, number, date, month, year
    case pattern(String)
    /// One code of a list; `named` when the contract's column says which list it is.
    case oneOf(String, named: Bool = true)
  }

  let name: String
  let title: String
  let kind: Kind
  let required: Bool
  let minimum: Int?
  let maximum: Int?
  let unit: String?
  let standard: String?
  let description: String?

  init(
    _ name: String, _ title: String, _ kind: Kind, required: Bool = false, minimum: Int? = nil,
    maximum: Int? = nil, unit: String? = nil, standard: String? = nil, description: String? = nil
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.required = required
    self.minimum = minimum
    self.maximum = maximum
    self.unit = unit
    self.standard = standard
    self.description = description
  }
}
