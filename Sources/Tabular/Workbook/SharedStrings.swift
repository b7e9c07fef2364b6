/// The texts that cells refer to by their number: one buffer for all of them.
final class SharedStrings: XMLHandler {
  private(set) var fault: Workbook.Fault?
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var text = CellText()
  private let item = XMLName("si")

  /// The bytes of a text; nil when there is none of this number.
  func withBytes<Result>(_ number: Int, _ body: (ArraySlice<UInt8>) -> Result) -> Result? {
    guard ends.indices.contains(number) else { return nil }
    let start = number == 0 ? 0 : Int(ends[number - 1])
    return body(bytes[start..<Int(ends[number])])
  }

  func isRoot(_ name: XMLName, _ space: XMLName.Space) -> Bool { space == .sheet && name == XMLName("sst") }

  func begin(_ name: XMLName, _ space: XMLName.Space, _ attributes: XMLAttributes) {
    guard space == .sheet else { return }
    if name == item { text.start() } else { text.begin(name, attributes) }
  }

  func end(_ name: XMLName, _ space: XMLName.Space) {
    guard space == .sheet else { return }
    guard name == item else { return text.end(name) }
    text.append(to: &bytes)
    ends.append(UInt32(clamping: bytes.count))
    let isTooMuch = bytes.count > Workbook.Limit.strings.most || ends.count > Workbook.Limit.cells.most
    if isTooMuch { fault = .tooLarge(.strings) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    text.add(bytes)
    if text.bytes.count > Workbook.Limit.cellText { fault = .tooLarge(.text) }
  }
}
