/// Rows on their way out: an array of JSON, one row a line, or lines below a head.
public struct RowText: Sendable {
  private let isJSON: Bool
  private var text: String
  private var isFirst = true

  /// Bytes that are handed on at a time.
  private static let portion = 1 << 20

  /// - Parameter head: what stands there where there is no row, too; JSON has none.
  public init(isJSON: Bool, head: String) {
    self.isJSON = isJSON
    text = isJSON ? "" : head
  }

  /// Adds a row.
  /// - Returns: what shall be handed on now; nil until it is enough.
  public mutating func add(_ row: String) -> String? {
    if isJSON { text += isFirst ? "[\n" : ",\n" }
    isFirst = false
    text += row
    guard text.utf8.count > RowText.portion else { return nil }
    defer { text = "" }
    return text
  }

  /// What is left to be handed on.
  public consuming func end() -> String { text + (isJSON ? isFirst ? "[]\n" : "\n]\n" : "") }
}
