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
      stamp.map { listedAt - $0.modified > FolderListing.tick } ?? true
    }
    if isTrusted, !stamps.isEmpty, stamps.allSatisfy({ Fingerprint(path: $0.key) == $0.value }) {
      return true
    }
    listedAt = FolderReader.wallClock()
    stamps = [:]
    guard let names = names(in: folder) else { return false }
    isNew = true
    entries = FolderListing.tables(names, in: folder, below: "", agency: nil)
    let units = folder + "/units"
    unitFolders = (self.names(in: units) ?? []).filter {
      !$0.hasPrefix(".") && FolderListing.isFolder(units + "/" + $0)
    }.sorted()
    for unit in unitFolders {
      let path = units + "/" + unit
      entries += FolderListing.tables(
        self.names(in: path) ?? [], in: path, below: "units/\(unit)/", agency: unit)
    }
    watchedFolders = watched(folder)
    return true
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

  private static func tables(_ names: Set<String>, in folder: String, below: String, agency: String?)
    -> [Entry]
  {
    TableName.allCases.filter { names.contains($0.fileName) }.map {
      Entry(path: below + $0.fileName, absolutePath: folder + "/" + $0.fileName, table: $0, agency: agency)
    }
  }

  private mutating func names(in folder: String) -> Set<String>? {
    // The stamp is taken first: a name that comes meanwhile changes it.
    stamps[folder] = .some(Fingerprint(path: folder))
    guard let handle = opendir(folder) else { return nil }
    defer { closedir(handle) }
    var names: Set<String> = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.insert(name) }
    }
    return names
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
