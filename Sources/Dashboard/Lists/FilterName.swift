import Cells

/// What a condition of a filter can be of, by short names in three languages.
struct FilterName: Sendable {
  enum Kind: Sendable {
    case count, money, rate, day, text
  }

  /// In each language; the first one is told to the reader. All are understood in every language, with marks or without.
  let vi: [String]
  let en: [String]
  let fr: [String]
  /// The first of them that a list has is meant; empty for the people who answer for a row.
  let columns: [ColumnID]
  let kind: Kind

  private init(_ vi: [String], _ en: [String], _ fr: [String], _ kind: Kind, _ columns: ColumnID...) {
    (self.vi, self.en, self.fr) = (vi, en, fr)
    self.kind = kind
    self.columns = columns
  }

  static let person = FilterName(["người"], ["person"], ["personne"], .text)

  static let all = [
    FilterName(["trễ"], ["late"], ["retard"], .count, .daysLate, .ageDays),
    FilterName(["ngày"], ["days"], ["jours"], .count, .daysLate, .ageDays),
    FilterName(["tuổi"], ["age"], ["âge"], .count, .ageDays),
    FilterName(["hạn"], ["due"], ["échéance"], .day, .dueOn),
    FilterName(["giữ"], ["held", "holds"], ["bloqué"], .money, .blocked),
    FilterName(["còn"], ["left"], ["reste"], .money, .atStake),
    FilterName(["tỷlệ"], ["rate"], ["taux"], .rate, .rate),
    FilterName(["điểm"], ["points", "pts"], ["points"], .rate, .gapPoints),
    FilterName(["lệch"], ["gap"], ["écart"], .money, .gap),
    FilterName(["kh", "kếhoạch"], ["plan"], ["plan"], .money, .plan),
    FilterName(["chi", "giảingân"], ["paid", "disbursed"], ["payé"], .money, .disbursed),
    FilterName(["tiền"], ["amount"], ["montant"], .money, .amount),
    FilterName(["quáhạn"], ["overdue"], ["retards"], .count, .tasksOverdue, .daysLate),
    FilterName(["vm", "vướngmắc"], ["obstacles"], ["obstacles"], .count, .obstaclesOpen),
    FilterName(["đv", "đơnvị"], ["unit"], ["unité", "entité"], .text, .unitID, .leadUnitID, .ownerUnitID),
    person,
    FilterName(
      ["tt", "trạngthái"], ["status"], ["statut", "état"], .text, .assignmentClass, .status, .state),
    FilterName(
      ["loại"], ["kind", "category"], ["type", "catégorie"], .text, .category, .transactionKind, .kind,
      .entryKind, .rule),
    FilterName(["cấp"], ["level"], ["niveau"], .text, .escalation),
    FilterName(["tên"], ["name", "title"], ["nom", "titre"], .text, .name, .title, .description),
    FilterName(
      ["mã"], ["code"], ["code"], .text, .taskID, .obstacleID, .projectID, .sectorID, .transactionID,
      .recordID
    ),
    FilterName(["lúc"], ["date"], ["date"], .day, .date, .day, .decisionDate, .changed),
    FilterName(["năm"], ["year"], ["année"], .count, .fiscalYear),
  ]

  func name(in language: Language) -> String { names(in: language)[0] }

  /// How a condition of it may look.
  func example(in language: Language) -> String {
    let value =
      switch kind {
      case .count: ">30"
      case .money: language == .english ? ">5bn" : language == .french ? ">5md" : ">5tỷ"
      case .rate: "<50"
      case .day: "<+14"
      case .text: ":…"
      }
    return name(in: language) + value
  }

  private func names(in language: Language) -> [String] {
    switch language {
    case .vietnamese: vi
    case .english: en
    case .french: fr
    }
  }

  /// What a name means: in the reader's language first.
  /// - Parameter name: folded.
  static func named(_ name: String, in language: Language) -> FilterName? {
    let places = folded[name] ?? []
    return (places.first { $0.language == language } ?? places.first)?.entry
  }

  private static let folded: [String: [(language: Language, entry: FilterName)]] = {
    var found: [String: [(language: Language, entry: FilterName)]] = [:]
    for entry in all {
      for language in Language.allCases {
        for name in entry.names(in: language) {
          found[Fold.folded(name), default: []].append((language, entry))
        }
      }
    }
    return found
  }()

  /// The column of a list that it is of; nil where the list has none.
  func column(of kind: ListKind) -> ColumnID? { columns.first { kind[$0] != nil } }
}

extension ListKind {
  /// What conditions a list takes, in the order in which they are told.
  func filterNames(isPublic: Bool) -> [FilterName] {
    FilterName.all.filter { $0.columns.isEmpty ? hasPeople && !isPublic : $0.column(of: self) != nil }
  }
}
