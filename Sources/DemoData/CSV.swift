import Contract

/// One table as RFC 4180 text: a header line and a line a row, each ended by a line feed.
func csv(header: [String], rows: [[String]]) -> String {
  ([header] + rows).map(TableText.line).joined()
}

/// A cell's text for what may be missing: empty.
func cell<Value: CustomStringConvertible>(_ value: Value?) -> String { value?.description ?? "" }

/// `text` with each `{name}` replaced by its value.
func filled(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
  values.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
}
