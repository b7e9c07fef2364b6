/// The parts of an office file and how they belong together. Source: ISO/IEC 29500-2.
struct OfficePackage {
  /// What a part is, by the names of the standard.
  enum Kind {
    case document, styles, numbering, settings, header, chart, workbook, bookStyles, sheet

    var contentType: String {
      let prefix = "application/vnd.openxmlformats-officedocument."
      return switch self {
      case .document: prefix + "wordprocessingml.document.main+xml"
      case .styles: prefix + "wordprocessingml.styles+xml"
      case .numbering: prefix + "wordprocessingml.numbering+xml"
      case .settings: prefix + "wordprocessingml.settings+xml"
      case .header: prefix + "wordprocessingml.header+xml"
      case .chart: prefix + "drawingml.chart+xml"
      case .workbook: prefix + "spreadsheetml.sheet.main+xml"
      case .bookStyles: prefix + "spreadsheetml.styles+xml"
      case .sheet: prefix + "spreadsheetml.worksheet+xml"
      }
    }

    var relation: String {
      let prefix = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
      return switch self {
      case .document, .workbook: prefix + "officeDocument"
      case .styles, .bookStyles: prefix + "styles"
      case .numbering: prefix + "numbering"
      case .settings: prefix + "settings"
      case .header: prefix + "header"
      case .chart: prefix + "chart"
      case .sheet: prefix + "worksheet"
      }
    }
  }

  /// `word` or `xl`: the folder of all parts.
  private let folder: String
  private let main: String
  private let mainKind: Kind
  private var parts: [(name: String, kind: Kind, content: [UInt8])] = []

  init(folder: String, main: String, _ kind: Kind) {
    (self.folder, self.main, mainKind) = (folder, main, kind)
  }

  /// Adds a part that the main part refers to by the identifier.
  @discardableResult
  mutating func add(_ name: String, _ kind: Kind, _ part: XML) -> String {
    parts.append((name, kind, part.bytes))
    return identifier(of: parts.count - 1)
  }

  private func identifier(of place: Int) -> String { "rId\(place + 1)" }

  /// - Parameter record: what is carried along; empty for nothing.
  func file(main part: XML, properties: XML, record: String) -> [UInt8] {
    var zip = ZipFile()
    zip.add("[Content_Types].xml", contentTypes.bytes)
    zip.add("_rels/.rels", packageRelations.bytes)
    zip.add("docProps/core.xml", properties.bytes)
    zip.add("\(folder)/\(main)", part.bytes)
    zip.add("\(folder)/_rels/\(main).rels", partRelations(hasRecord: !record.isEmpty).bytes)
    for part in parts { zip.add("\(folder)/\(part.name)", part.content) }
    if !record.isEmpty { zip.add(CarriedRecord.part, CarriedRecord.xml(record).bytes) }
    return zip.finished()
  }

  private var contentTypes: XML {
    var xml = XML()
    xml.element("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"]) { xml in
      xml.element(
        "Default",
        ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      xml.element(
        "Override",
        [
          "PartName": "/docProps/core.xml",
          "ContentType": "application/vnd.openxmlformats-package.core-properties+xml",
        ])
      xml.element("Override", ["PartName": "/\(folder)/\(main)", "ContentType": mainKind.contentType])
      for part in parts {
        xml.element(
          "Override", ["PartName": "/\(folder)/\(part.name)", "ContentType": part.kind.contentType])
      }
    }
    return xml
  }

  private var packageRelations: XML {
    relations([
      (mainKind.relation, "\(folder)/\(main)"),
      (
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml"
      ),
    ])
  }

  private func partRelations(hasRecord: Bool) -> XML {
    relations(
      parts.map { ($0.kind.relation, $0.name) }
        + (hasRecord ? [(CarriedRecord.relation, "../" + CarriedRecord.part)] : []))
  }

  private func relations(_ targets: [(type: String, target: String)]) -> XML {
    var xml = XML()
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    xml.element("Relationships", ["xmlns": space]) { xml in
      for (place, target) in targets.enumerated() {
        xml.element(
          "Relationship", ["Id": identifier(of: place), "Type": target.type, "Target": target.target])
      }
    }
    return xml
  }
}
