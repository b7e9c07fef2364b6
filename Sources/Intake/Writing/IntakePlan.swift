import Contract
public import DataFolder
public import Domain

/// What would be written for a unit's hand-ins: everything that is needed to show it first and to do it then.
public struct IntakePlan: Sendable {
  public let unit: String
  public let takings: [SheetTaking]
  public let merges: [TableMerge]
  /// Nil where nobody waits for it.
  public let receipt: HandInReceipt?
  /// Files as they were read, which must still be so when others are written; nil for one that is not there.
  private let expected: [String: [UInt8]?]
  private let moment: Moment

  public enum Fault: Error, Sendable {
    /// The unit keeps the table in a file of another name or form, which would be beside the one that is written.
    case kept(in: String, instead: String)
    case unreadable(path: String, String)
    case earlier(path: String, EarlierTable.Fault)
  }

  /// - Parameters:
  ///   - day: to which the hand-ins stand; nil for what they say, else that of the moment.
  ///   - source: the data folder.
  ///   - moment: of the taking in.
  public init(
    _ unit: String, _ takings: [SheetTaking], day: Day?, _ source: FolderSource, at moment: Moment
  ) throws(Fault) {
    self.moment = moment
    (self.unit, self.takings) = (unit, takings)
    let names = Set(takings.flatMap(\.tables).map(\.table))
    let folder = IntakeFolder(source.name)
    let entries = source.list()?.entries ?? []
    var (merges, expected): ([TableMerge], [String: [UInt8]?]) = ([], [:])
    for table in TableName.allCases where names.contains(table) {
      let path = IntakeFolder.table(unit, table.fileName)
      if let other = entries.first(where: {
        $0.part.agency == unit && $0.part.table == table && $0.part.path != path
      }) {
        throw .kept(in: other.part.path, instead: path)
      }
      expected[path] = folder.bytes(of: path)
      merges.append(
        TableMerge(table, takings, into: try IntakePlan.earlier(path, table, unit, source, entries)))
    }
    for path in [IntakeFolder.mapping(of: unit), IntakeFolder.origins(of: unit), IntakeFolder.register] {
      expected[path] = folder.bytes(of: path)
    }
    let waiting = folder.bytes(of: HandInReceipt.path)
    receipt = HandInReceipt(
      of: unit, day: day ?? takings.compactMap(\.facts.day).max() ?? moment.day, at: moment,
      file: takings.first?.file.name ?? "", in: waiting)
    if receipt != nil { expected[HandInReceipt.path] = waiting }
    (self.merges, self.expected) = (merges, expected)
  }

  private static func earlier(
    _ path: String, _ table: TableName, _ unit: String, _ source: FolderSource,
    _ entries: [SourceListing.Entry]
  ) throws(Fault) -> EarlierTable {
    guard let entry = entries.first(where: { $0.part.path == path }) else { return .none }
    let bytes: [UInt8]
    do throws(OpenFile.Failure) {
      bytes = try source.contractBytes(of: entry.part)
    } catch {
      throw .unreadable(path: path, "\(error)")
    }
    do throws(EarlierTable.Fault) {
      return try EarlierTable(bytes)
    } catch {
      throw .earlier(path: path, error)
    }
  }

  /// The folder as it would be.
  public func overlay(_ source: FolderSource) -> OverlaySource? {
    OverlaySource(
      source,
      merges.map { merge in
        let path = IntakeFolder.table(unit, merge.table.fileName)
        return (SourcePart(path: path, table: merge.table, agency: unit), Array(merge.text.utf8))
      }
        + (receipt.map {
          [(SourcePart(path: HandInReceipt.path, table: .submissions, agency: nil), Array($0.text.utf8))]
        } ?? []))
  }

  /// Whether every row of data was taken and every total adds up.
  public var isSound: Bool {
    takings.allSatisfy { $0.totals.allSatisfy(\.isEqual) && $0.tables.allSatisfy(\.refused.isEmpty) }
  }
  public var rowCount: Int { takings.flatMap(\.tables).reduce(0) { $0 + $1.rows.count } }
}

extension IntakePlan {
  /// Writes the tables, the hand-ins as they came, the mapping and what was done.
  ///
  /// - Parameter mapping: as it is to be kept, as text.
  public func write(into root: String, mapping: String) throws(IntakeFolder.Fault) {
    let folder = IntakeFolder(root)
    var files: [IntakeFolder.File] = []
    var kept: [String: String] = [:]
    for taking in takings where kept[taking.file.digest] == nil {
      let name = "\(moment.day.iso)-\(taking.file.digest.prefix(8))-\(taking.file.name)"
      kept[taking.file.digest] = name
      files.append(IntakeFolder.File(IntakeFolder.kept(unit, name), taking.file.bytes))
    }
    for merge in merges {
      files.append(IntakeFolder.File(IntakeFolder.table(unit, merge.table.fileName), merge.text))
    }
    if let receipt { files.append(IntakeFolder.File(HandInReceipt.path, receipt.text)) }
    files.append(IntakeFolder.File(IntakeFolder.origins(of: unit), origins(kept)))
    files.append(IntakeFolder.File(IntakeFolder.mapping(of: unit), mapping))
    files.append(IntakeFolder.File(IntakeFolder.register, register(kept)))
    try folder.write(files, expecting: expected)
  }

  /// `hand-ins.csv` with one line more for each file.
  private func register(_ kept: [String: String]) -> String {
    let header = ["taken_at", "unit_id", "file", "sha256", "kept_as", "rows"]
    var text =
      (expected[IntakeFolder.register] ?? nil).map { String(decoding: $0, as: UTF8.self) }
      ?? TableText(header: header).text
    if text.last != "\n" { text += "\n" }
    var lines = TableText()
    for (digest, name) in kept.sorted(by: { $0.value < $1.value }) {
      let own = takings.filter { $0.file.digest == digest }
      let rows = own.flatMap(\.tables).reduce(0) { $0 + $1.rows.count }
      lines.append([
        moment.iso, unit, own.first?.file.name ?? "", digest, IntakeFolder.kept(unit, name), String(rows),
      ])
    }
    return text + lines.text
  }

  /// From which row of which hand-in each row of the unit's tables comes.
  private func origins(_ kept: [String: String]) -> String {
    var text = TableText(header: HandInOrigins.header)
    var written: Set<[String]> = []
    let digests = Dictionary(takings.map { ($0.file.name, $0.file.digest) }) { first, _ in first }
    for merge in merges {
      for (place, origin) in merge.origins.sorted(by: { $0.key < $1.key }) {
        let key = [merge.table.rawValue, merge.keyText(of: place)]
        written.insert(key)
        let name = digests[origin.file].flatMap { kept[$0] } ?? origin.file
        text.append(key + [name, origin.sheet, String(origin.row)])
      }
    }
    let before = (expected[IntakeFolder.origins(of: unit)] ?? nil).flatMap { try? EarlierTable($0) }
    for row in before?.rows ?? [] {
      let cells = HandInOrigins.header.map { row[$0] ?? "" }
      if !written.contains(Array(cells.prefix(2))) { text.append(cells) }
    }
    return text.text
  }
}
