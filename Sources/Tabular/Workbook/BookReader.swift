/// Which sheets a workbook says that it has.
final class BookReader: XMLHandler {
  struct Entry {
    let name: String
    let relation: String
    let isVisible: Bool
  }

  private(set) var fault: Workbook.Fault?
  private(set) var entries: [Entry] = []
  private(set) var startsIn1904 = false

  func isRoot(_ name: XMLName, _ space: XMLName.Space) -> Bool {
    space == .sheet && name == XMLName("workbook")
  }

  func begin(_ name: XMLName, _ space: XMLName.Space, _ attributes: XMLAttributes) {
    guard space == .sheet else { return }
    if name == XMLName("workbookPr") { startsIn1904 = attributes.isOn(XMLName("date1904")) }
    guard name == XMLName("sheet"), let title = attributes.text(XMLName("name")),
      let relation = attributes.text(XMLName("id"), in: .officeRelations)
    else { return }
    guard entries.count < Workbook.Limit.sheets.most else {
      fault = .tooLarge(.sheets)
      return
    }
    let state = attributes.text(XMLName("state"))
    entries.append(
      Entry(name: title, relation: relation, isVisible: state != "hidden" && state != "veryHidden"))
  }

  func end(_ name: XMLName, _ space: XMLName.Space) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
