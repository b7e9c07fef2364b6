import Contract
import Tabular

/// What people head columns with instead of the contract's names: its labels, whole or in part.
struct LabelNames {
  private let columns: [(name: String, forms: [NearName])]

  private init(_ table: Table) {
    columns = table.columns.map { ($0.name, LabelNames.forms(of: $0.label)) }
  }

  private static let all = Contract.tables.map(LabelNames.init)

  /// The labels of a table's columns.
  static subscript(table: TableName) -> LabelNames { all[table.index] }

  /// The column that bears a label in one of the three languages; of several the first.
  ///
  /// - Parameter names: columns that can't be meant, for they are there under their own names.
  func column(labelled label: String, besides names: [String] = []) -> String? {
    let wanted = LabelNames.parts(of: label)
    guard let whole = wanted.first else { return nil }
    func first(where isMeant: (NearName) -> Bool) -> String? {
      columns.first { $0.forms.contains(where: isMeant) && !names.contains($0.name) }?.name
    }
    if let same = first(where: wanted.contains) { return same }
    // A short label is one letter away from many words.
    guard whole.form.count >= LabelNames.leastForSlip else { return nil }
    return first { $0.form.count >= LabelNames.leastForSlip && $0.isOneSlip(from: whole) }
  }

  /// The column that bears a label, whole or in part, to the letter but for case and marks.
  func column(titled title: String) -> String? {
    let form = NearName(title)
    return columns.first { $0.forms.contains(form) }?.name
  }

  private static let leastForSlip = 10

  private static func forms(of label: Label) -> [NearName] {
    [label.vi, label.en, label.fr].flatMap(parts)
  }

  /// `Rõ tiến độ: hạn hoàn thành` and what stands on each side of the colon; what is in brackets is no part of a name.
  private static func parts(of text: String) -> [NearName] {
    let plain = text.split(separator: "(", maxSplits: 1, omittingEmptySubsequences: false).first.map(
      String.init)
    let texts = [text] + [plain ?? ""] + (plain ?? "").split(separator: ":").map(String.init)
    return texts.map { NearName($0) }.filter { $0.form.count > 1 }
  }
}
