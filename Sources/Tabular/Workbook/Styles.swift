/// What the cells' styles make of numbers.
final class Styles: XMLHandler {
  private(set) var fault: Workbook.Fault?
  private var codes: [Int: NumberFormat] = [:]
  private var formats: [NumberFormat] = []
  private var isInCells = false
  /// Excel has no more than 65,490 of them.
  private static let most = 100_000

  private enum Name {
    static let format = XMLName("numFmt")
    static let formatNumber = XMLName("numFmtId")
    static let code = XMLName("formatCode")
    static let cells = XMLName("cellXfs")
    static let cell = XMLName("xf")
  }

  /// The format of a cell with the style of this number; nil where there is no such style.
  subscript(style: Int) -> NumberFormat? {
    formats.indices.contains(style) ? formats[style] : style == 0 ? .plain : nil
  }

  func isRoot(_ name: XMLName, _ space: XMLName.Space) -> Bool {
    space == .sheet && name == XMLName("styleSheet")
  }

  func begin(_ name: XMLName, _ space: XMLName.Space, _ attributes: XMLAttributes) {
    guard space == .sheet else { return }
    if name == Name.cells {
      isInCells = true
    } else if name == Name.format {
      guard let number = attributes.number(Name.formatNumber), let code = attributes.text(Name.code) else {
        return
      }
      guard codes.count < Styles.most else {
        fault = .tooLarge(.text)
        return
      }
      codes[number] = NumberFormat(code: code)
    } else if name == Name.cell, isInCells {
      guard formats.count < Styles.most else {
        fault = .tooLarge(.text)
        return
      }
      let number = attributes.number(Name.formatNumber) ?? 0
      formats.append(codes[number] ?? NumberFormat(builtIn: number))
    }
  }

  func end(_ name: XMLName, _ space: XMLName.Space) {
    if name == Name.cells { isInCells = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
