/// Words of filters: what is understood, in all languages alike, and what is said to the reader in one.
struct FilterWords: Sendable {
  /// Before the names of conditions that a list takes.
  let conditions: String
  /// How words are joined and turned round.
  let signs: String
  let unknownName: @Sendable (String, String) -> String
  let needsNumber: String
  let needsMoney: String
  let needsRate: String
  let needsDay: String
  let needsText: String
  let hidden: String

  func error(_ error: FilterError) -> String {
    switch error.cause {
    case .unknownName(let names): unknownName(error.part, names.joined(separator: " "))
    case .needsNumber: "\(error.part): \(needsNumber)"
    case .needsMoney: "\(error.part): \(needsMoney)"
    case .needsRate: "\(error.part): \(needsRate)"
    case .needsDay: "\(error.part): \(needsDay)"
    case .needsText: "\(error.part): \(needsText)"
    case .hidden: "\(error.part): \(hidden)"
    }
  }

  static func of(_ language: Language) -> FilterWords {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    case .french: french
    }
  }

  static let vietnamese = FilterWords(
    conditions: "điều kiện:",
    signs: "a b: cả hai · a | b: một trong hai · !a: không có",
    unknownName: { "\($0): ở đây có điều kiện \($1)" },
    needsNumber: "sau dấu là một số, ví dụ 30",
    needsMoney: "sau dấu là một số tiền, ví dụ 5tỷ hoặc 300triệu",
    needsRate: "sau dấu là một tỷ lệ, ví dụ 50 hoặc 41,5%",
    needsDay: "sau dấu là một ngày, ví dụ 15/12/2026 hoặc +14",
    needsText: "chữ thì dùng : hoặc =, không có lớn bé",
    hidden: "màn hình công khai không cho biết người")

  static let english = FilterWords(
    conditions: "conditions:",
    signs: "a b: both · a | b: either · !a: not",
    unknownName: { "\($0): the conditions here are \($1)" },
    needsNumber: "a number follows, such as 30",
    needsMoney: "an amount follows, such as 5bn or 300m",
    needsRate: "a rate follows, such as 50 or 41.5%",
    needsDay: "a day follows, such as 15/12/2026 or +14",
    needsText: "a text takes : or =, it has no order",
    hidden: "a public screen tells no people")

  static let french = FilterWords(
    conditions: "conditions :",
    signs: "a b : les deux · a | b : l’un ou l’autre · !a : sans",
    unknownName: { "\($0) : les conditions d’ici sont \($1)" },
    needsNumber: "suivi d’un nombre, par exemple 30",
    needsMoney: "suivi d’un montant, par exemple 5md ou 300m",
    needsRate: "suivi d’un taux, par exemple 50 ou 41,5%",
    needsDay: "suivi d’un jour, par exemple 15/12/2026 ou +14",
    needsText: "un texte prend : ou =, il n’a pas d’ordre",
    hidden: "l’écran public ne dit rien des personnes")
}

// Understood in every language; folded.
extension FilterWords {
  static let or: Set<String> = ["or", "hoac", "ou"]

  static let today: Set<String> = [
    "today", "homnay", "hom nay", "nay", "aujourdhui", "aujourd'hui", "aujourd’hui",
  ]

  static let units: [String: WrittenNumber.Unit] = {
    let words: [(WrittenNumber.Unit, [String])] = [
      (.money(9), ["ty", "ti", "bn", "billion", "billions", "md", "mds", "mrd", "milliard", "milliards"]),
      (.money(6), ["trieu", "tr", "m", "mio", "million", "millions"]),
      (.money(3), ["nghin", "ngan", "k"]),
      (.money(0), ["dong", "d", "vnd", "₫"]),
      (.days, ["ngay", "day", "days", "jour", "jours", "j"]),
      (.percent, ["%", "diem", "pts", "pt", "points"]),
    ]
    var units: [String: WrittenNumber.Unit] = [:]
    for (unit, names) in words { for name in names { units[name] = unit } }
    for (unit, names) in words {
      // `5tỷđ`, `5 bn đ`
      guard case .money(let power) = unit, power > 0 else { continue }
      for name in names {
        // `md` is a word of its own.
        if units[name + "d"] == nil { units[name + "d"] = unit }
        units[name + "dong"] = unit
      }
    }
    return units
  }()
}
