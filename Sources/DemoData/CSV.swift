/// One table as RFC 4180 text: a header line and a line a row, each ended by a line feed.
func csv(header: [String], rows: [[String]]) -> String {
  ([header] + rows).map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
}

private func quoted(_ cell: String) -> String {
  guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return cell }
  return "\"" + cell.replacing("\"", with: "\"\"") + "\""
}

/// A cell's text for what may be missing: empty.
func cell<Value: CustomStringConvertible>(_ value: Value?) -> String { value?.description ?? "" }

/// `text` with each `{name}` replaced by its value.
func filled(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
  values.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
}
