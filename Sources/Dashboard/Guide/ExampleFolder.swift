public import Contract
public import Domain

/// The smallest folder that works, as texts: one project of invented rows, each of which says so.
public struct ExampleFolder: Sendable {
  /// Its tables, in the order in which they are read.
  public static let tables: [TableName] = TableName.allCases.filter {
    [.units, .sectors, .fundingSources, .projects, .tasks, .plans, .obstacles, .transactions].contains($0)
  }

  let language: Language
  /// The day on which it is made. Its rows lie around it, so that the screens have something to show at once.
  let day: Day

  public init(_ language: Language, on day: Day) {
    self.language = language
    self.day = day
  }

  /// A table as its file: all columns of the contract, then the example. The mark before it tells Excel that it is UTF-8.
  public func text(of table: TableName) -> String {
    let columns = Contract[table].columns.map(\.name)
    let lines = rows(of: table).map { row in columns.map { row[$0] ?? "" } }
    return "\u{FEFF}" + ([columns] + lines).map(CSVText.line).joined()
  }

  /// What the folder says of itself: that its rows are invented, until somebody changes it.
  public var package: String {
    FolderPackage(
      name: "tiendo-folder",
      title: said(
        "Ví dụ (số liệu không có thật): giải ngân và hạ tầng số",
        "Example (invented data): disbursement and digital infrastructure",
        "Exemple (données fictives) : décaissement et infrastructure numérique"),
      description: "Example rows made by tiendo init. When they have given way to real ones, write "
        + "\"synthetic\": false and a title. Amounts are integers in đồng (VND); dates are ISO 8601; text is UTF-8.",
      created: day.iso + "T00:00:00+07:00", isSynthetic: true
    ).text(of: Set(Self.tables))
  }

  /// A cell of the example that stands in a column; nil where all are empty.
  func cell(of table: TableName, _ column: String) -> String? {
    rows(of: table).lazy.compactMap { $0[column] }.first
  }

  func said(_ vi: String, _ en: String, _ fr: String) -> String {
    language.strings.said(Label(vi, en, fr))
  }
}
