/// One subject: what is known of it on the day, how it finished before, and where it ends.
public struct YearEnd: Sendable {
  public let subject: ForecastSubject
  public let now: YearSums.Cell
  public let finishes: Finishes
  /// Nil where nothing is forecast, or nothing that is better than a yardstick.
  public let ending: Ending?

  init(
    _ subject: ForecastSubject, _ now: YearSums.Cell, _ finishes: Finishes, _ ending: Ending?
  ) {
    self.subject = subject
    self.now = now
    self.finishes = finishes
    self.ending = ending
  }

  /// What must be paid by the end to reach a target, in đồng.
  public func goal(_ target: Rate) -> Dong { target.of(now.plan) }

  /// What is still missing for it today, 0 when it is reached.
  public func needed(_ target: Rate) -> Dong { max(0, goal(target) &- now.paid) }

  /// What the forecast lacks of it, 0 when it does not; nil without a forecast.
  public func shortfall(_ target: Rate) -> Dong? { ending.map { max(0, goal(target) &- $0.point) } }
}

/// Where one subject's year ends.
public struct Ending: Hashable, Sendable {
  /// In đồng; never below what is paid, nor above what can be.
  public let point: Dong
  /// Made to hold ``Rules/bandShare`` of new ends; nil where too few ends are known.
  public let band: ClosedRange<Dong>?
  /// Twenty ends as twenty years would have them on average, each as likely as the others, ascending; empty where too few
  /// are known.
  ///
  /// Source: methods 5: twenty dots can be counted, a band is taken for a promise (Fernandes et al. 2018).
  public let dots: [Dong]

  public static let dotCount = 20

  init(_ cell: YearSums.Cell, at point: Dong, _ spread: LevelSpread) {
    self.point = point
    band = spread.band(cell, forecast: point)
    dots = spread.dots(cell, forecast: point)
  }

  /// How many of the dots fall short of an amount.
  public func short(of goal: Dong) -> HitCount {
    HitCount(hits: dots.count { $0 < goal }, of: dots.count)
  }
}
