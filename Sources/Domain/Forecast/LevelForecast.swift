/// What is forecast of a level on the day.
public struct LevelForecast: Sendable {
  public let level: ForecastLevel
  /// How well the same day of closed years would have been forecast; nil where none is.
  public let test: BackTest?
  /// In the order of keys: those that have a plan or were paid something.
  public let rows: [YearEnd]
  public let rangeLaw: RangeLaw
  let triangle: PaidTriangle
  /// By closed year, how subjects ended beside what was forecast.
  let past: [[PastFinish]]

  init(
    _ level: ForecastLevel, test: BackTest?, _ triangle: PaidTriangle, _ rows: [YearEnd],
    _ past: [[PastFinish]] = []
  ) {
    self.level = level
    self.test = test
    self.triangle = triangle
    self.rows = rows
    self.past = past
    rangeLaw = RangeLaw(years: triangle.closed.count)
  }

  /// Whether ends are shown: not where a yardstick is as good.
  public var isShown: Bool { test?.isBetter ?? false }

  public subscript(subject: ForecastSubject) -> YearEnd? { rows.first { $0.subject == subject } }
}
