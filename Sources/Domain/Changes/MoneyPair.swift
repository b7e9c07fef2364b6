/// The money of one plan year on two days, project by project.
struct MoneyPair {
  let then: MoneySide
  let now: MoneySide
  /// The decisions of the later portfolio.
  private let plans: [PlanEntry]
  private let projects: Register<Project>
  let firstDay: Day
  let lastDay: Day
  /// By ``Key/index`` of the later portfolio the key of the same code in the earlier one; negative where that has no row
  /// of it.
  private let earlier: [Int32]

  /// Nil where the two can't be compared: of different plan years, in the wrong order, or made for a public screen,
  /// which has neither decisions nor exact amounts.
  init?(_ then: Portfolio, _ now: Portfolio) {
    guard then.asOf <= now.asOf, then.fiscalYear == now.fiscalYear, !then.money.total.isRounded,
      !now.money.total.isRounded
    else { return nil }
    self.then = MoneySide(then)
    self.now = MoneySide(now)
    plans = now.plans
    projects = now.projects
    firstDay = then.asOf.day
    lastDay = now.asOf.day
    earlier = MoneyPair.keys(of: now.projects, in: then.projects)
  }

  /// Two readings of one folder may number its codes differently, for instance when rows came in between.
  private static func keys(of projects: Register<Project>, in earlier: Register<Project>) -> [Int32] {
    let (codes, others) = (projects.codes, earlier.codes)
    var found = codes.indices.map { place in
      place < others.count && codes[place] == others[place] ? Int32(place) : -1
    }
    if found.contains(-1) {
      let keys = Dictionary(zip(others, others.indices)) { first, _ in first }
      for place in found.indices where found[place] < 0 { found[place] = Int32(keys[codes[place]] ?? -1) }
    }
    for place in found.indices where found[place] >= 0 && earlier.place(of: Key(found[place])) == nil {
      found[place] = -1
    }
    return found
  }

  /// A project's key in the earlier portfolio; nil where it has no row there, and so no part in its sums.
  func earlierKey(_ project: Key<Project>) -> Key<Project>? {
    guard earlier.indices.contains(project.index), earlier[project.index] >= 0 else { return nil }
    return Key(earlier[project.index])
  }

  /// The last day of a month, or the later portfolio's where the month is not over.
  func end(ofMonth number: Int) -> Day {
    min(Day.last(ofMonth: number % 12 + 1, in: number / 12) ?? lastDay, lastDay)
  }

  /// Hands over each decision that changed the year's plan after the first day and by the last.
  func forEachDecision(_ body: (PlanEntry, PlanChange) -> Void) {
    let year = now.figures.fiscalYear
    let deadlines = Deadlines(of: year)
    for place in plans.indices {
      let decided = plans[place].decidedOn
      guard decided > firstDay, decided <= lastDay, Int(plans[place].fiscalYear) == year,
        projects.place(of: plans[place].project) != nil, let change = PlanChange(plans[place], deadlines)
      else { continue }
      body(plans[place], change)
    }
  }
}
