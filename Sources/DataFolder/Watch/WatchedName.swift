/// Which names in a data folder are worth a look.
enum WatchedName {
  /// The subfolder that holds one folder a unit.
  static let units = "units"

  /// A table or the folder's own description, and not what an editor or a copier puts beside it.
  static func isTable(_ name: String) -> Bool {
    !isNoise(name)
      && (name == "datapackage.json" || name.lowercased().hasSuffix(".csv") || isWorkbook(name))
  }

  /// A workbook of Excel 2007 and later, with macros or without.
  static func isWorkbook(_ name: String) -> Bool {
    let name = name.lowercased()
    return !isNoise(name) && (name.hasSuffix(".xlsx") || name.hasSuffix(".xlsm"))
  }

  /// Names that come and go while a file is saved or copied.
  static func isNoise(_ name: String) -> Bool {
    noiseBeginnings.contains { name.hasPrefix($0) }
      || noiseEndings.contains { name.hasSuffix($0) }
      || name == "4913"  // vim asks with this name whether it may write here.
  }

  private static let noiseBeginnings = [
    ".",  // vim's .name.swp, rsync's .name.XXXXXX, LibreOffice's .~lock.name#
    "~$",  // Excel's owner file
    "#",  // Emacs' #name#
  ]

  private static let noiseEndings = ["~", ".swp", ".swx", ".tmp", ".part", "#"]
}
