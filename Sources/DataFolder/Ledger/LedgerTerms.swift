import Domain

/// What the rows of the ledger are read by, beside its own files: when one of these changes, the sums may too.
struct LedgerTerms: Sendable {
  struct PlanYear: Hashable, Sendable {
    let project: Key<Project>
    let fiscalYear: Int
  }

  /// The class of each funding source.
  var channels = FundingChannels()
  /// The months of which days are needed, for the statements dated in them.
  var days = LedgerDays()
  /// Where capital can be paid later than in January of the next year: until when. Source: data contract,
  /// plans.disburse_by.
  var deadlines: [PlanYear: Day] = [:]
  /// The later of the day shown and the clock's: nothing can have been paid after it.
  var today = Day(number: .max)

  /// Takes what the other tables say.
  mutating func take(plans: [PlanEntry], statements: [Statement], sources: [FundingSource]) {
    channels = FundingChannels(sources)
    days = LedgerDays(of: statements)
    deadlines = [:]
    var ofYear = Deadlines(of: 0)
    for plan in plans {
      if ofYear.fiscalYear != Int(plan.fiscalYear) { ofYear = Deadlines(of: Int(plan.fiscalYear)) }
      let deadline = ofYear.deadline(of: plan)
      guard deadline > ofYear.usual else { continue }
      let year = PlanYear(project: plan.project, fiscalYear: ofYear.fiscalYear)
      deadlines[year] = max(deadlines[year] ?? deadline, deadline)
    }
  }

  /// The days on which capital of a plan year can be paid: from 1 January to 31 January of the next, or to the
  /// deadline that a decision gives. Nil for a year that has no days.
  func payable(_ project: Key<Project>, _ fiscalYear: Int) -> ClosedRange<Day>? {
    guard let first = Day(year: fiscalYear, month: 1, day: 1) else { return nil }
    let last =
      deadlines[PlanYear(project: project, fiscalYear: fiscalYear)] ?? PlanEntry.usualDeadline(of: fiscalYear)
    return first...max(first, last)
  }
}
