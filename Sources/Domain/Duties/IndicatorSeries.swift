/// What is known of an indicator (chỉ tiêu) by a day: its figures over time, and its target.
public struct IndicatorSeries: Sendable {
  /// Where the newest figure stands. More is not always better, so nothing is concluded from a name.
  public enum Course: Hashable, Sendable {
    case reached
    /// Short of its target, and nearer to it than the first figure was, or not.
    case closing
    case away
    /// Only one figure: short of its target.
    case short
    /// Which way is better nobody says: below or above the target.
    case below
    case above
    /// Without a figure or a target.
    case unknown
  }

  public struct Figure: Hashable, Sendable {
    public let day: Day
    public let value: Quantity
  }

  /// The newest row with an actual figure; the newest with a target where there is none.
  public let newest: Observation
  /// Up to the day, in order, one a day.
  public let actuals: [Figure]
  /// That of the newest figure's day, else the next one after it, else the last before it.
  public let target: Figure?
  /// Of all days.
  private let targets: [Figure]

  init?(_ rows: [Observation], on day: Day) {
    let rows = rows.enumerated().sorted { ($0.element.asOf, $0.offset) < ($1.element.asOf, $1.offset) }.map(
      \.element)
    let known = rows.filter { $0.actual != nil && $0.asOf <= day }
    guard let newest = known.last ?? rows.last(where: { $0.target != nil }) else { return nil }
    self.newest = newest
    actuals = IndicatorSeries.figures(known, \.actual)
    targets = IndicatorSeries.figures(rows, \.target)
    let at = known.last?.asOf ?? day
    target = targets.first { $0.day >= at } ?? targets.last
  }

  /// Of rows in order, of one day the last.
  private static func figures(_ rows: [Observation], _ value: (Observation) -> Quantity?) -> [Figure] {
    rows.reduce(into: []) { figures, row in
      guard let value = value(row) else { return }
      if figures.last?.day == row.asOf { figures.removeLast() }
      figures.append(Figure(day: row.asOf, value: value))
    }
  }

  public var actual: Figure? { actuals.last }

  /// The newest figure less its target; nil where one of them is missing, or the difference is beyond all numbers.
  public var difference: Quantity? {
    guard let actual = actual?.value.millionths, let target = target?.value.millionths else { return nil }
    let (difference, isLost) = actual.subtractingReportingOverflow(target)
    return isLost ? nil : Quantity(millionths: difference)
  }

  /// Days since the newest figure.
  public func age(on day: Day) -> Int? { actual.map { max(0, day - $0.day) } }

  /// Whether the next figure should be there: as many days as usually lie between two, and a month's reporting on top.
  public func isOld(on day: Day, _ rules: Rules) -> Bool {
    let usual = RankedDays(zip(actuals.dropFirst(), actuals).map { $0.day - $1.day }).median ?? 0
    return age(on: day).map { $0 > usual + rules.statementAge } ?? false
  }

  /// Whether more is better; nil where nothing says so. It is where targets only ever rose, or one is a share that is to
  /// be whole, nine tenths of all or more; it is not where they only fell, or one is nothing or less: a reduction.
  public var isMoreBetter: Bool? {
    guard let target = target?.value else { return nil }
    let moves = zip(targets.dropFirst(), targets).filter { $0.value != $1.value }.map { $0.value > $1.value }
    if let first = moves.first, moves.allSatisfy({ $0 == first }) { return first }
    guard moves.isEmpty else { return nil }
    if target.millionths <= 0 { return false }
    return newest.measureUnit == "%" && 90_000_000...100_000_000 ~= target.millionths ? true : nil
  }

  public var course: Course {
    guard let actual = actual?.value, let target = target?.value else { return .unknown }
    if actual == target { return .reached }
    guard let isMoreBetter else { return actual < target ? .below : .above }
    if (actual > target) == isMoreBetter { return .reached }
    guard actuals.count > 1, let first = actuals.first?.value else { return .short }
    return (actual > first) == isMoreBetter && actual != first ? .closing : .away
  }

  /// Whether the newest figure is nearer to the target than the first one was; nil of one figure.
  public var isNearer: Bool? {
    guard actuals.count > 1, let first = actuals.first?.value, let actual = actual?.value,
      let target = target?.value
    else { return nil }
    func distance(_ a: Quantity) -> Double { abs(a.value - target.value) }
    return distance(actual) < distance(first)
  }
}

extension Portfolio {
  /// One of each indicator in a unit of measure, of a unit, project or component; in the order of the files.
  public func indicators() -> [IndicatorSeries] {
    struct Name: Hashable {
      let indicator: String
      let measure: String
      let agency: Key<Agency>?
      let project: Key<Project>?
      let asset: Key<DigitalAsset>?
    }
    var names: [Name] = []
    var rows: [Name: [Observation]] = [:]
    for row in duties.observations {
      let name = Name(
        indicator: row.indicator, measure: row.measureUnit, agency: row.agency, project: row.project,
        asset: row.asset)
      if rows[name] == nil { names.append(name) }
      rows[name, default: []].append(row)
    }
    return names.compactMap { IndicatorSeries(rows[$0] ?? [], on: asOf.day) }
  }
}
