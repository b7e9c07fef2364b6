/// Which units have a focal point (đầu mối) on the day, since when, and how often it changed: one row a unit that must
/// report.
///
/// Source: domain notes 7: units with a focal point of the units that must report.
public struct FocalPointCover: Sendable {
  public struct Unit: Hashable, Sendable {
    public let agency: Key<Agency>
    /// On the day.
    public let people: [Key<Person>]
    /// Since when it is as it is: the newest beginning, or the day after the last one left. Nil where no row dates it.
    public let since: Day?
    /// Of a unit without one, the last day of the one that it had; nil where it never had one.
    public let lastDay: Day?
    /// Days on which another one began, or the only one was gone.
    let changeDays: [Day]

    /// Changes in so many days up to and with one.
    public func changes(in days: Int, to last: Day) -> Int {
      changeDays.count { last - $0 < days && $0 <= last }
    }

    public var isCovered: Bool { !people.isEmpty }
  }

  /// Those that stand and must report, in the order of the table.
  public let units: [Unit]

  /// Days within which a change of focal point is worth a line: a quarter's reports.
  public static let newsDays = 90

  public var covered: Int { units.count(where: \.isCovered) }

  public init(_ portfolio: Portfolio) {
    let day = portfolio.asOf.day
    let all = Dictionary(grouping: portfolio.people.rows.filter(\.isFocalPoint), by: \.agency)
    units = portfolio.agencies.rows.filter { $0.mustReport && $0.stands(on: day) }.map {
      Unit($0.key, all[$0.key] ?? [], on: day)
    }
  }
}

extension FocalPointCover.Unit {
  init(_ agency: Key<Agency>, _ all: [Person], on day: Day) {
    let serving = all.filter { $0.serves(on: day) }
    self.agency = agency
    people = serving.map(\.key)
    lastDay = serving.isEmpty ? all.compactMap(\.to).filter { $0 < day }.max() : nil
    since = serving.isEmpty ? lastDay.map { $0 + 1 } : serving.compactMap(\.from).max()
    changeDays = FocalPointCover.Unit.changeDays(all)
  }

  /// Of days ever known, ascending. The first focal point that a unit ever had changed nobody.
  private static func changeDays(_ all: [Person]) -> [Day] {
    let beginnings = all.filter { person in
      guard let from = person.from else { return false }
      return all.contains { $0.key != person.key && ($0.from.map { $0 < from } ?? true) }
    }.compactMap(\.from)
    let ends = all.compactMap(\.to).map { $0 + 1 }.filter { gone in !all.contains { $0.serves(on: gone) } }
    return Set(beginnings + ends).sorted()
  }
}

extension Agency {
  /// Whether the unit is there on a day. Source: data contract, units.valid_from and valid_to.
  public func stands(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { $0 >= day } ?? true)
  }
}
