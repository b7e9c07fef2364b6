/// What a decision on capital is to the plan of its year, as the weekly report of the Ministry of Finance tells them
/// apart: assigned first, added, added late, cut; and capital of the year before by itself.
///
/// Source: dispatch 18590/BTC-PTHT; data contract, plans.entry_kind and plans.capital_year.
public enum PlanPart: Int, CaseIterable, Sendable {
  /// The first plan (kế hoạch giao đầu năm), on whatever day it was decided up to 30 September.
  case first
  /// Added up to 30 September.
  case added
  /// The same on a project under Resolution 57-NQ/TW, for the ministry leaves it out with late capital.
  case addedForResolution57
  /// Added after 30 September, also where it is a project's first: it can be paid for a year longer.
  case late
  /// Cut or withdrawn: negative.
  case cut
  /// Capital of the year before whose time was extended, with what was changed of it.
  case carriedOver

  /// Nil for a decision on nothing.
  ///
  /// - Parameter isResolution57: of its project, for no column of the decision says it.
  init?(_ entry: PlanEntry, _ deadlines: Deadlines, isResolution57: Bool) {
    guard let change = PlanChange(entry, deadlines) else { return nil }
    if entry.capitalYear == .carriedOver {
      self = .carriedOver
      return
    }
    switch change {
    case .cut: self = .cut
    case .late: self = .late
    case .added: self = entry.kind == .initial ? .first : isResolution57 ? .addedForResolution57 : .added
    }
  }
}
