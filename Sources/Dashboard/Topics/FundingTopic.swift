import Cells
import Contract
import Domain

extension TopicKind {
  /// Rates by funding source and budget level, in each channel.
  static let funding = TopicKind(
    title: Label("Theo nguồn vốn", "By funding source", "Par source de crédit"),
    question: Label(
      "Nguồn vốn nào chi chậm?", "Which funding source is slow?", "Quelle source est en retard ?"),
    columns: [
      TopicColumn("source", Label("Cấp ngân sách, nguồn vốn", "Level, source", "Niveau, source"), .name),
      TopicColumn(
        "level", Label("Cấp", "Level", "Niveau"), .text(minimum: 8, maximum: 22), priority: 6
      ) { _ in .muted },
      TopicColumn(
        "channel", Label("Loại", "Channel", "Nature"), .text(minimum: 7, maximum: 12), priority: 5
      ) { _ in .muted },
      TopicColumn("paid", Label("đã chi", "paid", "payé"), .money, priority: 1),
      TopicColumn("city_rate", Label("% KH TP", "% City", "% Ville"), .rate) { _ in .strong },
      TopicColumn("central_rate", Label("% KH TTg", "% PM", "% PM"), .rate, priority: 3),
      TopicColumn("estimate_rate", Label("% dự toán", "% estimate", "% estimé"), .rate) { _ in .strong },
      TopicColumn("gap", Label("hơn/thiếu", "gap", "écart"), .money, priority: 2) { _ in .strong },
      TopicColumn("city_plan", Label("KH TP", "City plan", "plan Ville"), .money, priority: 4) { _ in .muted
      },
      TopicColumn("central_plan", Label("KH TTg", "PM's plan", "plan PM"), .money, priority: 7) { _ in .muted
      },
      TopicColumn("estimate", Label("dự toán", "estimate", "estimation"), .money, priority: 6) { _ in .muted
      },
      TopicColumn("carried_over", Label("từ kéo dài", "carried", "reporté"), .money, priority: 8),
    ],
    rows: fundingRows)

  @Sendable private static func fundingRows(_ source: TopicSource) -> TopicRows {
    let words = FundingWords(source.context, source.exact)
    var figures = FundingFigures(source.exact)
    var told = -1
    source.show(part: TopicRows(lines: [words.counting(0)], rows: []))
    let isWhole = source.payments(&figures) { percent in
      // A line that says the same is no news.
      guard percent >= told + FundingWords.step else { return }
      told = percent
      source.show(part: TopicRows(lines: [words.counting(percent)], rows: []))
    }
    guard isWhole else { return TopicRows(lines: [words.changed], rows: []) }
    return TopicRows(lines: words.lines(figures), rows: words.rows(figures))
  }
}

/// What is said of money by its source.
private struct FundingWords {
  /// Percents between two signs of how far the ledger is read.
  static let step = 5

  private let context: Context
  /// As it was read.
  private let portfolio: Portfolio

  init(_ context: Context, _ portfolio: Portfolio) { (self.context, self.portfolio) = (context, portfolio) }

  private func said(_ label: Label) -> String { context.words.said(label) }

  func counting(_ percent: Int) -> Field {
    Field(
      "",
      said(
        Label(
          "đang cộng sổ giải ngân theo nguồn: \(percent) %", "adding up the ledger by source: \(percent)%",
          "addition du registre par source : \(percent) %")), .muted)
  }

  /// The ledger's file was written while it was read.
  var changed: Field {
    Field(
      "",
      said(
        Label(
          "sổ giải ngân vừa thay đổi: ^R đọc lại", "the ledger has just changed: ^R reads it again",
          "le registre vient de changer : ^R le relit")), .warning)
  }

  // MARK: Rows

  /// In each channel its sources by level, below the level's sum where it has several; what has the largest plan first.
  func rows(_ figures: FundingFigures) -> [TopicRow] {
    Channel.allCases.flatMap { channel in
      levels(channel, figures).flatMap { level -> [TopicRow] in
        let own = sources(level, channel, figures)
        // The sum of one source is that source.
        let sum = own.count > 1 ? [row(level, channel, figures.money(level, channel))] : []
        return sum + own.map { row($0, channel, figures[$0.key]) }
      }
    } + unsaid(figures)
  }

  private func levels(_ channel: Channel, _ figures: FundingFigures) -> [BudgetLevel] {
    BudgetLevel.allCases.filter { figures.money($0, channel) != FundingFigures.Money() }
      .sorted { weight(figures.money($0, channel)) > weight(figures.money($1, channel)) }
  }

  private func sources(_ level: BudgetLevel, _ channel: Channel, _ figures: FundingFigures) -> [FundingSource]
  {
    portfolio.fundingSources.rows
      .filter {
        $0.level == level && $0.budgetClass.channel == channel && figures[$0.key] != FundingFigures.Money()
      }
      .sorted { weight(figures[$0.key]) > weight(figures[$1.key]) }
  }

  private func weight(_ money: FundingFigures.Money) -> Dong {
    PlanBasis.allCases.reduce(money.paid.all) { max($0, money.plan[$1]) }
  }

  private func row(_ level: BudgetLevel, _ channel: Channel, _ money: FundingFigures.Money) -> TopicRow {
    row(
      "\(level.code)/\(channel)", said(level.label) + " " + said(FundingWords.sum), .none, channel, money,
      target: nil)
  }

  private func row(_ source: FundingSource, _ channel: Channel, _ money: FundingFigures.Money) -> TopicRow {
    row(
      source.code, source.name, .text(said(source.level.label)), channel, money,
      target: .record(RecordID(.fundingSources, source.code)))
  }

  private func unsaid(_ figures: FundingFigures) -> [TopicRow] {
    guard figures.unsaid != FundingFigures.Money() else { return [] }
    return [row("unsaid", said(FundingWords.noSource), .none, nil, figures.unsaid, target: nil)]
  }

  private func row(
    _ code: String, _ title: String, _ level: Value, _ channel: Channel?,
    _ money: FundingFigures.Money, target: Page?
  ) -> TopicRow {
    let gap = gap(channel, money)
    return TopicRow(
      code: code,
      cells: [
        .text(title), level, channel.map { .text(said(name($0))) } ?? .none, .money(money.paid.all),
        Value(money.rate(on: .cityAssigned)), Value(money.rate(on: .centralAssigned)),
        Value(money.rate(on: .estimate)), gap.map { .change($0) } ?? .none, plan(money, .cityAssigned),
        plan(money, .centralAssigned), plan(money, .estimate),
        money.paid.carriedOver == 0 ? .none : .money(money.paid.carriedOver),
      ], target: target, standing: portfolio.standing(of: money.rate(on: basis(channel))))
  }

  private func plan(_ money: FundingFigures.Money, _ basis: PlanBasis) -> Value {
    money.plan[basis] == 0 ? .none : .money(money.plan[basis])
  }

  /// The plan by which a channel is judged: that in view, where it is one of the channel's.
  private func basis(_ channel: Channel?) -> PlanBasis {
    switch channel {
    case .recurrent?: .estimate
    case .investment?, nil: context.basis.channel == .investment ? context.basis : .cityAssigned
    }
  }

  /// Money from the mark, negative below it; nil without a plan.
  private func gap(_ channel: Channel?, _ money: FundingFigures.Money) -> Dong? {
    let basis = basis(channel)
    guard money.plan[basis] > 0 else { return nil }
    return DongRange.difference(money.paidOfPlan[basis], portfolio.benchmark.of(money.plan[basis]))
  }

  // MARK: Lines

  func lines(_ figures: FundingFigures) -> [Field] {
    [slowest(figures), totals(figures)] + notes(figures)
  }

  /// The source that misses most today.
  private func slowest(_ figures: FundingFigures) -> Field {
    let missing = portfolio.fundingSources.rows.compactMap { source in
      gap(source.budgetClass.channel, figures[source.key]).map { (source: source, gap: $0) }
    }.filter { $0.gap < 0 }
    guard let worst = missing.min(by: { $0.gap < $1.gap }) else {
      return Field(
        "",
        said(
          Label(
            "Không nguồn nào thiếu so với mức phải đạt hôm nay",
            "No source is below where it should be today",
            "Aucune source n’est sous le niveau attendu aujourd’hui")), .good)
    }
    let basis = basis(worst.source.budgetClass.channel)
    let rate = figures[worst.source.key].rate(on: basis).map { context.numbers.percent($0) } ?? "–"
    let amount = context.money(worst.gap.missing) + " " + context.words.unit(context.unit)
    let (name, plan) = (worst.source.name, context.words.basisShort(basis))
    let text = Label(
      "Thiếu nhiều nhất: \(name), \(amount)", "Missing most: \(name), \(amount)",
      "Le plus en retard : \(name), \(amount)")
    let reached = Label("đạt \(rate) \(plan)", "\(rate) of \(plan)", "\(rate) de \(plan)")
    let count = Label(
      "\(missing.count) nguồn thiếu", "\(missing.count) sources below the mark",
      "\(missing.count) sources sous le repère")
    return Field(
      "", parts: [[Span(said(text), .strong)], [Span(said(reached), .strong)], [Span(said(count), .muted)]])
  }

  /// The two channels, never added.
  private func totals(_ figures: FundingFigures) -> Field {
    let parts = Channel.allCases.compactMap { channel -> [Span]? in
      let sum = BudgetLevel.allCases.reduce(into: FundingFigures.Money()) { $0 += figures.money($1, channel) }
      guard sum != FundingFigures.Money() else { return nil }
      let basis = basis(channel)
      let amounts =
        context.money(sum.paid.all) + " / " + context.money(sum.plan[basis]) + " "
        + context.words.unit(context.unit)
      let rate = sum.rate(on: basis).map { context.numbers.percent($0) } ?? "–"
      return [
        Span(said(name(channel)) + " ", .muted), Span(amounts, .text),
        Span(" " + rate + " " + context.words.basisShort(basis), .strong),
      ]
    }
    return Field("", parts: parts)
  }

  /// What names no source, and whether all of it is the total of the other pages.
  private func notes(_ figures: FundingFigures) -> [Field] {
    var notes: [Field] = []
    let unsaid = figures.unsaid
    if unsaid != FundingFigures.Money() {
      let amount = context.money(unsaid.paid.all) + " " + context.words.unit(context.unit)
      notes.append(
        Field(
          "",
          said(
            Label(
              "\(amount) đã chi không ghi nguồn vốn", "\(amount) was paid without a source",
              "\(amount) payés sans source")), .warning))
    }
    let total = portfolio.money.total
    let paid = figures.all.paid.all
    if paid != total.disbursed &+ total.disbursedRecurrent {
      let rest = context.money(DongRange.difference(total.disbursed &+ total.disbursedRecurrent, paid))
      notes.append(
        Field(
          "",
          said(
            Label(
              "lệch \(rest) so với tổng các trang khác", "\(rest) from the total of the other pages",
              "\(rest) d’écart avec le total des autres pages")), .bad))
    }
    return notes
  }

  private static let sum = Label("(tổng)", "(sum)", "(total)")

  private static let noSource = Label("không ghi nguồn", "no source named", "sans source")

  private func name(_ channel: Channel) -> Label {
    switch channel {
    case .investment: Label("đầu tư", "investment", "investissement")
    case .recurrent: Label("thường xuyên", "recurrent", "fonctionnement")
    }
  }
}
