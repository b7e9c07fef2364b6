/// An XML document, written element by element: names are ours, texts and values are escaped here and nowhere else.
struct XML {
  private(set) var bytes: [UInt8]

  typealias Attributes = KeyValuePairs<StaticString, String>
  /// Attributes of which some are left out.
  typealias Pairs = [(key: StaticString, value: String)]

  init() { bytes = Array((#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n").utf8) }

  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], _ body: (inout XML) -> Void) {
    begin(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    body(&self)
    close(name)
  }

  mutating func element(_ name: StaticString, _ attributes: Attributes = [:]) {
    begin(name, attributes)
    bytes += Self.end
  }

  mutating func element(_ name: StaticString, pairs: Pairs, _ body: (inout XML) -> Void) {
    begin(name, pairs)
    bytes.append(UInt8(ascii: ">"))
    body(&self)
    close(name)
  }

  mutating func element(_ name: StaticString, pairs: Pairs) {
    begin(name, pairs)
    bytes += Self.end
  }

  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// `<name w:val="…"/>`, of which Word documents are full.
  mutating func value(_ name: StaticString, _ value: String) { element(name, ["w:val": value]) }

  /// One line: what belongs into no document is left out.
  mutating func text(_ text: String) {
    for byte in CleanText.line(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Self.ampersand
      case UInt8(ascii: "<"): bytes += Self.less
      case UInt8(ascii: ">"): bytes += Self.greater
      case UInt8(ascii: "\""): bytes += Self.quote
      default: bytes.append(byte)
      }
    }
  }

  mutating func lineEnd() { bytes.append(UInt8(ascii: "\n")) }

  private static let ampersand = Array("&amp;".utf8)
  private static let less = Array("&lt;".utf8)
  private static let greater = Array("&gt;".utf8)
  private static let quote = Array("&quot;".utf8)

  private static let end = Array("/>".utf8)

  private mutating func begin(
    _ name: StaticString, _ attributes: some Collection<(key: StaticString, value: String)>
  ) {
    bytes.append(UInt8(ascii: "<"))
    put(name)
    for (name, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      put(name)
      bytes += Array("=\"".utf8)
      text(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Begins an element whose content is written by several steps.
  mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    begin(name, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func close(_ name: StaticString) {
    bytes += [UInt8(ascii: "<"), UInt8(ascii: "/")]
    put(name)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func put(_ name: StaticString) {
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
