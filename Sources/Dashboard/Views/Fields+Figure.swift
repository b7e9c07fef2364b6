import Cells
import Contract
import Domain

extension Context {
  /// How a figure is computed, what its rows add up to, what was left out, and what could not be read.
  func figureFields(_ figure: Figure) -> [Field] {
    if isPublic { return [Field("", words.hiddenInPublic, .muted)] }
    let said = language.figures
    guard let sentence = sentence(of: figure) else {
      let lack = lack(of: figure).map { self.said($0) }
      return [Field(said.how, lack ?? (isCounting ? words.reading : words.noPlan), .warning)]
    }
    var fields = [Field(said.how, sentence, .strong)]
    if let rows = rows(of: figure) {
      fields.append(Field(said.rowsAddUp, parts: sumParts(figure, rows.found)))
      let left = leftOut(figure, rows.found)
      if !left.isEmpty { fields.append(Field(said.leftOut, parts: left)) }
    }
    let unread = unread(figure)
    return fields + (unread.isEmpty ? [] : [Field(said.unread, parts: unread)])
  }

  /// In one sentence with the exact amounts; nil where the figure can't be told.
  func sentence(of figure: Figure) -> String? {
    guard !isCounting, lack(of: figure) == nil else { return nil }
    let said = language.figures
    let day = numbers.day(portfolio.asOf.day)
    let year = portfolio.fiscalYear
    let plan =
      "\(dong(portfolio.amount(of: figure, .plan, on: basis))) \(words.basis(basis))" + withCarriedOver
    func paid() -> String { dong(portfolio.amount(of: figure, .paid, on: basis)) }
    switch figure.measure {
    case .rate:
      let rate = portfolio.measure(figure.subject).rate(on: basis)
      return rate.map { said.rate(paid(), plan, numbers.percent($0), year, day) }
    case .missing:
      guard portfolio.amount(of: figure, .plan, on: basis) > 0 else { return nil }
      let gap = gapMoney(portfolio.measure(figure.subject))
      let due = DongRange.difference(portfolio.amount(of: figure, .paid, on: basis), gap)
      let result = gap < 0 ? moneyWords.misses(dong(gap.missing)) : moneyWords.ahead(dong(gap))
      return said.missing(dong(due), numbers.percent(benchmark), plan, paid(), result, year, day)
    case .paid:
      let unplanned = portfolio.measure(figure.subject).paidWithoutPlan[basis]
      return said.paid(paid(), words.basisShort(basis), year, day)
        + (unplanned == 0 ? "" : said.ofWhichUnplanned(dong(unplanned), words.basisShort(basis)))
    case .plan: return said.plan(plan, year, day)
    case .remaining:
      guard portfolio.amount(of: figure, .plan, on: basis) > 0 else { return nil }
      let left = portfolio.measure(figure.subject).remaining(on: basis)
      return said.remaining(plan, paid(), dong(left), year, day)
    case .advances: return said.advances(dong(portfolio.amount(of: figure, .advances, on: basis)), year, day)
    case .held:
      let count = portfolio.count(figure.subject)
      return said.held(dong(count.blocked), numbers.integer(count.obstacles), day)
    case .obstacles: return said.obstacles(numbers.integer(portfolio.count(figure.subject).obstacles), day)
    case .overdue:
      let count = portfolio.count(figure.subject)
      return said.overdue(
        numbers.integer(count.overdue), numbers.integer(count.open), numbers.moment(portfolio.asOf))
    }
  }

  /// What counts of each part, for the line below the rows.
  func totals(of figure: Figure) -> [[Span]] {
    guard !isPublic, let rows = rows(of: figure) else { return [] }
    return figure.measure.parts.map { part in
      let sum = rows.found.sum(part)
      let text = figure.measure.isCount ? numbers.integer(sum.rows) : dong(sum.amount)
      return [Span("Σ " + language.figures.partName(part) + " ", .muted), Span(text, .strong)]
    }
  }

  private func dong(_ amount: Dong) -> String { numbers.integer(amount) + " đ" }

  /// What the rows that count add up to, and whether that is the figure.
  private func sumParts(_ figure: Figure, _ found: FigureRows) -> [[Span]] {
    let said = language.figures
    var difference: Dong = 0
    let parts = figure.measure.parts.map { part in
      let sum = found.sum(part)
      let total = figure.measure.isCount ? Dong(sum.rows) : sum.amount
      let wanted = portfolio.amount(of: figure, part, on: basis)
      if total != wanted { difference = DongRange.difference(total, wanted) }
      let rows = said.rowCount(numbers.integer(sum.rows))
      let text = figure.measure.isCount ? rows : dong(total) + " (" + rows + ")"
      return [Span(said.partName(part) + " ", .muted), Span(text, .text)]
    }
    let verdict =
      difference == 0
      ? [Span(String(Character(glyphs.done)), .good), Span(" " + said.agrees, .text)]
      : [
        Span(String(Character(glyphs.bad)), .bad),
        Span(
          " " + said.differs(figure.measure.isCount ? numbers.integer(difference) : dong(difference)), .bad),
      ]
    return [verdict] + parts
  }

  /// Rows that don't count, by why.
  private func leftOut(_ figure: Figure, _ found: FigureRows) -> [[Span]] {
    Counting.allCases.filter { $0 != .counts }.compactMap { counting in
      let rows = figure.measure.parts.reduce(0) { $0 + found.sum($1, counting).rows }
      guard rows > 0 else { return nil }
      return [
        counting.mark(glyphs),
        Span(" \(numbers.integer(rows)) \(language.counting.counting(counting))", .text),
      ]
    }
  }

  /// Rows of its files that could not be used, whosever they are.
  private func unread(_ figure: Figure) -> [[Span]] {
    let tables = figure.measure.tables.filter { portfolio.rejectedCount(of: $0) > 0 }
    guard !tables.isEmpty else { return [] }
    let parts = tables.map { table in
      let count = numbers.integer(portfolio.rejectedCount(of: table))
      return [Span(language.figures.rowCount(count) + " " + table.rawValue + ".csv", .warning)]
    }
    return parts + [[Span(Action.problems.keyLabel(words) + ": " + words.action(.problems), .muted)]]
  }

  /// What is not there of the tables that a figure is made of.
  private func lack(of figure: Figure) -> Lack? {
    let lack =
      figure.measure.isOfMoney ? portfolio.moneyLack : portfolio.lacks(of: figure.measure.tables).first
    return lack.flatMap { $0.isPartial ? nil : $0 }
  }
}

extension Figure.Measure {
  /// Whether it follows from plans and payments.
  var isOfMoney: Bool { isOfBasis || self == .advances }

  /// Whose rows it is made of.
  fileprivate var tables: [ShownTable] {
    switch self {
    case .rate, .missing, .remaining: [.transactions, .statements, .plans]
    case .paid: [.transactions, .statements]
    case .plan: [.plans]
    case .advances: [.transactions]
    case .held, .obstacles: [.obstacles]
    case .overdue: [.tasks]
    }
  }
}
