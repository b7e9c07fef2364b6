import Contract
import Tabular

/// What the contract calls the columns of its tables.
public struct ColumnTitles: Sendable {
  private let names: [TableName: [String: String]]
  private let all: Set<String>

  public init() {
    var names: [TableName: [String: String]] = [:]
    for table in Contract.tables {
      var forms: [String: String] = [:]
      for column in table.columns {
        let labels = [column.label.vi, column.label.en, column.label.fr]
        for title in [column.name] + labels + labels.map(ColumnTitles.short) {
          let form = NearName(title).text
          if form.count > 1, forms[form] == nil { forms[form] = column.name }
        }
      }
      names[table.name] = forms
    }
    self.names = names
    all = Set(names.values.flatMap(\.keys))
  }

  /// A label without what stands in brackets behind it.
  private static func short(_ label: String) -> String {
    label.split(separator: "(", maxSplits: 1).first.map(String.init) ?? label
  }

  func column(of table: TableName, titled heading: SheetHead.Heading) -> String? {
    let names = names[table] ?? [:]
    return names[NearName(heading.last).text] ?? names[NearName(heading.text).text]
  }

  /// Whether some table has a column of this title.
  public func holds(_ title: String) -> Bool {
    all.contains(NearName(title).text) || HeadingRole(title) != nil
  }
}
