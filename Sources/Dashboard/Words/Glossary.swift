import Cells
import Contract
import Domain

/// The signs and terms of the screen, each with what it means; the help of a page lists those that it shows.
struct Glossary: Sendable {
  /// Pages by what they tell.
  enum Scope: Sendable {
    case everywhere, money, work, obstacles, lists
  }

  let head: @Sendable (GlyphSet, Strings) -> [Span]
  /// By the thresholds that the screen is judged by.
  let meaning: @Sendable (Rules) -> Label
  let scope: Scope

  private init(
    _ scope: Scope, _ meaning: @escaping @Sendable (Rules) -> Label,
    _ head: @escaping @Sendable (GlyphSet, Strings) -> [Span]
  ) {
    self.scope = scope
    self.meaning = meaning
    self.head = head
  }

  /// Of one meaning, whatever the thresholds.
  private init(
    _ scope: Scope, _ meaning: Label, _ head: @escaping @Sendable (GlyphSet, Strings) -> [Span]
  ) {
    self.init(scope, { _ in meaning }, head)
  }

  func head(_ glyphs: GlyphSet, _ words: Strings) -> [Span] { head(glyphs, words) }

  func isOn(_ page: Page) -> Bool {
    switch scope {
    case .everywhere: true
    case .lists: !page.panels.isEmpty
    case .money:
      page.panels.contains { [.sectors, .units, .projects, .curve].contains($0) } || page.isOfMoney
    case .work: page.panels.contains { [.tasks, .overdue].contains($0) } || page.isOfWork
    case .obstacles: page.panels.contains(.obstacles) || page.isOfWork
    }
  }

  static let signsTitle = Label("KÝ HIỆU", "SIGNS", "SIGNES")
  static let termsTitle = Label("THUẬT NGỮ", "TERMS", "TERMES")

  private static func sign(_ scope: Scope, _ text: String, _ role: Role = .text, _ meaning: Label) -> Glossary
  {
    Glossary(scope, meaning) { _, _ in [Span(text, role)] }
  }

  private static func glyph(
    _ scope: Scope, _ glyph: any KeyPath<GlyphSet, Unicode.Scalar> & Sendable, _ role: Role, _ meaning: Label
  ) -> Glossary {
    judged(scope, glyph, role) { _ in meaning }
  }

  /// A sign whose meaning names its threshold.
  private static func judged(
    _ scope: Scope, _ glyph: any KeyPath<GlyphSet, Unicode.Scalar> & Sendable, _ role: Role,
    _ meaning: @escaping @Sendable (Rules) -> Label
  ) -> Glossary {
    Glossary(scope, meaning) { glyphs, _ in [Span(String(Character(glyphs[keyPath: glyph])), role)] }
  }

  private static func term(
    _ scope: Scope, _ name: @escaping @Sendable (Strings) -> String, _ meaning: Label
  ) -> Glossary {
    Glossary(scope, meaning) { _, words in [Span(name(words), .strong)] }
  }

  /// `10 %`, as each language writes it.
  private static func percent(_ share: Rate) -> Label {
    func said(_ language: Language) -> String { language.shared.strings.numbers.percent(share, decimals: 0) }
    return Label(said(.vietnamese), said(.english), said(.french))
  }

  private static func points(_ share: Rate) -> Label {
    let count = String(share.written(decimals: 0))
    return Label(count, count, count)
  }

  static let signs = [
    glyph(
      .money, \.good, .good,
      Label(
        "đạt hoặc vượt mức phải đạt hôm nay", "at or above where it should be today",
        "au niveau attendu aujourd’hui ou au-dessus")),
    judged(.money, \.warning, .warning) { rules in
      let (part, points) = (Glossary.percent(rules.missingTolerance), Glossary.points(rules.projectTolerance))
      let least = Glossary.points(rules.leastMissing)
      return Label(
        "chậm: thiếu không quá \(part.vi) số phải đạt hoặc \(least.vi) điểm; một dự án: \(points.vi) điểm",
        "behind: at most \(part.en) of what is due or \(least.en) points are missing; one project: \(points.en) points",
        "en retard : manque au plus \(part.fr) du dû ou \(least.fr) points ; un projet seul : \(points.fr) points"
      )
    },
    judged(.money, \.bad, .bad) { rules in
      let part = Glossary.percent(rules.missingTolerance)
      return Label(
        "chậm nhiều: thiếu hơn \(part.vi) số đó; cũng là: quá hạn, có lỗi",
        "far behind: more than \(part.en) of that is missing; also: overdue, an error",
        "très en retard : il en manque plus de \(part.fr) ; aussi : échu, erreur")
    },
    glyph(
      .money, \.neutral, .neutral,
      Label("chưa đánh giá: chưa có kế hoạch", "not judged: there is no plan", "non jugé : pas de plan")),
    glyph(
      .money, \.tick, .tick,
      Label(
        "trên thanh: mức phải đạt hôm nay", "in a bar: where it should be today",
        "dans une barre : le niveau attendu aujourd’hui")),
    sign(
      .everywhere, "≥", .warning,
      Label(
        "ít nhất: có dòng chưa đọc được", "at least: some rows could not be read",
        "au moins : des lignes n’ont pu être lues")),
    sign(
      .everywhere, "(?)", .warning,
      Label(
        "mã không có trong bảng nào, hoặc chưa biết bao nhiêu",
        "a code that stands in no table, or a number that is not known",
        "code absent des tables, ou nombre inconnu")),
    glyph(
      .everywhere, \.ellipsis, .text,
      Label(
        "còn chữ bị cắt, hoặc đang cộng số", "text goes on, or figures are being added up",
        "texte coupé, ou calcul en cours")),
    sign(
      .money, "–", .neutral,
      Label("không có tỷ lệ: không có kế hoạch", "no rate: no plan", "pas de taux : pas de plan")),
    glyph(
      .lists, \.changed, .accent,
      Label(
        "trước một ô: số liệu mới vừa đổi, chưa xem", "before a cell: newer figures changed it, not seen yet",
        "devant une cellule : changée par de nouveaux chiffres, pas encore vue")),
    glyph(
      .lists, \.descending, .heading,
      Label("cột đang sắp xếp và chiều", "the column in order, and which way", "la colonne triée et son sens")
    ),
    glyph(
      .lists, \.selection, .accent,
      Label("dòng đang chọn", "the row that the cursor is on", "la ligne choisie")),
    glyph(
      .lists, \.scrollThumb, .muted,
      Label("phần danh sách đang thấy", "the part of a list that is seen", "la partie visible d’une liste")),
  ]

  static let terms = [
    term(
      .money, { $0.basisShort(.cityAssigned) },
      Label(
        "kế hoạch Thành phố giao: mẫu số của tỷ lệ; b đổi mẫu số",
        "plan that the City assigned: what rates are of; b takes another",
        "plan assigné par la Ville : base des taux ; b en change")),
    term(
      .money, { $0.basisShort(.centralAssigned) },
      Label(
        "kế hoạch Thủ tướng giao", "plan that the Prime Minister assigned",
        "plan assigné par le Premier ministre")),
    term(
      .money, \.rate,
      Label(
        "đã giải ngân chia cho kế hoạch đang chọn", "disbursed over the plan in view",
        "décaissé sur le plan choisi")),
    term(
      .money, { "± " + $0.points },
      Label(
        "điểm phần trăm hơn hoặc kém mức phải đạt", "percentage points from where it should be",
        "points d’écart au niveau attendu")),
    term(
      .money, { "± " + $0.unit(.billion) },
      Label(
        "số tiền hơn hoặc thiếu so với mức phải đạt", "money from where it should be",
        "argent d’écart au niveau attendu")),
    term(
      .money, { $0.mustReach("…") },
      Label(
        "phần kế hoạch mà một năm bình thường đã giải ngân tới hôm nay",
        "the part of a plan that a usual year has paid by today",
        "part d’un plan qu’une année ordinaire a payée à ce jour")),
    term(
      .work, \.days,
      Label(
        "ngày quá hạn; với vướng mắc: ngày từ khi nêu",
        "days overdue; of an obstacle, days since it was raised",
        "jours de retard ; d’un obstacle, jours depuis le signalement")),
    term(
      .work, \.lateOriginally,
      Label(
        "ngày trễ so với hạn đầu, khi hạn đã dời", "days past the first due day, where it was moved",
        "jours après la première échéance, si elle a été déplacée")),
    term(
      .work, { $0.remainingShort + " " + $0.unit(.billion) },
      Label(
        "tiền của dự án còn chờ giải ngân", "money of the project still to be paid",
        "argent du projet encore à payer")),
    term(
      .obstacles, { $0.blockedShort + " " + $0.unit(.billion) },
      Label(
        "tiền mà vướng mắc đang giữ lại", "money that an obstacle holds back", "argent qu’un obstacle retient"
      )),
    term(
      .obstacles, \.level,
      Label("cấp phải giải quyết", "who must settle it: how high it has gone", "le niveau qui doit décider")),
    term(
      .everywhere, \.syntheticShort,
      Label("số liệu mô phỏng, không phải số thật", "made-up figures, not real ones", "chiffres fictifs")),
  ]
}

extension Page {
  fileprivate var isOfMoney: Bool {
    switch self {
    case .project: true
    case .figure(let figure): figure.measure.isOfBasis
    default: false
    }
  }

  fileprivate var isOfWork: Bool {
    switch self {
    case .assignment, .obstacle: true
    case .overview, .sector, .agency, .project, .units, .projects, .tasks, .obstacles, .problems, .problem,
      .files, .log, .changes, .table, .record, .topic, .figure, .meeting:
      false
    }
  }
}
