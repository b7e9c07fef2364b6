/// The plan of each project for one fiscal year as of a day: the sum of its decisions by then.
public struct PlanSums: Sendable {
  public let fiscalYear: Int
  /// By ``Key/index``.
  public private(set) var byProject: [PerBasis]
  /// Of it, carried-over capital.
  private var carriedOver: [PerBasis]
  private var traits: [Traits]
  /// Plan of all projects in force at the end of January ... December and of the January after, which is still paid of
  /// the year's plan; decisions after the day are left out, later ones are in the last.
  public private(set) var byMonth: [PerBasis]
  /// What can be paid until when, over all bases: for the deadline in force.
  private var deadlines: [Day: Dong] = [:]
  /// What can be paid until the usual day.
  private var usualCapital: Dong = 0
  /// The latest deadline of a project's capital, where it is not 31 January of the next year.
  private var latestDeadlines: [Int: Day] = [:]

  /// What a project's decisions of the year are about.
  private struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    static let investment = Traits(rawValue: 1)
    static let estimate = Traits(rawValue: 2)
    /// Its capital plan names a source of recurrent money, its estimate one of investment.
    static let investmentFromRecurrent = Traits(rawValue: 4)
    static let estimateFromInvestment = Traits(rawValue: 8)
  }

  public init(
    _ plans: [PlanEntry], projects: Register<Project>, fiscalYear: Int, asOf: Day,
    channels: FundingChannels = FundingChannels()
  ) {
    self.fiscalYear = fiscalYear
    byProject = Array(repeating: PerBasis(), count: projects.keyCount)
    carriedOver = byProject
    byMonth = Array(repeating: PerBasis(), count: 13)
    traits = Array(repeating: [], count: projects.keyCount)
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
    switch entry.basis.channel {
    case .investment:
      traits[index].insert(channel == .recurrent ? [.investment, .investmentFromRecurrent] : .investment)
    case .recurrent:
      traits[index].insert(channel == .investment ? [.estimate, .estimateFromInvestment] : .estimate)
    }
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
    traits = []
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
  public func hasDecision(_ project: Key<Project>) -> Bool { traits(project) != [] }

  /// Whether it has one in both channels.
  public func hasBothChannels(_ project: Key<Project>) -> Bool {
    traits(project).isSuperset(of: [.investment, .estimate])
  }

  /// The channel in which a payment of the project counts, by the class of its funding source.
  ///
  /// It is the class's own, with two exceptions: where the class is not said, the project's only channel with a plan
  /// counts (investment where it has both); and where the project's only plan names a source of the other class, what
  /// is paid from that class is set against the plan that names it.
  public func channel(of said: Channel?, _ project: Key<Project>) -> Channel {
    let traits = traits(project)
    return switch said {
    case nil: traits.contains(.estimate) && !traits.contains(.investment) ? .recurrent : .investment
    case .investment?:
      traits.contains(.estimateFromInvestment) && !traits.contains(.investment) ? .recurrent : .investment
    case .recurrent?:
      traits.contains(.investmentFromRecurrent) && !traits.contains(.estimate) ? .investment : .recurrent
    }
  }

  private func traits(_ project: Key<Project>) -> Traits {
    traits.indices.contains(project.index) ? traits[project.index] : []
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
