import Domain

/// Words of the payments and decisions of a project: which of them count, and of what year.
struct CountingWords: Sendable {
  /// Head of the year and what counts of it.
  let yearTotal: String
  /// Head of whether a row counts.
  let counted: String
  let counting: @Sendable (Counting) -> String
  let source: String
  let fundingSource: String
  /// What the sign of a sum stands for, with the day.
  let legend: @Sendable (String) -> String

  static let vietnamese = CountingWords(
    yearTotal: "Niên độ", counted: "Tính?", counting: inVietnamese, source: "Số của",
    fundingSource: "Nguồn vốn",
    legend: { "Σ: được tính đến \($0)" })

  static let english = CountingWords(
    yearTotal: "Plan year", counted: "Counts?", counting: inEnglish, source: "Said by",
    fundingSource: "Funding", legend: { "Σ: what counts by \($0)" })

  static let french = CountingWords(
    yearTotal: "Exercice", counted: "Compte ?", counting: inFrench, source: "Selon",
    fundingSource: "Financement", legend: { "Σ : compté au \($0)" })

  @Sendable private static func inVietnamese(_ counting: Counting) -> String {
    switch counting {
    case .counts: "có"
    case .otherYear: "năm khác"
    case .afterDay: "chưa đến ngày"
    case .notPaid: "chưa chi"
    case .otherSource: "theo Kho bạc"
    case .otherChannel: "khác loại vốn"
    case .withoutPlan: "không có kế hoạch"
    case .replaced: "đã có số mới"
    case .notActual: "số ước"
    case .notDue: "chưa quá hạn"
    case .refused: "bị loại"
    }
  }

  @Sendable private static func inEnglish(_ counting: Counting) -> String {
    switch counting {
    case .counts: "yes"
    case .otherYear: "other year"
    case .afterDay: "after the day"
    case .notPaid: "not paid"
    case .otherSource: "Treasury’s do"
    case .otherChannel: "other money"
    case .withoutPlan: "no plan"
    case .replaced: "newer figure"
    case .notActual: "estimate"
    case .notDue: "not overdue"
    case .refused: "set aside"
    }
  }

  @Sendable private static func inFrench(_ counting: Counting) -> String {
    switch counting {
    case .counts: "oui"
    case .otherYear: "autre exercice"
    case .afterDay: "après le jour"
    case .notPaid: "non payé"
    case .otherSource: "Trésor d’abord"
    case .otherChannel: "autre nature"
    case .withoutPlan: "sans plan"
    case .replaced: "remplacé"
    case .notActual: "estimation"
    case .notDue: "non échu"
    case .refused: "écarté"
    }
  }
}

extension Language {
  var counting: CountingWords {
    switch self {
    case .vietnamese: .vietnamese
    case .english: .english
    case .french: .french
    }
  }
}
