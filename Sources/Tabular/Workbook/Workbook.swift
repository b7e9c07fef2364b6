internal import Archive
internal import Glibc

/// A workbook of Excel 2007 and later (.xlsx, .xlsm), as it stands in a file that nobody vouches for.
///
/// Source: ISO/IEC 29500-1 (SpreadsheetML), both editions of its namespaces. Nothing in it is computed or run.
public final class Workbook {
  /// In the order in which they are shown.
  public var sheets: [Sheet] {
    entries.indices.map {
      Sheet(name: entries[$0].name, isVisible: entries[$0].isVisible, book: self, place: $0)
    }
  }

  private let archive: ZipArchive
  private let main: String
  private let startsIn1904: Bool
  private let entries: [BookReader.Entry]
  private var parts: [String] = []
  private let relations: Relations
  private var values: CellValues?

  /// Opens a file; it is looked at again whenever rows are read, so that it must not change meanwhile.
  public convenience init(path: String) throws(Fault) {
    if path.split(separator: "/").last?.hasPrefix("~$") ?? false { throw .beingWritten }
    guard let stream = fopen(path, "re") else { throw .unreadable(String(cString: strerror(errno))) }
    try self.init(stream)
  }

  /// - Parameter descriptor: of a regular file that nobody else reads by its offset; it is left open.
  public convenience init(descriptor: Int32) throws(Fault) {
    let own = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard own >= 0, let stream = fdopen(own, "r") else {
      let words = String(cString: strerror(errno))
      if own >= 0 { close(own) }
      throw .unreadable(words)
    }
    rewind(stream)
    try self.init(stream)
  }

  /// Closes the stream in any case.
  private init(_ stream: UnsafeMutablePointer<FILE>) throws(Fault) {
    let size: Int
    do throws(Fault) {
      size = try Workbook.size(stream)
    } catch {
      fclose(stream)
      throw error
    }
    do throws(ZipArchive.Fault) {
      archive = try ZipArchive(stream, size: size)
    } catch {
      throw Fault(error)
    }
    let package = Relations(of: "")
    guard let part = archive.part("_rels/.rels") else { throw .notWorkbook }
    try XMLReader.read(part, of: archive, package)
    main = package.part("officeDocument") ?? "xl/workbook.xml"
    let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    relations = Relations(of: folder)
    let name = "\(folder)_rels/\(main.dropFirst(folder.count)).rels"
    guard let book = archive.part(main) else { throw .notWorkbook }
    guard let related = archive.part(name) else { throw .broken(part: name) }
    try XMLReader.read(related, of: archive, relations)
    let reader = BookReader()
    try XMLReader.read(book, of: archive, reader)
    startsIn1904 = reader.startsIn1904
    entries = reader.entries
    guard !entries.isEmpty else { throw .notWorkbook }
    for entry in entries {
      guard let part = relations.targets[entry.relation] else { throw .broken(part: entry.name) }
      parts.append(part)
    }
  }

  private static func size(_ stream: UnsafeMutablePointer<FILE>) throws(Fault) -> Int {
    var status = stat()
    guard fstat(fileno(stream), &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(String(cString: strerror(EINVAL)))
    }
    let size = Int(status.st_size)
    guard size > 0 else { throw .beingWritten }
    guard size <= Limit.file.most else { throw .tooLarge(.file) }
    var head = [UInt8](repeating: 0, count: 8)
    let count = fread(&head, 1, head.count, stream)
    rewind(stream)
    if head[..<count].starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw isEncrypted(stream) ? .encrypted : .oldWorkbook
    }
    guard head[..<count].starts(with: [0x50, 0x4B]) else { throw .notWorkbook }
    return size
  }

  /// Whether a file in the old container holds a new workbook behind a password: its list of streams says so.
  ///
  /// Source: MS-CFB 2.2 and 2.6.1; MS-OFFCRYPTO 2.3.4.
  private static func isEncrypted(_ stream: UnsafeMutablePointer<FILE>) -> Bool {
    var head = [UInt8](repeating: 0, count: 512)
    guard fread(&head, 1, head.count, stream) == head.count, head[30] < 16 else { return false }
    let sector = head[48..<52].reversed().reduce(0) { $0 << 8 | Int($1) }
    var list = [UInt8](repeating: 0, count: 4096)
    guard fseek(stream, (sector + 1) << Int(head[30]), SEEK_SET) == 0 else { return false }
    let count = fread(&list, 1, list.count, stream)
    let name = Array("Encrypt".utf8).flatMap { [$0, 0] as [UInt8] }
    return stride(from: 0, to: count - 64, by: 128).contains { list[$0..<count].starts(with: name) }
  }

  /// Reads the rows of a sheet; styles and shared texts with the first one.
  func read(_ place: Int, _ take: @escaping (Row) -> Bool) throws(Fault) -> [Merge] {
    guard let part = archive.part(parts[place]) else { throw .broken(part: parts[place]) }
    let reader = SheetReader(part: part.name, values: try loaded(), take: take)
    try XMLReader.read(part, of: archive, reader)
    guard !reader.lacksRows else { throw .broken(part: part.name) }
    return reader.merges
  }

  private func loaded() throws(Fault) -> CellValues {
    if let values { return values }
    let (strings, styles) = (SharedStrings(), Styles())
    for (kind, handler) in [("sharedStrings", strings), ("styles", styles)] as [(String, any XMLHandler)] {
      guard let name = relations.part(kind) else { continue }
      guard let part = archive.part(name) else { throw .broken(part: name) }
      try XMLReader.read(part, of: archive, handler)
    }
    let loaded = CellValues(strings: strings, styles: styles, startsIn1904: startsIn1904)
    values = loaded
    return loaded
  }
}
