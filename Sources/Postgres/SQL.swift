/// How names and texts stand in a statement. Values don't: they go as parameters or by COPY.
enum SQL {
  /// Where all that is ours stands.
  static let schema = "tiendo"

  /// A name, whatever is in it.
  static func name(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }

  /// A name in our schema.
  static func own(_ name: String) -> String { schema + "." + SQL.name(name) }

  /// A text of the contract, such as a comment or a code of a list.
  static func text(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
}
