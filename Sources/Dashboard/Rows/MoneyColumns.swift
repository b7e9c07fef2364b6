import Cells
import Domain

/// The columns that sectors, units and projects share: how their money stands.
struct MoneyColumns: Sendable {
  let measure: @Sendable (RowID, Context) -> MoneyMeasure
  /// The same as of the moment that is compared with; nil where nothing is compared.
  let earlier: @Sendable (RowID, Context) -> MoneyMeasure?

  /// The mark of its standing: shape beside colour.
  var mark: ListColumn {
    ListColumn(
      title: { _ in "" }, width: .fixed(1),
      cell: { id, context in .spans([context.standing(measure(id, context)).mark(context.glyphs)]) })
  }

  var bar: ListColumn {
    ListColumn(
      title: { _ in "" }, width: .flexible(minimum: 8, maximum: 48, weight: 3), priority: 2,
      cell: { id, context in
        let measure = measure(id, context)
        return .bar(
          Bar(
            fraction: context.rate(measure)?.fraction, tick: context.benchmark.fraction,
            role: context.standing(measure).barRole, glyphs: context.glyphs))
      })
  }

  var rate: ListColumn {
    ListColumn(
      title: { $0.words.rate }, alignment: .trailing, width: .fixed(7), priority: 0,
      cell: { id, context in
        let measure = measure(id, context)
        guard let rate = context.rate(measure) else { return .text(context.noRate, .neutral) }
        return .text(context.numbers.percent(rate), context.standing(measure).role)
      },
      order: { id, context in
        SortKey(context.rate(measure(id, context)).map { Int64($0.hundredths) })
      }, growsWithValues: true)
  }

  var gap: ListColumn {
    ListColumn(
      title: { "± " + $0.words.points }, alignment: .trailing, width: .fixed(6), priority: 1,
      cell: { id, context in
        let measure = measure(id, context)
        guard let gap = context.gap(measure) else { return .text("", .neutral) }
        return .text(context.numbers.points(gap), context.standing(measure).role)
      },
      order: { id, context in SortKey(context.gap(measure(id, context)).map { Int64($0.hundredths) }) },
      growsWithValues: true)
  }

  var gapMoney: ListColumn {
    money(
      title: { _ in "±" }, priority: 3, width: 8,
      amount: { $0.plan[$1.basis] > 0 && !$1.isCounting ? $1.gapMoney($0) : nil },
      text: { $1.numbers.signedMoney($0, in: $1.unit) })
  }

  var plan: ListColumn {
    money(
      title: { $0.words.plan }, priority: 6, width: 18, amount: { $0.plan[$1.basis] },
      text: { $1.numbers.money($0, in: $1.unit) })
  }

  var disbursed: ListColumn {
    money(
      title: { $0.words.disbursed }, priority: 7, width: 17,
      amount: { $1.isCounting ? nil : $0.disbursed(on: $1.basis) },
      text: { $1.numbers.money($0, in: $1.unit) })
  }

  /// Points of the rate since the moment compared with.
  var change: ListColumn {
    ListColumn(
      title: { $0.words.time.change }, alignment: .trailing, width: .fixed(6), priority: 1,
      cell: { id, context in
        guard let change = rateSince(id, context) else { return .text("", .neutral) }
        return .text(context.numbers.points(change), change.role)
      },
      order: { id, context in SortKey(rateSince(id, context).map { Int64($0.hundredths) }) },
      descendsFirst: true, isWanted: { $0.earlier != nil }, growsWithValues: true)
  }

  private func rateSince(_ id: RowID, _ context: Context) -> Rate? {
    guard let now = context.rate(measure(id, context)),
      let then = earlier(id, context)?.rate(on: context.basis)
    else { return nil }
    return now - then
  }

  /// What was paid since the moment compared with.
  var changePaid: ListColumn {
    var column = ListColumn(
      title: { $0.words.time.changePaid + " " + $0.words.unit($0.unit) }, alignment: .trailing,
      width: .fixed(10), priority: 2,
      cell: { id, context in
        .text(paidSince(id, context).map { context.numbers.signedMoney($0, in: context.unit) } ?? "", .muted)
      },
      order: { id, context in SortKey(paidSince(id, context)) }, descendsFirst: true, growsWithValues: true)
    column.isWanted = { $0.earlier != nil }
    return column
  }

  private func paidSince(_ id: RowID, _ context: Context) -> Dong? {
    guard !context.isCounting, !context.isMoneyUnknown, let then = earlier(id, context) else { return nil }
    return DongRange.difference(
      measure(id, context).disbursed(on: context.basis), then.disbursed(on: context.basis))
  }

  private func money(
    title: @escaping @Sendable (Context) -> String, priority: Int, width: Int,
    amount: @escaping @Sendable (MoneyMeasure, Context) -> Dong?,
    text: @escaping @Sendable (Dong, Context) -> String
  ) -> ListColumn {
    ListColumn(
      title: { title($0) + " " + $0.words.unit($0.unit) }, alignment: .trailing, width: .fixed(width),
      priority: priority,
      cell: { id, context in
        let amount = context.isMoneyUnknown ? nil : amount(measure(id, context), context)
        return .text(amount.map { text($0, context) } ?? (context.isMoneyUnknown ? "?" : ""), .muted)
      },
      order: { id, context in SortKey(amount(measure(id, context), context)) }, descendsFirst: true,
      growsWithValues: true)
  }
}

/// The columns that count late tasks and open obstacles.
struct WorkColumns: Sendable {
  let count: @Sendable (RowID, Context) -> WorkFigures.Count

  var overdue: ListColumn { column({ $0.words.overdueShort }, .tasks, { $0.overdue }) }
  var obstacles: ListColumn { column({ $0.words.obstaclesShort }, .obstacles, { $0.obstacles }) }

  private func column(
    _ title: @escaping @Sendable (Context) -> String, _ table: ShownTable,
    _ value: @escaping @Sendable (WorkFigures.Count) -> Int
  ) -> ListColumn {
    ListColumn(
      title: title, alignment: .trailing, width: .fixed(7), priority: 5,
      cell: { id, context in
        let value = value(count(id, context))
        if context.portfolio.lacks[table] != nil { return .text(context.counted(value, of: table), .warning) }
        return .text(value == 0 ? "·" : String(value), value == 0 ? .muted : .warning)
      },
      order: { id, context in .number(Int64(value(count(id, context)))) }, descendsFirst: true,
      isRedundant: { if case .sector = $0 { true } else { false } })
  }
}

extension Rate {
  /// Of a change: up is good.
  var role: Role {
    let points = hundredths
    return points > 0 ? .good : points < 0 ? .bad : .muted
  }
}

extension Standing {
  var role: Role {
    switch self {
    case .onTrack: .good
    case .behind: .warning
    case .farBehind: .bad
    case .unknown: .neutral
    }
  }

  var barRole: Role {
    switch self {
    case .onTrack: .barGood
    case .behind: .barWarning
    case .farBehind: .barBad
    case .unknown: .barNeutral
    }
  }

  func mark(_ glyphs: GlyphSet) -> Span {
    let scalar =
      switch self {
      case .onTrack: glyphs.good
      case .behind: glyphs.warning
      case .farBehind: glyphs.bad
      case .unknown: glyphs.neutral
      }
    return Span(String(Character(scalar)), role)
  }
}
