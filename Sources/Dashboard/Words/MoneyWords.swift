/// Words of what is missing in money today, of a page's own head and of an order.
struct MoneyWords: Sendable {
  /// The head of the column of what is missing, before the unit of money.
  let missing: String
  /// What is there beyond what is due today.
  let ahead: @Sendable (String) -> String
  /// An amount that is missing, with its unit.
  let misses: @Sendable (String) -> String
  /// What should have been paid by today, beside its place in the year's curve.
  let dueToday: @Sendable (String) -> String
  /// Between a verdict and its amount.
  let colon: String
  /// So many of so many rows have a share of what is missing.
  let fewMiss: @Sendable (Int, Int, String) -> String
  /// The list's own order, with the column that stands for it.
  let ownOrder: @Sendable (String) -> String

  static let english = MoneyWords(
    missing: "short", ahead: { "ahead \($0)" }, misses: { "\($0) short" },
    dueToday: { "due \($0)" }, colon: ":",
    fewMiss: { "\($0) of \($1): \($2) of the shortfall" },
    ownOrder: { $0.isEmpty ? "the list’s own order" : "the list’s own order (\($0))" })

  static let french = MoneyWords(
    missing: "manque", ahead: { "avance \($0)" }, misses: { "il manque \($0)" },
    dueToday: { "attendu \($0)" }, colon: " :",
    fewMiss: { "\($0) sur \($1) : \($2) du manque" },
    ownOrder: { $0.isEmpty ? "ordre de la liste" : "ordre de la liste (\($0))" })

  static let vietnamese = MoneyWords(
    missing: "thiếu", ahead: { "vượt \($0)" }, misses: { "thiếu \($0)" },
    dueToday: { "phải đạt \($0)" }, colon: ":",
    fewMiss: { "\($0)/\($1) giữ \($2) phần thiếu" },
    ownOrder: { $0.isEmpty ? "thứ tự của danh sách" : "thứ tự của danh sách (\($0))" })
}

extension Language {
  var moneyWords: MoneyWords {
    switch self {
    case .vietnamese: .vietnamese
    case .english: .english
    case .french: .french
    }
  }
}
