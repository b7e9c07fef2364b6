import Domain

/// What stands in a folder and is not read, although somebody may have meant it for us.
struct FolderNotes: Equatable {
  /// A file that has almost a table's name, and the name under which it would be read.
  struct Misnamed: Equatable {
    let path: String
    let meant: String
    let agency: String?
  }

  /// A table in a place where none is looked for.
  struct Misplaced: Equatable {
    let path: String
    /// The name it would be read by; nil when its own name does not tell the table.
    let table: String?
    /// Whether its place says that it is a unit's; else only a unit's code on the way does.
    let isHandIn: Bool
  }

  var misnamed: [Misnamed] = []
  var misplaced: [Misplaced] = []
  /// Paths with bytes that are no UTF-8, these replaced.
  var unreadable: [String] = []
  /// What workbooks have that is not in the tables that they are read as.
  var workbooks: [Problem] = []

  /// The problems that they are.
  ///
  /// - Parameter isUnit: whether a text is the code of a unit.
  func problems(isUnit: (String) -> Bool) -> [Problem] {
    unreadable.map { Problem(file: $0, rule: .notUTF8, expected: .utf8, found: $0) }
      + misnamed.map { file in
        let name = FolderEntry.name(of: file.path)
        // Another name would not make it one that is read.
        let isOld = [".xls", ".ods"].contains { name.lowercased().hasSuffix($0) }
        return Problem(
          file: file.path, rule: isOld ? .workbook : .fileMisnamed,
          expected: isOld ? .workbook(.old) : .fileName(file.meant), found: name, agency: file.agency)
      }
      + misplaced.compactMap { problem($0, isUnit) } + workbooks
  }

  private func problem(_ file: Misplaced, _ isUnit: (String) -> Bool) -> Problem? {
    let steps = file.path.split(separator: "/").map(String.init)
    let stem = steps.last.map { String($0.prefix { $0 != "." }) } ?? ""
    let unit = steps.dropLast().last(where: isUnit) ?? (file.table == nil && isUnit(stem) ? stem : nil)
    guard file.isHandIn || unit != nil else { return nil }
    let place = "\(WatchedName.units)/\(unit ?? "<unit_id>")/\(file.table ?? "<table>.csv")"
    return Problem(
      file: file.path, rule: .fileMisplaced, expected: .filePath(place), found: file.path, agency: unit)
  }
}
