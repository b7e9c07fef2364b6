import Contract
import Tabular

/// Looks below a data folder for tables in places where none is read, within bounds: such folders may be anybody's.
struct MisplacedSearch {
  /// Levels of folders, and names in all.
  private static let deepest = 4
  private static let mostNames = 4_096
  /// Folders that are put away on purpose, and the one where hand-ins are kept as they came.
  private static let putAway = Set(
    [
      "archive", "archives", "backup", "backups", "bak", "old", "tmp", "temp", "luu", "luu tru", "sao luu",
      "intake",
    ].map {
      NearName($0)
    })

  private(set) var found: [FolderNotes.Misplaced] = []
  /// Folders that were looked into.
  private(set) var folders: [String] = []
  private let root: String
  private var left = MisplacedSearch.mostNames

  init(root: String) { self.root = root }

  /// Folders of the data folder that are not ours: one with a name like `units` holds hand-ins, in others a unit's
  /// code on the way tells it.
  mutating func search(besidesUnits names: [FolderName]) {
    let units = NearName(WatchedName.units)
    for folder in names where isCandidate(folder) && folder.name != WatchedName.units {
      let form = NearName(folder.name)
      search(folder.name, isHandIn: form == units || form.isOneSlip(from: units), depth: 1)
    }
  }

  /// Files directly in `units/`.
  mutating func search(filesAmongUnits names: [FolderName]) {
    for file in names where file.isText && !file.isFolder && LookAlike.isTabular(file.name) {
      found.append(
        FolderNotes.Misplaced(
          path: "\(WatchedName.units)/\(file.name)", table: MisplacedSearch.table(file.name), isHandIn: true))
    }
  }

  /// Folders in a unit's folder.
  mutating func search(inUnit path: String, _ names: [FolderName]) {
    for folder in names where isCandidate(folder) {
      search("\(path)/\(folder.name)", isHandIn: true, depth: 1)
    }
  }

  private func isCandidate(_ folder: FolderName) -> Bool {
    folder.isFolder && folder.isText && !WatchedName.isNoise(folder.name)
      && !MisplacedSearch.putAway.contains(NearName(folder.name))
  }

  private mutating func search(_ path: String, isHandIn: Bool, depth: Int) {
    guard depth <= MisplacedSearch.deepest, left > 0 else { return }
    folders.append(root + "/" + path)
    let names = (FolderName.list(root + "/" + path) ?? []).sorted { $0.name < $1.name }
    left -= names.count
    for name in names where name.isText {
      if isCandidate(name) {
        search("\(path)/\(name.name)", isHandIn: isHandIn, depth: depth + 1)
      } else if !name.isFolder, let table = MisplacedSearch.table(name.name) {
        found.append(
          FolderNotes.Misplaced(path: "\(path)/\(name.name)", table: table, isHandIn: isHandIn))
      }
    }
  }

  private static func table(_ name: String) -> String? {
    TableName(fileName: name)?.fileName ?? TableName(bookName: name)?.bookName
      ?? (LookAlike.isTabular(name) ? LookAlike.meant(by: name, isThere: { _ in false }) : nil)
  }
}
