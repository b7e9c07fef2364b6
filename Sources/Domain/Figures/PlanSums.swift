/// The plan of each project for one fiscal year as of a day: the sum of its decisions by then.
public struct PlanSums: Sendable {
  public let fiscalYear: Int
  /// By ``Key/index``.
  public private(set) var byProject: [PerBasis]
  /// Of it, carried-over capital.
  private var carriedOver: [PerBasis]
  private var channels: [PlanChannels]
  /// Plan of all projects in force at the end of January ... December and of the January after, which is still paid of
  /// the year's plan; decisions after the day are left out, later ones are in the last.
  public private(set) var byMonth: [PerBasis]
  /// What can be paid until when, over all bases: for the deadline in force.
  private var deadlines: [Day: Dong] = [:]
  /// What can be paid until the usual day.
  private var usualCapital: Dong = 0
  /// The latest deadline of a project's capital, where it is not 31 January of the next year.
  private var latestDeadlines: [Int: Day] = [:]

  public init(
    _ plans: [PlanEntry], projects: Register<Project>, fiscalYear: Int, asOf: Day,
    channels: FundingChannels = FundingChannels()
  ) {
    self.fiscalYear = fiscalYear
    byProject = Array(repeating: PerBasis(), count: projects.keyCount)
    carriedOver = byProject
    byMonth = Array(repeating: PerBasis(), count: 13)
    self.channels = Array(repeating: [], count: projects.keyCount)
    let year = Int16(clamping: fiscalYear)
    let deadlines = Deadlines(of: fiscalYear)
    for entry in plans where entry.fiscalYear == year && entry.decidedOn <= asOf {
      let index = entry.project.index
      guard byProject.indices.contains(index), projects.place(of: entry.project) != nil else { continue }
      add(entry, at: index, channels[entry.fundingSource])
      add(entry, at: index, payableUntil: deadlines.deadline(of: entry), usual: deadlines.usual)
    }
    if usualCapital != 0 { self.deadlines[deadlines.usual] = usualCapital }
    for month in byMonth.indices.dropFirst() { byMonth[month] += byMonth[month - 1] }
  }

  private mutating func add(_ entry: PlanEntry, at index: Int, _ channel: Channel?) {
    byProject[index][entry.basis] &+= entry.amount
    if entry.capitalYear == .carriedOver { carriedOver[index][entry.basis] &+= entry.amount }
    channels[index].add(entry.basis.channel, from: channel)
    let (decisionYear, month, _) = entry.decidedOn.civil
    let first = (decisionYear - fiscalYear) * 12 + month - 1
    byMonth[max(0, min(first, byMonth.count - 1))][entry.basis] &+= entry.amount
  }

  private mutating func add(_ entry: PlanEntry, at index: Int, payableUntil deadline: Day, usual: Day) {
    guard deadline != usual else {
      usualCapital &+= entry.amount
      return
    }
    deadlines[deadline, default: 0] &+= entry.amount
    if entry.amount > 0 { latestDeadlines[index] = max(latestDeadlines[index] ?? deadline, deadline) }
  }

  public init() {
    fiscalYear = 0
    byProject = []
    carriedOver = []
    channels = []
    byMonth = []
  }

  public subscript(project: Key<Project>) -> PerBasis {
    byProject.indices.contains(project.index) ? byProject[project.index] : PerBasis()
  }

  /// The part of the plan that is carried-over capital, on each basis.
  public func carriedOver(_ project: Key<Project>) -> PerBasis {
    carriedOver.indices.contains(project.index) ? carriedOver[project.index] : PerBasis()
  }

  /// Whether the year has a decision on the project, even if nothing is left of it.
  public func hasDecision(_ project: Key<Project>) -> Bool { channels(of: project) != [] }

  /// The channel in which a payment of the project counts, by the class of its funding source.
  public func channel(of said: Channel?, _ project: Key<Project>) -> Channel {
    channels(of: project).channel(of: said)
  }

  func channels(of project: Key<Project>) -> PlanChannels {
    channels.indices.contains(project.index) ? channels[project.index] : []
  }

  /// A project's plan beside what was paid of it.
  public func money(of project: Key<Project>, _ paid: PaidByClass?) -> ProjectMoney {
    ProjectMoney(
      self[project], carriedOver: carriedOver(project), channels(of: project), paid ?? PaidByClass())
  }
}

// Until when the year's capital can be paid.
extension PlanSums {
  /// The last day on which a project's capital of the year can be paid.
  public func deadline(of project: Key<Project>) -> Day {
    latestDeadlines[project.index] ?? PlanEntry.usualDeadline(of: fiscalYear)
  }

  /// The deadline in force on a day: of those that are not past the one of most capital, of equal ones the first.
  /// Without any, the usual one; when all are past, the last that was.
  public func deadline(on day: Day) -> Day {
    let open = deadlines.filter { $0.key >= day && $0.value > 0 }
    if let most = open.min(by: { a, b in a.value == b.value ? a.key < b.key : a.value > b.value }) {
      return most.key
    }
    let usual = PlanEntry.usualDeadline(of: fiscalYear)
    return usual >= day ? usual : deadlines.filter { $0.value > 0 }.keys.max() ?? usual
  }
}

// On a public screen.
extension PlanSums {
  /// The same with the plans of months rounded; those of projects are left to whoever rounds projects.
  func rounded(to unit: Dong) -> PlanSums {
    var sums = self
    for basis in PlanBasis.allCases {
      for month in sums.byMonth.indices {
        sums.byMonth[month][basis] = byMonth[month][basis].rounded(to: unit)
      }
    }
    return sums
  }
}
