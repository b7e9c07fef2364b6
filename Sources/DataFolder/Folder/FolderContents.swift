import Contract

/// A first look at a folder, before it is read.
public enum FolderContents {
  /// Whether any table of the contract stands in the folder or in a unit's folder below it.
  public static func hasTables(_ folder: String) -> Bool {
    let names = Set(TableName.allCases.map(\.fileName))
    return entries(folder).contains { names.contains($0) }
      || entries(folder + "/units").contains { unit in
        entries(folder + "/units/" + unit).contains { names.contains($0) }
      }
  }

  private static func entries(_ folder: String) -> [String] {
    (FolderName.list(folder) ?? []).map(\.name).filter { !$0.hasPrefix(".") }
  }
}
