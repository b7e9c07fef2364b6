import CBytes
import Glibc
public import Tabular

extension HandIn {
  /// Why a file can't be taken in.
  public enum Fault: Error, Hashable, Sendable {
    /// The system can't open or read it, with its words.
    case unreadable(String)
    /// Larger than a hand-in may be, in bytes.
    case tooLarge(most: Int)
    case workbook(Workbook.Fault)
    /// A text that reads equally well in two ways.
    case doubt(TextDoubt)
    /// Neither a workbook nor a text.
    case notTable
    case empty
  }

  /// Bytes of a text file: hand-ins are small.
  static let largest = 64 << 20

  /// Reads a file once, whole.
  ///
  /// - Parameters:
  ///   - converted: the same as a workbook that can be read, made by another program; nil for the file itself.
  ///   - isName: whether a text names a column, which tells what parts the cells of a text file.
  public static func read(
    _ path: String, converted: String? = nil, isName: @escaping (String) -> Bool
  ) throws(Fault) -> HandIn {
    let bytes = try contents(path)
    if let converted {
      return HandIn(path: path, bytes: bytes, form: nil, sheets: try sheets(ofWorkbook: converted))
    }
    guard !bytes.isEmpty else { throw .empty }
    if bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return HandIn(path: path, bytes: bytes, form: nil, sheets: try sheets(ofWorkbook: path))
    }
    guard !isBinary(bytes) else { throw .notTable }
    switch TextForm.found(in: bytes, isName: isName) {
    case .doubt(let doubt): throw .doubt(doubt)
    case .contract:
      return HandIn(path: path, bytes: bytes, form: TextForm().name, sheets: [sheet(of: bytes)])
    case .other(let found):
      var sheet = sheet(of: found.bytes)
      for font in found.fonts { sheet.oldFonts[font.place + 1] = font.font.name }
      return HandIn(path: path, bytes: bytes, form: found.form.name, sheets: [sheet])
    }
  }

  private static func contents(_ path: String) throws(Fault) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(String(cString: strerror(EINVAL)))
    }
    guard status.st_size <= largest else { throw .tooLarge(most: largest) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= largest else { throw .tooLarge(most: largest) }
    }
  }

  /// Control characters that no text has; UTF-16 has zeros, but in every second place only.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    let zeros = head.filter { $0 == 0 }.count
    if zeros > 0, !isWide, zeros * 3 < head.count { return true }
    return !isWide && zeros == 0 && head.filter { $0 < 9 || (14...31).contains($0) }.count * 10 > head.count
  }

  private static func sheets(ofWorkbook path: String) throws(Fault) -> [HandInSheet] {
    do throws(Workbook.Fault) {
      let book = try Workbook(path: path)
      var sheets: [HandInSheet] = []
      for sheet in book.sheets { sheets.append(OldFonts.converted(try self.sheet(of: sheet))) }
      return sheets
    } catch {
      throw .workbook(error)
    }
  }

  private static func sheet(of sheet: Workbook.Sheet) throws(Workbook.Fault) -> HandInSheet {
    var rows: [HandInRow] = []
    let merges = try sheet.forEachRow { row in
      let cells = row.cells.compactMap { HandInCell($0, of: row) }
      if !cells.isEmpty { rows.append(HandInRow(number: row.number, cells: cells)) }
      return true
    }
    return HandInSheet(
      name: sheet.name, isVisible: sheet.isVisible, rows: rows,
      merges: merges.map { HandInSheet.Merge(rows: $0.rows, columns: $0.columns) })
  }

  private static func sheet(of bytes: [UInt8]) -> HandInSheet {
    var rows: [HandInRow] = []
    TextRecords(bytes).read { line, cells in
      let cells = cells.enumerated().compactMap { place, text -> HandInCell? in
        let text = OneLine.of(text)
        return text.isEmpty ? nil : HandInCell(column: place + 1, text)
      }
      if !cells.isEmpty { rows.append(HandInRow(number: line, cells: cells)) }
    }
    return HandInSheet(name: "", rows: rows)
  }
}

extension HandInCell {
  /// Nil for a cell in which nothing stands.
  init?(_ cell: Workbook.Cell, of row: Workbook.Row) {
    if cell.formula == .unstored {
      self.init(column: cell.column, kind: .error, "=")
      return
    }
    let text = OneLine.of(row.text(of: cell))
    let kind: Kind
    switch cell.kind {
    case .empty: return nil
    case .text, .boolean, .time: kind = .text
    case .number: kind = .number
    case .percent: kind = .percent
    case .day: kind = .day
    case .moment: kind = text.hasSuffix("T00:00:00") ? .day : .moment
    case .error: kind = .error
    }
    guard !text.isEmpty else { return nil }
    self.init(column: cell.column, kind: kind, kind == .day ? String(text.prefix(10)) : text)
  }
}

/// A text without line ends and blanks around it.
enum OneLine {
  static func of(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return text }
    let isPlain =
      !first.properties.isWhitespace && !last.properties.isWhitespace
      && !scalars.contains { $0.value < 0x20 || $0 == "\u{FEFF}" || $0 == "\u{2028}" || $0 == "\u{2029}" }
    guard !isPlain else { return text }
    let words = scalars.split {
      $0.properties.isWhitespace && $0 != "\u{A0}" || $0.value < 0x20 || $0 == "\u{FEFF}"
    }
    return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
