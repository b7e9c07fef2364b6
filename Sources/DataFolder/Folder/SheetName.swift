import Contract
import Tabular

/// What sheets are called that hold a table: its name, or its title in one of the three languages.
enum SheetName {
  /// Excel cuts names there.
  private static let longest = 31

  private static let forms: [(table: TableName, forms: [NearName])] = TableName.allCases.map { name in
    let title = Contract[name].facts.title
    return (name, [name.rawValue, title.vi, title.en, title.fr].map { NearName($0) })
  }

  /// The table that a sheet is named after; nil for any other sheet.
  static func table(_ name: String) -> TableName? {
    let form = NearName(name)
    guard !form.form.isEmpty else { return nil }
    if let same = forms.first(where: { $0.forms.contains(form) }) { return same.table }
    guard name.count >= longest else { return nil }
    return forms.first { $0.forms.contains { $0.form.starts(with: form.form) } }?.table
  }
}
