import Contract
import Domain

/// The workbooks of a folder: opened when they changed, and kept as the tables that they are read as.
///
/// Of a table that stands twice in one place one counts, or its money would be there twice: the CSV file, else the sheet
/// of the workbook that has the table's name, else the first sheet by the names of the workbooks.
struct WorkbookShelf {
  /// What the workbooks are at one moment.
  struct Found {
    var entries: [SourceListing.Entry] = []
    var problems: [Problem] = []
    var misnamed: [FolderNotes.Misnamed] = []
  }

  /// One table of one unit, or of all.
  struct Slot: Hashable {
    let table: TableName
    let agency: String?

    init(_ part: SourcePart) { (table, agency) = (part.table, part.agency) }
  }

  /// By path.
  private var books: [String: BookFile] = [:]
  /// The paths of their workbooks by those of the parts.
  private var owners: [String: String] = [:]

  /// - Parameter others: the tables that stand in files of their own.
  mutating func update(_ places: [BookFile.Place], besides others: [SourcePart], in folder: String) -> Found {
    open(places, in: folder)
    var found = Found()
    let read = choose(places, besides: others, &found)
    owners = [:]
    for place in places {
      guard var book = books.removeValue(forKey: place.path) else { continue }
      let paths = read[place.path] ?? []
      book.make(paths, in: folder)
      for sheet in book.sheets where paths.contains(sheet.part.path) {
        let table = book.tables[sheet.part.path]
        let stamp = table?.fingerprint ?? Fingerprint(book.fingerprint, part: sheet.part.path, size: 0)
        found.entries.append(SourceListing.Entry(sheet.part, stamp, sheet: table?.sheet))
        found.problems += table?.problems ?? []
        owners[sheet.part.path] = place.path
      }
      if book.sheets.isEmpty { note(book, &found) }
      books[place.path] = book
    }
    return found
  }

  /// Opens a part; nil when it is in no workbook.
  func open(_ part: SourcePart) throws(OpenFile.Failure) -> OpenFile? {
    guard let book = owners[part.path].flatMap({ books[$0] }) else { return nil }
    if let fault = book.fault { throw fault }
    guard let table = book.tables[part.path] else { throw .missing }
    if let refusal = table.refusal { throw .refused(refusal) }
    return try table.memory.open(table.bounds, table.fingerprint)
  }

  private mutating func open(_ places: [BookFile.Place], in folder: String) {
    var next: [String: BookFile] = [:]
    for place in places {
      guard let stamp = Fingerprint(path: folder + "/" + place.path) else { continue }
      let before = books[place.path]
      if let before, before.fingerprint == stamp, before.place == place {
        next[place.path] = before
      } else {
        next[place.path] = BookFile(place, stamp, in: folder).keeping(before?.sheets ?? [])
      }
    }
    books = next
  }

  /// The parts that are read, by the path of their workbook; others are named.
  private func choose(_ places: [BookFile.Place], besides others: [SourcePart], _ found: inout Found)
    -> [String: Set<String>]
  {
    var taken = Dictionary(others.map { (Slot($0), $0.path) }) { first, _ in first }
    var read: [String: Set<String>] = [:]
    for isOwn in [true, false] {
      for place in places {
        for sheet in books[place.path]?.sheets ?? [] where (sheet.part.table == place.own) == isOwn {
          let slot = Slot(sheet.part)
          if let other = taken[slot] {
            found.problems.append(
              Problem(
                file: sheet.part.path, rule: .tableTwice, expected: .readInstead(other), found: "",
                agency: place.agency))
          } else {
            taken[slot] = sheet.part.path
            read[place.path, default: []].insert(sheet.part.path)
          }
        }
      }
    }
    return read
  }

  /// A workbook without a table: named where it was most likely meant for us.
  private func note(_ book: BookFile, _ found: inout Found) {
    switch book.fault {
    case .refused(let refusal) where !book.isForeign:
      found.problems.append(
        Problem(
          file: book.place.path, rule: refusal.rule, expected: refusal.expected, found: refusal.found,
          agency: book.place.agency))
    case .refused, .missing, .notRegular, .outside, .unreadable, nil:
      guard let meant = book.place.meant else { return }
      found.misnamed.append(
        FolderNotes.Misnamed(path: book.place.path, meant: meant, agency: book.place.agency))
    }
  }
}
