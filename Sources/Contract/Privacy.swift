/// Who may see a column. A public screen and its exports show only ``shown`` columns.
public enum Privacy: Sendable {
  /// Anybody.
  case shown
  /// Names and contacts of people, and codes that lead to them.
  case person
  /// Free text that may say anything.
  case note
  /// An exact amount of money.
  case amount
}
