import Contract
@_spi(_Unicode) import Swift
import Tabular

/// File names that are no table's, but that people give to a table: `Tasks.csv`, `tasks (1).csv`, `task.xlsx`.
enum LookAlike {
  /// The file name that was most likely meant by one that is not ours; nil for other people's files and for backups. For a
  /// workbook of any kind it is that of a workbook.
  ///
  /// - Parameter isThere: whether a file of a table's own name stands in the same folder.
  static func meant(by name: String, isThere: (String) -> Bool) -> String? {
    guard TableName(fileName: name) == nil, !WatchedName.isNoise(name) else { return nil }
    let (stem, endings) = parts(name)
    if NearName(stem.joined()) == packageForm, endings.contains("json"), name != PackageFile.name {
      return PackageFile.name
    }
    guard !endings.contains("json"), let (table, rest) = table(stem) else { return nil }
    // A file without an ending must be called so exactly, for words are many.
    if endings.isEmpty { return rest.isEmpty && stem.joined() == table.rawValue ? table.fileName : nil }
    let isBook = !bookEndings.isDisjoint(with: endings) && !endings.contains("csv")
    let meant = isBook ? table.bookName : table.fileName
    guard isThere(table.fileName) || isThere(table.bookName) else { return meant == name ? nil : meant }
    // Beside the table stand the workbook that it was saved from, and the tables of earlier periods.
    let isEarlier = rest.contains { $0.allSatisfy(\.isNumber) && $0.count >= 4 }
    return endings.contains("csv") && !isEarlier ? table.fileName : nil
  }

  /// Whether a name has the ending of a table or of what people send instead of one.
  static func isTabular(_ name: String) -> Bool {
    !WatchedName.isNoise(name) && !parts(name).endings.isEmpty && !parts(name).endings.contains("txt")
  }

  private static let endings: Set<String> = [
    "csv", "xlsx", "xls", "xlsm", "ods", "tsv", "txt", "numbers", "json",
  ]
  private static let bookEndings: Set<String> = ["xlsx", "xls", "xlsm", "ods", "numbers"]
  private static let packageForm = NearName("datapackage")
  private static let forms = TableName.allCases.map { (table: $0, form: NearName($0.rawValue)) }

  /// The words of a name without case, marks and signs, and its endings.
  private static func parts(_ name: String) -> (stem: [String], endings: [String]) {
    var plain = ""
    for scalar in name.lowercased()._nfd {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        plain.unicodeScalars.append(scalar == "đ" ? "d" : scalar)
      } else if scalar == "." {
        plain += " ."
      } else if scalar.properties.generalCategory != .nonspacingMark,
        scalar.properties.generalCategory != .format
      {
        plain += " "
      }
    }
    var words = plain.split(separator: " ").map(String.init)
    var found: [String] = []
    while let last = words.last, last.hasPrefix("."), endings.contains(String(last.dropFirst())) {
      found.append(String(last.dropFirst()))
      words.removeLast()
    }
    return (words.map { $0.hasPrefix(".") ? String($0.dropFirst()) : $0 }.filter { !$0.isEmpty }, found)
  }

  /// The table whose name the first words are, give or take a slip, when the others only tell one copy from another.
  private static func table(_ words: [String]) -> (TableName, rest: [String])? {
    for count in stride(from: words.count, to: 0, by: -1) {
      let rest = Array(words[count...])
      guard rest.allSatisfy(isCopyWord) else { break }
      let form = NearName(words[..<count].joined())
      if let same = forms.first(where: { $0.form == form }) { return (same.table, rest) }
      if let near = forms.first(where: { $0.form.isOneSlip(from: form) }) { return (near.table, rest) }
    }
    return nil
  }

  private static func isCopyWord(_ word: String) -> Bool {
    let digits =
      word.hasPrefix("v") || word.hasPrefix("q") || word.hasPrefix("t") ? word.dropFirst() : word[...]
    return copyWords.contains(word) || (!digits.isEmpty && digits.allSatisfy(\.isNumber))
  }

  /// What systems and people add to a copy's name, in Vietnamese without marks, English and French.
  private static let copyWords: Set<String> = [
    "copy", "copie", "ban", "sao", "chep", "final", "new", "moi", "cuoi", "sua", "lan", "ver", "version",
    "rev", "quy", "thang", "tuan", "nam", "ngay", "nouveau", "de",
  ]
}

extension TableName {
  /// The table of a file name; nil for any other file.
  init?(fileName: String) {
    guard fileName.hasSuffix(".csv") else { return nil }
    self.init(rawValue: String(fileName.dropLast(4)))
  }

  /// The table of a workbook's name; nil for any other file.
  init?(bookName: String) {
    guard bookName.hasSuffix(".xlsx") else { return nil }
    self.init(rawValue: String(bookName.dropLast(5)))
  }

  /// The name of a workbook that holds the table.
  var bookName: String { rawValue + ".xlsx" }
}
