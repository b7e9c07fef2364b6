import Contract
import Domain

/// Words of what a reader decides about rows.
enum VerdictWords {
  /// Above the number that is typed.
  static func prompt(_ kind: VerdictKind) -> Label {
    switch kind {
    case .fixed: Label("Ấn định số tiền", "Set the amount", "Fixer le montant")
    case .flags: Label("Báo động nhiều nhất", "Flags at most", "Alertes au plus")
    case .struck, .different, .same: Label("", "", "")
    }
  }

  static func flagNote(_ usual: Int) -> Label {
    Label(
      "để trống: \(usual), theo quy tắc", "nothing: \(usual), as the rules say",
      "rien : \(usual), comme les règles")
  }

  static func atMost(_ amount: String) -> Label {
    Label("nhiều nhất \(amount)", "at most \(amount)", "au plus \(amount)")
  }

  /// How many rows of a page the reader decided about; nil where there are none.
  static func note(_ rulings: [Ruling]) -> Label? {
    let counts = VerdictKind.allCases.map { kind in (kind, rulings.count { $0.kind == kind }) }.filter {
      $1 > 0
    }
    guard !counts.isEmpty else { return nil }
    let said = counts.map { kind, count in counted(kind, count) }
    return Label(
      "Người xem quyết định: " + said.map(\.vi).joined(separator: ", "),
      "Decided by the reader: " + said.map(\.en).joined(separator: ", "),
      "Décidé par le lecteur : " + said.map(\.fr).joined(separator: ", "))
  }

  private static func counted(_ kind: VerdictKind, _ count: Int) -> Label {
    switch kind {
    case .struck: Label("gạch \(count)", "\(count) struck", "\(count) rayées")
    case .fixed: Label("ấn định \(count)", "\(count) set", "\(count) fixées")
    case .different: Label("không trùng \(count)", "\(count) not the same", "\(count) distinctes")
    case .same: Label("trùng \(count)", "\(count) the same", "\(count) identiques")
    case .flags: Label("số báo động", "how many flags", "nombre d’alertes")
    }
  }
}
