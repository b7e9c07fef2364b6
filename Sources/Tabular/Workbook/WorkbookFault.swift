internal import Archive

extension Workbook {
  /// Why a file gives no sheets, or a sheet no rows. It is then as if the whole of it could not be read: no half of it is.
  public enum Fault: Error, Hashable, Sendable {
    /// The system can't open or read it, with its words.
    case unreadable(String)
    /// Not a ZIP archive, or one without a workbook in it.
    case notWorkbook
    /// A workbook of Excel 97 to 2003.
    case oldWorkbook
    case encrypted
    /// Its end is missing: cut off, or not wholly there yet.
    case truncated
    /// The file of another program while it holds the workbook open (`~$…`), or one without any byte yet.
    case beingWritten
    case tooLarge(Limit)
    /// A part declares a document type: an office file has none, and entities come from there.
    case doctype(part: String)
    /// A part that is missing, damaged, or not as the standard has it.
    case broken(part: String)
  }

  /// What there may be at most of. Sources: the bounds of Excel (16,384 columns, 1,048,576 rows, 32,767 characters a cell)
  /// and what the largest real hand-ins have, ten times over.
  public enum Limit: Hashable, Sendable, CaseIterable {
    case file, entries, entry, ratio, overlap, depth, sheets, columns, rows, cells, strings, text, merges

    /// Bytes for the file, an entry, the shared strings and the text of a table; for the ratio how many bytes of a part one byte of the file may hold.
    public var most: Int {
      switch self {
      case .file: 64 << 20
      case .entries: ZipArchive.Limit.entries.most
      case .entry: ZipArchive.Limit.entry.most
      case .ratio: ZipArchive.Limit.ratio.most
      case .overlap: ZipArchive.Limit.overlap.most
      case .depth: 64
      case .sheets: 1_000
      case .columns: 16_384
      case .rows: 1_048_576
      case .cells: 5_000_000
      case .strings: 32 << 20
      case .text: 96 << 20
      case .merges: 100_000
      }
    }

    /// Bytes of one cell: 32,767 characters of four bytes.
    static let cellText = 32_767 * 4
    /// Bytes of the cells of one row.
    static let rowText = 4 << 20
  }
}

extension Workbook.Fault {
  init(_ fault: ZipArchive.Fault) {
    switch fault {
    case .truncated: self = .truncated
    case .encrypted: self = .encrypted
    case .broken(let part): self = .broken(part: part)
    case .tooLarge(let limit): self = .tooLarge(Workbook.Limit(limit))
    }
  }
}

extension Workbook.Limit {
  fileprivate init(_ limit: ZipArchive.Limit) {
    switch limit {
    case .entries: self = .entries
    case .entry: self = .entry
    case .ratio: self = .ratio
    case .overlap: self = .overlap
    }
  }
}
