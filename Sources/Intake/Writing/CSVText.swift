/// A table as the contract has files: UTF-8, commas, line feeds, quotes by RFC 4180 where they are needed.
struct CSVText {
  private(set) var text = ""

  /// Without a header.
  init() {}
  init(header: [String]) { append(header) }

  mutating func append(_ cells: [String]) {
    text += cells.map(CSVText.cell).joined(separator: ",") + "\n"
  }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
