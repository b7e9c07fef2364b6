import Glibc

/// The table files of a folder: those of the shared folder first, then those of the units' folders by name.
struct FolderListing {
  struct Entry {
    let path: String
    let absolutePath: String
    let table: TableName
    let agency: String?
  }

  let entries: [Entry]
  /// Names of the folders below `units/`.
  let unitFolders: [String]
  /// The real folders whose changes matter.
  let watchedFolders: [String]

  /// Nil when the folder can't be listed.
  init?(_ folder: String) {
    guard let names = FolderListing.names(in: folder) else { return nil }
    var watched: Set<String> = [FolderListing.real(folder)]
    var entries = FolderListing.tables(names, in: folder, below: "", agency: nil)
    let units = folder + "/units"
    let unitNames = (FolderListing.names(in: units) ?? []).filter {
      !$0.hasPrefix(".") && FolderListing.isFolder(units + "/" + $0)
    }.sorted()
    if FolderListing.isFolder(units) { watched.insert(FolderListing.real(units)) }
    for unit in unitNames {
      let path = units + "/" + unit
      watched.insert(FolderListing.real(path))
      entries += FolderListing.tables(
        FolderListing.names(in: path) ?? [], in: path, below: "units/\(unit)/", agency: unit)
    }
    // A file that is a link changes where it really stands.
    for entry in entries {
      let real = FolderListing.real(entry.absolutePath)
      if let slash = real.lastIndex(of: "/"), slash > real.startIndex {
        watched.insert(String(real[..<slash]))
      }
    }
    self.entries = entries
    unitFolders = unitNames
    watchedFolders = watched.sorted()
  }

  private static func tables(_ names: Set<String>, in folder: String, below: String, agency: String?)
    -> [Entry]
  {
    TableName.allCases.filter { names.contains($0.fileName) }.map {
      Entry(path: below + $0.fileName, absolutePath: folder + "/" + $0.fileName, table: $0, agency: agency)
    }
  }

  private static func names(in folder: String) -> Set<String>? {
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
