/// How what is still to be paid follows from what was paid and from the plan, the simplest first.
///
/// With p the share usually reached by now and q = 1 − p, each is a mix of what was paid, D·q/p (chain ladder, Mack
/// 1993), and of what the plan lets expect, q·P·r (Bornhuetter–Ferguson 1972). Source: methods 3.1.
public enum ForecastMethod: String, CaseIterable, Sendable {
  /// Only what was paid.
  case chainLadder = "chain_ladder"
  /// Only the plan, with the share of it that closed years ended with.
  case usualFinish = "usual_finish"
  /// Only the plan, with the share that this year's pace of all leads to (Cape Cod).
  case capeCod = "cape_cod"
  /// Only the plan; this year's pace weighs as much as the share of the year that it comes from.
  case paceAndFinish = "pace_and_finish"
  /// Cape Cod, what was paid weighing p (Benktander 1976).
  case benktander
  /// Cape Cod, what was paid weighing √p / (1 + √p) (Hürlimann 2009).
  case credibility
}

/// Whose share is usually reached by now.
public enum ForecastPace: String, CaseIterable, Sendable {
  /// That of all units together.
  case common
  /// The unit's own, to which that of all is added as if it were one more year.
  case own
}

/// A method with its pace: chosen once for all subjects of a place in the year.
public struct ForecastRecipe: Hashable, Sendable {
  public let method: ForecastMethod
  public let pace: ForecastPace

  /// The simplest first.
  static let all = ForecastPace.allCases.flatMap { pace in
    ForecastMethod.allCases.map { ForecastRecipe(method: $0, pace: pace) }
  }
}
