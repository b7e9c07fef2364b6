import Contract
import Glibc

/// The table files of a folder: those of the shared folder and those of the units' folders.
struct FolderListing {
  struct Entry {
    let path: String
    let absolutePath: String
    let table: TableName
    let agency: String?
  }

  private(set) var entries: [Entry] = []
  /// Names of the folders below `units/`.
  private(set) var unitFolders: [String] = []
  /// What is there and not read.
  private(set) var notes = FolderNotes()
  /// The real folders whose changes matter.
  private(set) var watchedFolders: [String] = []
  /// Whether the last ``update(_:)`` found another list than the one before.
  private(set) var isNew = false
  /// Folders that were listed, as they were then: a folder's own stamp changes when a name comes or goes.
  private var listedAt: Int64 = 0
  private var stamps: [String: Fingerprint?] = [:]
  /// A folder that changed within so many nanoseconds may change once more with the same stamp.
  private static let tick: Int64 = 50_000_000

  /// Lists the folder again if a name in it may have changed. False when it can't be listed.
  mutating func update(_ folder: String) -> Bool {
    isNew = false
    guard FolderListing.isFolder(folder) else { return false }
    let isTrusted = stamps.values.allSatisfy { stamp in
      stamp.map { listedAt &- $0.modified > FolderListing.tick } ?? true
    }
    if isTrusted, !stamps.isEmpty, stamps.allSatisfy({ Fingerprint(path: $0.key) == $0.value }) {
      return true
    }
    listedAt = FolderReader.wallClock()
    stamps = [:]
    notes = FolderNotes()
    guard let names = names(in: folder) else { return false }
    isNew = true
    entries = tables(names, in: folder, below: "", agency: nil)
    var search = MisplacedSearch(root: folder)
    search.search(besidesUnits: names)
    listUnits(folder, &search)
    watchedFolders = watched(folder)
    // Watched are only the places where tables are read; the others are looked at whenever something else changed.
    for other in search.folders { stamps[other] = .some(Fingerprint(path: other)) }
    notes.misplaced = search.found
    return true
  }

  private mutating func listUnits(_ folder: String, _ search: inout MisplacedSearch) {
    let units = folder + "/" + WatchedName.units
    let inUnits = names(in: units) ?? []
    search.search(filesAmongUnits: inUnits)
    for name in inUnits where !name.isText && name.isFolder {
      notes.unreadable.append("\(WatchedName.units)/\(name.name)")
    }
    unitFolders = inUnits.filter {
      $0.isText && !$0.name.hasPrefix(".") && FolderListing.isFolder(units + "/" + $0.name)
    }.map(\.name)
    for unit in unitFolders {
      let path = units + "/" + unit
      let names = names(in: path) ?? []
      entries += tables(names, in: path, below: "\(WatchedName.units)/\(unit)/", agency: unit)
      search.search(inUnit: "\(WatchedName.units)/\(unit)", names)
    }
  }

  private func watched(_ folder: String) -> [String] {
    var watched = Set(stamps.filter { $0.value != nil }.map { FolderListing.real($0.key) })
    // A file that is a link changes where it really stands.
    for entry in entries {
      let real = FolderListing.real(entry.absolutePath)
      if let slash = real.lastIndex(of: "/"), slash > real.startIndex {
        watched.insert(String(real[..<slash]))
      }
    }
    return watched.sorted()
  }

  /// The tables among the names of a folder; names that are almost a table's are noted.
  private mutating func tables(_ names: [FolderName], in folder: String, below: String, agency: String?)
    -> [Entry]
  {
    let exact = Set(names.filter(\.isText).map(\.name))
    for name in names where !name.isFolder {
      let meant = LookAlike.meant(by: name.name) { exact.contains($0) }
      if !name.isText {
        if meant != nil || LookAlike.isTabular(name.name) { notes.unreadable.append(below + name.name) }
      } else if let meant, meant != PackageFile.name || agency == nil {
        notes.misnamed.append(FolderNotes.Misnamed(path: below + name.name, meant: meant, agency: agency))
      }
    }
    return TableName.allCases.filter { exact.contains($0.fileName) }.map {
      Entry(path: below + $0.fileName, absolutePath: folder + "/" + $0.fileName, table: $0, agency: agency)
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

  /// The path without links, or as it is when there is nothing.
  private static func real(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
