/// A table as files of a folder have it: UTF-8, commas, line feeds, quotes by RFC 4180 where they are needed. Cells stay what
/// they are, for they are read again; what goes to a spreadsheet or a terminal is made harmless first.
public struct TableText: Sendable {
  public private(set) var text = ""

  /// Without a header.
  public init() {}
  public init(header: [String]) { append(header) }

  public mutating func append(_ cells: [String]) { text += TableText.line(cells) }

  /// One record with its line feed.
  public static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\n" }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }) else { return text }
    // By bytes: a quote with a mark on it is another character.
    var quoted: [UInt8] = [0x22]
    for byte in text.utf8 {
      if byte == 0x22 { quoted.append(byte) }
      quoted.append(byte)
    }
    return String(decoding: quoted + [0x22], as: UTF8.self)
  }
}
