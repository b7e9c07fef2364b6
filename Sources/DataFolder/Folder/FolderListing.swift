import Contract
import Domain
import Glibc

/// The table files of a folder: those of the shared folder and those of the units' folders.
struct FolderListing {
  private var listing = SourceListing()
  /// Folders that were listed, and the package file, as they were then: a folder's own stamp changes when a name comes
  /// or goes.
  private var stamps: [String: Fingerprint?] = [:]
  private var listedAt: Int64 = 0
  private var workbooks: [BookFile.Place] = []
  private var shelf = WorkbookShelf()
  /// Whether there was ever a workbook.
  private var hasBooks = false
  /// Every part that was ever listed.
  private var known: Set<SourcePart> = []
  /// Those of them in whose place another file has the table now: they have no rows any more.
  private var replaced: [String: Fingerprint] = [:]
  /// What changed within so many nanoseconds may change once more with the same stamp.
  private static let tick: Int64 = 50_000_000

  /// The folder as it is now, listed again if a name in it may have changed; nil when it can't be listed.
  mutating func update(_ folder: String) -> SourceListing? {
    guard FolderListing.isFolder(folder), isCurrent || list(folder) else { return nil }
    for place in listing.entries.indices {
      let path = listing.entries[place].part.path
      listing.entries[place].fingerprint = Fingerprint(path: folder + "/" + path)
    }
    return withWorkbooks(in: folder)
  }

  /// Opens what is no file of its own; nil for what is.
  func open(_ part: SourcePart) throws(OpenFile.Failure) -> OpenFile? {
    guard let stamp = replaced[part.path] else { return try shelf.open(part) }
    let head = FolderListing.head(of: part.table)
    guard let memory = MemoryFile([head]) else { throw .missing }
    return try memory.open(0..<UInt64(head.count), stamp)
  }

  private mutating func withWorkbooks(in folder: String) -> SourceListing {
    guard !workbooks.isEmpty || hasBooks else { return listing }
    hasBooks = true
    var next = listing
    let found = shelf.update(workbooks, besides: listing.entries.map(\.part), in: folder)
    next.entries += found.entries
    next.notes.workbooks = found.problems
    next.notes.misnamed += found.misnamed
    replaced = [:]
    let parts = Set(next.entries.map(\.part))
    let (paths, slots) = (Set(parts.map(\.path)), Set(parts.map { WorkbookShelf.Slot($0) }))
    for part in known.sorted(by: { $0.path < $1.path })
    where !paths.contains(part.path) && slots.contains(WorkbookShelf.Slot(part)) {
      let size = UInt64(FolderListing.head(of: part.table).count)
      let stamp = Fingerprint(identity: 0, size: size, modified: Moment(unixSeconds: 0), version: 0)
      replaced[part.path] = stamp
      next.entries.append(SourceListing.Entry(part, stamp))
    }
    known.formUnion(parts)
    return next
  }

  /// A table without rows.
  private static func head(of table: TableName) -> [UInt8] {
    Array((Contract[table].columns.map(\.name).joined(separator: ",") + "\n").utf8)
  }

  private var isCurrent: Bool {
    let isTrusted = stamps.values.allSatisfy { stamp in
      stamp.map { listedAt &- $0.modified > FolderListing.tick } ?? true
    }
    return isTrusted && !stamps.isEmpty && stamps.allSatisfy { Fingerprint(path: $0.key) == $0.value }
  }

  /// False when it can't be listed; then what it was before is kept.
  private mutating func list(_ folder: String) -> Bool {
    listedAt = FolderReader.wallClock()
    known.formUnion(listing.entries.map(\.part))
    stamps = [:]
    guard let names = names(in: folder) else {
      stamps = [:]
      return false
    }
    let package = folder + "/" + PackageFile.name
    stamps[package] = .some(Fingerprint(path: package))
    workbooks = []
    listing = SourceListing(description: SourceDescription(packageIn: folder))
    addTables(names, below: "", agency: nil)
    var search = MisplacedSearch(root: folder)
    search.search(besidesUnits: names)
    listUnits(folder, &search)
    // Looked at whenever something else changed, and not watched.
    for other in search.folders { stamps[other] = .some(Fingerprint(path: other)) }
    listing.notes.misplaced = search.found
    return true
  }

  private mutating func listUnits(_ folder: String, _ search: inout MisplacedSearch) {
    let units = folder + "/" + WatchedName.units
    let inUnits = names(in: units) ?? []
    search.search(filesAmongUnits: inUnits)
    for name in inUnits where !name.isText && name.isFolder {
      listing.notes.unreadable.append("\(WatchedName.units)/\(name.name)")
    }
    listing.unitFolders = inUnits.filter {
      $0.isText && !$0.name.hasPrefix(".") && FolderListing.isFolder(units + "/" + $0.name)
    }.map(\.name)
    for unit in listing.unitFolders {
      let path = units + "/" + unit
      let names = names(in: path) ?? []
      addTables(names, below: "\(WatchedName.units)/\(unit)/", agency: unit)
      search.search(inUnit: "\(WatchedName.units)/\(unit)", names)
    }
  }

  /// Adds the tables among the names of a folder; names that are almost a table's are noted.
  private mutating func addTables(_ names: [FolderName], below: String, agency: String?) {
    let exact = Set(names.filter(\.isText).map(\.name))
    for name in names where !name.isFolder {
      if name.isText, WatchedName.isWorkbook(name.name) {
        let own = TableName(bookName: name.name)
        let meant = own == nil ? LookAlike.meant(by: name.name) { exact.contains($0) } : nil
        workbooks.append(
          BookFile.Place(path: below + name.name, agency: agency, own: own, meant: meant))
        continue
      }
      let meant = LookAlike.meant(by: name.name) { exact.contains($0) }
      if !name.isText {
        if meant != nil || LookAlike.isTabular(name.name) {
          listing.notes.unreadable.append(below + name.name)
        }
      } else if let meant, meant != PackageFile.name || agency == nil {
        listing.notes.misnamed.append(
          FolderNotes.Misnamed(path: below + name.name, meant: meant, agency: agency))
      }
    }
    listing.entries += TableName.allCases.filter { exact.contains($0.fileName) }.map {
      SourceListing.Entry(SourcePart(path: below + $0.fileName, table: $0, agency: agency), nil)
    }
  }

  /// The names of a folder in their order.
  private mutating func names(in folder: String) -> [FolderName]? {
    // The stamp is taken first: a name that comes meanwhile changes it.
    stamps[folder] = .some(Fingerprint(path: folder))
    return FolderName.list(folder)?.sorted { $0.name < $1.name }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
