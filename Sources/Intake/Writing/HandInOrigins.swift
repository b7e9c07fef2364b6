public import Contract

/// From which rows of which hand-ins the rows of a unit's table come, as far as they were taken in from any.
public struct HandInOrigins: Sendable {
  /// By the row's key.
  private var places: [String: String] = [:]

  /// The columns of `intake/<unit_id>.rows.csv`.
  static let header = ["table", "key", "hand_in", "sheet", "row"]

  /// Nothing for a unit whose hand-ins never were in a form of its own.
  public init(of table: TableName, unit: String, in folder: String) {
    guard let bytes = IntakeFolder(folder).bytes(of: IntakeFolder.origins(of: unit)),
      let rows = try? EarlierTable(bytes).rows
    else { return }
    for row in rows where row["table"] == table.rawValue {
      let sheet = row["sheet"].flatMap { $0.isEmpty ? nil : " › \($0)" } ?? ""
      places[row["key"] ?? ""] = "\(row["hand_in"] ?? "")\(sheet):\(row["row"] ?? "")"
    }
  }

  public var isEmpty: Bool { places.isEmpty }

  /// `2026-11-27-7c0f84a3-Bieu 02.xlsx › Biểu 02:14`; nil for a row that came another way.
  ///
  /// - Parameter key: the cells of the table's key.
  public func place(ofKey key: [String]) -> String? { places[HandInOrigins.text(key)] }

  static func text(_ key: [String]) -> String { key.joined(separator: "|") }
}
