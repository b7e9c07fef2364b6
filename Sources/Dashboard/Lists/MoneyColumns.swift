import Cells
import Domain

/// The columns that sectors, units and projects share: how their money stands.
struct MoneyColumns: Sendable {
  let measure: @Sendable (RowID, Context) -> MoneyMeasure
  /// The same as of the moment that is compared with; nil where nothing is compared.
  let earlier: @Sendable (RowID, Context) -> MoneyMeasure?

  /// The mark of its standing: shape beside colour.
  var mark: ListColumn {
    .picture(.standing) { id, context in .spans([standing(id, context).mark(context.glyphs)]) }
  }

  /// What is missing today as a length on the scale of its list: brighter of the few that miss most.
  var missing: ListColumn {
    .picture(
      .bar, width: .flexible(minimum: 5, maximum: 48, weight: 5), priority: 1, wish: 12
    ) { id, context in
      guard let shortfalls = context.shortfalls, !context.isCounting else { return .empty }
      let missing = context.gapMoney(measure(id, context)).missing
      return .length(
        Length(
          missing, of: shortfalls.largest,
          role: missing >= shortfalls.leastOfFew ? .curveActual : .barNeutral,
          glyphs: context.glyphs))
    }
  }

  /// The rate, plain: how far behind it is, its points say.
  var rate: ListColumn {
    make(.rate, { $0.words.rate }, .fixed(7), priority: 0, .trailing) { measure, context in
      context.isMoneyUnknown ? .unknown : Value(context.rate(measure))
    }.drawn { value, _, context in
      value.isNothing ? .text(context.noRate, .neutral) : .text(value.written(context))
    }
  }

  /// Red only where it is far behind: where most rows are coloured, none is seen.
  var gap: ListColumn {
    make(.gapPoints, { "± " + $0.words.points }, .fixed(6), priority: 2, .trailing) { measure, context in
      Value(points: context.gap(measure))
    }.looking { _, id, context in standing(id, context) == .farBehind ? .bad : .muted }
  }

  /// What is missing today is written without a sign, what is there beyond it with its word.
  var gapMoney: ListColumn {
    money(
      .gap, { $0.moneyWords.missing }, priority: 0, width: 8,
      { Value(change: $0.plan[$1.basis] > 0 && !$1.isCounting ? $1.gapMoney($0) : nil) }
    ).turned.drawn { value, _, context in
      guard case .change(let gap) = value else { return .text(value.written(context), .muted) }
      let amount = context.numbers.money(gap < 0 ? gap.missing : gap, in: context.unit)
      if gap > 0 { return .text(context.moneyWords.ahead(amount), .muted) }
      let isOfFew = context.shortfalls.map { gap.missing >= $0.leastOfFew } ?? false
      return .text(amount, isOfFew ? .strong : .text)
    }
  }

  var plan: ListColumn {
    money(.plan, { $0.words.plan }, priority: 6, width: 18, { .money($0.plan[$1.basis]) }).largestFirst
  }

  var disbursed: ListColumn {
    money(
      .disbursed, { $0.words.disbursed }, priority: 7, width: 17,
      { Value($1.isCounting ? nil : $0.disbursed(on: $1.basis)) }
    ).largestFirst
  }

  /// Points of the rate since the moment compared with.
  var change: ListColumn {
    pair(.changePoints, { $0.words.time.change }, .fixed(6), priority: 2) { now, then, context in
      guard let now = context.rate(now), let then = then.rate(on: context.basis) else { return .none }
      return .points(now - then)
    }.looking { value, _, _ in
      if case .points(let change) = value { change.role } else { .neutral }
    }
  }

  /// What was paid since the moment compared with.
  var changePaid: ListColumn {
    pair(
      .changePaid, { $0.words.time.changePaid + " " + $0.words.unit($0.unit) }, .fixed(10), priority: 3
    ) { now, then, context in
      guard !context.isCounting, !context.isMoneyUnknown else { return .none }
      return .change(MoneySince(then, now, on: context.basis).disbursed)
    }.looking(.muted)
  }
}

extension MoneyColumns {
  private var make: ColumnMaker<MoneyMeasure> { ColumnMaker { measure($0, $1) } }

  private func standing(_ id: RowID, _ context: Context) -> Standing {
    let isOfProject = if case .project = id { true } else { false }
    return context.portfolio.standing(measure(id, context), on: context.basis, isOfProject: isOfProject)
  }

  /// An amount in the unit of money on the screen.
  private func money(
    _ id: ColumnID, _ title: @escaping ListColumn.Title, priority: Int, width: Int,
    _ value: @escaping @Sendable (MoneyMeasure, Context) -> Value
  ) -> ListColumn {
    make(id, { title($0) + " " + $0.words.unit($0.unit) }, .fixed(width), priority: priority, .trailing) {
      $1.isMoneyUnknown ? .unknown : value($0, $1)
    }.looking(.muted)
  }

  /// What is different from the moment compared with.
  private func pair(
    _ id: ColumnID, _ title: @escaping ListColumn.Title, _ width: Column.Width, priority: Int,
    _ value: @escaping @Sendable (MoneyMeasure, MoneyMeasure, Context) -> Value
  ) -> ListColumn {
    ColumnMaker { id, context in earlier(id, context).map { (measure(id, context), $0) } }(
      id, title, width, priority: priority, .trailing
    ) { value($0.0, $0.1, $1) }.largestFirst.whileComparing
  }
}
