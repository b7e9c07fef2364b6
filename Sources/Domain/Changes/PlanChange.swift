/// What a decision does to the plan of its year.
enum PlanChange {
  case added
  case cut
  /// Adds capital that is paid until the end of the next year, so that nobody expects it paid yet.
  case late

  /// Nil for a decision on nothing.
  init?(_ entry: PlanEntry, _ deadlines: Deadlines) {
    guard entry.amount != 0 else { return nil }
    self = entry.amount < 0 ? .cut : deadlines.isLate(decidedOn: entry.decidedOn) ? .late : .added
  }
}
