import Cells
import Contract
import Domain

extension Context {
  /// Named where the plans have any: of four denominators that are used in public this is the one with it.
  var withCarriedOver: String {
    let hasSome = portfolio.plans.contains {
      $0.fiscalYear == portfolio.fiscalYear && $0.basis == basis && $0.capitalYear == .carriedOver
    }
    let said = Label(" cả vốn kéo dài", " with carried-over capital", " avec les crédits reportés")
    return hasSome ? words.said(said) : ""
  }

  /// What was paid without a plan in each channel: of investment on the basis in view, of recurrent money on the
  /// estimate; empty where every đồng has its plan.
  func paidWithoutPlanSpans(_ measure: MoneyMeasure) -> [[Span]] {
    if isCounting || isMoneyUnknown { return [] }
    let total = portfolio.money.total
    let kinds = [PlanBasis.cityAssigned, .centralAssigned]
    let planned = kinds.first { total.plan[$0] > 0 } ?? .cityAssigned
    return [basis == .estimate ? planned : basis, .estimate].filter { measure.paidWithoutPlan[$0] != 0 }.map {
      basis in
      let amount = numbers.money(measure.paidWithoutPlan[basis], in: unit) + " " + words.unit(unit)
      return [Span(words.pages.paidWithout(words.basisShort(basis), amount), .bad)]
    }
  }

  /// Points and money since the moment compared with; empty where nothing is.
  func changeSpans(_ measure: MoneyMeasure, since then: MoneyMeasure?) -> [Span] {
    guard let earlier, let then, let now = rate(measure), !isMoneyUnknown else { return [] }
    var spans = [Span(words.time.against(numbers.day(earlier.asOf.day)) + " ", .muted)]
    if let before = then.rate(on: basis) {
      let change = now - before
      spans.append(Span(numbers.points(change) + " " + words.points + ", ", change.role))
    }
    let paid = MoneySince(then, measure, on: basis).disbursed
    return spans + [Span(numbers.signedMoney(paid, in: unit) + " " + words.unit(unit), .text)]
  }

  /// Which plan year is shown, where another one runs beside it.
  var yearSpans: [Span] {
    guard portfolio.otherPlanYear != nil else { return [] }
    let year = portfolio.fiscalYear
    return hasPlan
      ? [Span(words.pages.fiscalYear(year), .strong)] : [Span(words.pages.yearWithoutPlan(year), .warning)]
  }

  /// The other plan year that is live, and how to see it.
  func otherYearSpans(isShort: Bool) -> [Span] {
    guard let other = portfolio.otherPlanYear else { return [] }
    if isShort { return [Span(words.pages.yearElsewhere(other.fiscalYear), .accent)] }
    let text =
      other.fiscalYear < portfolio.fiscalYear
      ? words.pages.yearRunsOn(other.fiscalYear, numbers.day(other.deadline))
      : words.pages.yearHasBegun(other.fiscalYear)
    return [Span(text, .accent)]
  }

  /// Whether the year shown has a plan on any basis.
  var hasPlan: Bool { PlanBasis.allCases.contains { portfolio.money.total.plan[$0] > 0 } }

  /// Money paid without a plan, and what the Treasury and the units say where both say something.
  func moneyNotes(_ measure: MoneyMeasure) -> [Field] {
    let unplanned = paidWithoutPlanSpans(measure)
    var fields = unplanned.isEmpty ? [] : [Field(words.pages.paidWithoutLabel, parts: unplanned)]
    guard measure.treasuryTotal != 0 || measure.reportedTotal != 0 else { return fields }
    func part(_ name: String, _ amount: String, _ role: Role) -> [Span] {
      [Span(name + " ", .muted), Span(amount, role)]
    }
    let totals = [
      part(words.pages.treasury, numbers.money(measure.treasuryTotal, in: unit), .strong),
      part(words.pages.unitReport, numbers.money(measure.reportedTotal, in: unit), .strong),
    ]
    let difference = part(
      words.pages.difference, numbers.signedMoney(measure.difference, in: unit) + " " + words.unit(unit),
      measure.difference == 0 ? .good : .warning)
    let unitName = [Span(" " + words.unit(unit), .muted)]
    fields.append(
      Field(
        words.pages.compared, parts: [(totals + [difference]).joined(by: " · ")],
        orElse: totals.map { $0 + unitName } + [difference]))
    return fields
  }

  /// Whose cumulative figure stands for a project that the ledger has no rows of, and of which day it is.
  func statementNote(_ key: Key<Project>) -> Field? {
    let statements = portfolio.money.statements
    guard portfolio.ledger[portfolio.fiscalYear]?.counting(key) == nil, let days = statements.days(key),
      let source = statements.counting(key)
    else { return nil }
    let whose =
      switch source {
      case .treasury: words.pages.treasury
      case .unitReport: words.pages.theUnit
      }
    let isOld = portfolio.asOf.day - days.lowerBound > portfolio.rules.statementAge
    return Field(
      words.dataAge,
      [Span(words.pages.statedOn(whose, numbers.day(days.lowerBound)), isOld ? .warning : .text)])
  }
}
