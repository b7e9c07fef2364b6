/// The text of a cell while its runs come in: rich text is joined, phonetic hints are left out.
struct CellText {
  private(set) var bytes: [UInt8] = []
  private var isInText = false
  private var keepsBlanks = false
  private var phonetic = 0
  private var hasEscapes = false

  private enum Name {
    static let text = XMLName("t")
    static let phonetic = XMLName("rPh")
  }

  private let name = (text: Name.text, phonetic: Name.phonetic)

  mutating func start() {
    bytes.removeAll(keepingCapacity: true)
    (isInText, keepsBlanks, hasEscapes) = (false, false, false)
    phonetic = 0
  }

  mutating func begin(_ element: XMLName, _ attributes: XMLAttributes) {
    if element == name.phonetic {
      phonetic += 1
    } else if element == name.text, phonetic == 0 {
      isInText = true
      if attributes.keepsBlanks { keepsBlanks = true }
    }
  }

  mutating func end(_ element: XMLName) {
    if element == name.phonetic { phonetic -= 1 }
    if element == name.text { isInText = false }
  }

  mutating func add(_ more: UnsafeBufferPointer<UInt8>) {
    guard isInText else { return }
    if !hasEscapes { hasEscapes = more.contains(UInt8(ascii: "_")) }
    bytes.append(contentsOf: more)
  }

  /// Appends the whole text. Blanks at its ends count only where a run says that they are to be kept; a run in the
  /// middle keeps its own, or words would grow together.
  func append(to target: inout [UInt8]) {
    var text = bytes[...]
    if !keepsBlanks {
      text = text.drop(while: CellText.isBlank)
      while let last = text.last, CellText.isBlank(last) { text.removeLast() }
    }
    guard hasEscapes else { return target.append(contentsOf: text) }
    CellText.decode(text, to: &target)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// `_x000D_` stands for what XML can't hold. Source: ISO/IEC 29500-1, 22.9.2.19.
  static func decode(_ text: ArraySlice<UInt8>, to target: inout [UInt8]) {
    var rest = text
    while let byte = rest.first {
      if byte == UInt8(ascii: "_"), let scalar = escape(rest.prefix(7)) {
        target.append(contentsOf: String(Character(scalar)).utf8)
        rest = rest.dropFirst(7)
      } else {
        target.append(byte)
        rest = rest.dropFirst()
      }
    }
  }

  private static func escape(_ text: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard text.count == 7, text[text.startIndex + 1] == UInt8(ascii: "x"), text.last == UInt8(ascii: "_")
    else { return nil }
    let digits = text.dropFirst(2).dropLast()
    guard digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-"),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    return Unicode.Scalar(value)
  }
}
