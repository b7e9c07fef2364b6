extension YearSums {
  /// The sums of every project, by ``Key/index``, in the channel of a basis and against its plan.
  ///
  /// - Parameters:
  ///   - place: of the day beside the ends of months. Where more is known than up to the day, what is paid runs straight
  ///     within its month, for the ledger's sums are kept by month; the plan is that of the day.
  ///   - last: the last day that counts.
  init(
    _ portfolio: Portfolio, of fiscalYear: Int, on basis: PlanBasis, at place: YearPlace, through last: Day
  ) {
    self.init(fiscalYear, count: portfolio.projects.keyCount)
    let plans = YearPlans(portfolio, of: fiscalYear, on: basis, at: place, through: last)
    let paid = YearPayments(portfolio, of: fiscalYear, basis.channel, plans.channels, through: last)
    // Of the day in view every payment is known, and the sum is that of all pages to the đồng.
    let inMonth = last <= place.day(in: fiscalYear) ? nil : place
    for subject in 0..<count { fill(subject, plans, paid, inMonth) }
  }

  /// - Parameter place: within a month of which only the whole is known; nil where all sums end with the day.
  private mutating func fill(_ subject: Int, _ plans: YearPlans, _ paid: YearPayments, _ place: YearPlace?) {
    let months = paid.cumulative(subject)
    for column in 0..<YearSums.columns {
      let plan = plans.sum(subject, column)
      // What is paid without a plan is shown elsewhere, and is no part of a rate.
      guard plan.own > 0 else { continue }
      var cell = Cell()
      cell.paid =
        column == YearSums.day
        ? place?.reached(months) ?? months[months.endIndex - 1] : months[months.startIndex + column]
      cell.plan = plan.own
      cell.base = max(0, plan.own &- plan.late)
      cell.payable = max(cell.paid, plan.binding > 0 ? plan.binding : plan.own)
      self[subject, column] = cell
    }
  }
}

/// The decisions of a year, added up by project and place.
private struct YearPlans {
  struct Sum {
    var own: Dong = 0
    /// Of the City's plan, where the basis is the centre's: the one that binds.
    var binding: Dong = 0
    /// Of ``own``, what can be paid beyond 31 January.
    var late: Dong = 0
  }

  private(set) var channels: [PlanChannels]
  private var sums: [Sum]
  private let fiscalYear: Int
  private let basis: PlanBasis
  private let day: Day

  init(
    _ portfolio: Portfolio, of fiscalYear: Int, on basis: PlanBasis, at place: YearPlace, through last: Day
  ) {
    self.fiscalYear = fiscalYear
    self.basis = basis
    day = min(place.day(in: fiscalYear), last)
    let projects = portfolio.projects
    channels = Array(repeating: [], count: projects.keyCount)
    sums = Array(repeating: Sum(), count: projects.keyCount * YearSums.columns)
    let sources = FundingChannels(portfolio.fundingSources.rows)
    let deadlines = Deadlines(of: fiscalYear)
    let year = Int16(clamping: fiscalYear)
    for entry in portfolio.plans where entry.fiscalYear == year && entry.decidedOn <= last {
      let subject = entry.project.index
      guard channels.indices.contains(subject), projects.place(of: entry.project) != nil else { continue }
      channels[subject].add(entry.basis.channel, from: sources[entry.fundingSource])
      add(entry, subject, isLate: entry.amount > 0 && deadlines.deadline(of: entry) > deadlines.usual)
    }
    for first in stride(from: 0, to: sums.count, by: YearSums.columns) {
      for place in first + 1..<first + YearPlace.monthCount { sums[place] += sums[place - 1] }
    }
  }

  private mutating func add(_ entry: PlanEntry, _ subject: Int, isLate: Bool) {
    let isBinding = basis == .centralAssigned && entry.basis == .cityAssigned
    guard entry.basis == basis || isBinding else { return }
    let sum =
      isBinding
      ? Sum(binding: entry.amount) : Sum(own: entry.amount, late: isLate ? entry.amount : 0)
    let month = min(max(0, entry.decidedOn.monthNumber - fiscalYear * 12), YearPlace.monthCount - 1)
    sums[subject * YearSums.columns + month] += sum
    if entry.decidedOn <= day { sums[subject * YearSums.columns + YearSums.day] += sum }
  }

  func sum(_ subject: Int, _ column: Int) -> Sum { sums[subject * YearSums.columns + column] }
}

extension YearPlans.Sum {
  fileprivate static func += (a: inout YearPlans.Sum, b: YearPlans.Sum) {
    a.own &+= b.own
    a.binding &+= b.binding
    a.late &+= b.late
  }
}

/// The payments of a year that count, added up by project and month.
private struct YearPayments {
  private var sums: [Dong]

  init(
    _ portfolio: Portfolio, of fiscalYear: Int, _ channel: Channel, _ channels: [PlanChannels],
    through last: Day
  ) {
    sums = Array(repeating: 0, count: channels.count * YearPlace.monthCount)
    let year = portfolio.ledger[fiscalYear]
    if let year { addLedger(year, channel, channels) }
    addStatements(portfolio, fiscalYear, year, channel, channels, through: last)
    for first in stride(from: 0, to: sums.count, by: YearPlace.monthCount) {
      for place in first + 1..<first + YearPlace.monthCount { sums[place] &+= sums[place - 1] }
    }
  }

  private mutating func addLedger(_ year: LedgerYear, _ channel: Channel, _ channels: [PlanChannels]) {
    // By lane, the project whose money it counts for.
    let projects: [Int] = (0..<year.lanes.count).map { lane in
      let project = year.lanes.project(lane)
      let strand = LedgerStrand.all[year.lanes.strand(lane)]
      guard channels.indices.contains(project), year.counting(Key(Int32(project))) == strand.source,
        channels[project].channel(of: strand.channel) == channel
      else { return -1 }
      return project
    }
    for month in year.months {
      guard let place = YearPayments.place(of: month.number, in: year.fiscalYear) else { continue }
      month.sums.visit { lane, amount in
        guard amount != 0, lane < projects.count, projects[lane] >= 0 else { return }
        sums[projects[lane] * YearPlace.monthCount + place] &+= amount
      }
    }
  }

  /// Of projects without a row in the ledger their newest statements count.
  private mutating func addStatements(
    _ portfolio: Portfolio, _ fiscalYear: Int, _ year: LedgerYear?, _ channel: Channel,
    _ channels: [PlanChannels], through last: Day
  ) {
    let own = portfolio.statements.filter { Int($0.fiscalYear) == fiscalYear }
    guard !own.isEmpty else { return }
    let statements = StatementSums(
      own, fiscalYear: fiscalYear, asOf: last, channels: FundingChannels(portfolio.fundingSources.rows))
    for project in Set(own.map(\.project)) where channels.indices.contains(project.index) {
      guard year?.counting(project) == nil else { continue }
      for (month, added) in statements.byMonth(project) {
        guard let place = YearPayments.place(of: month, in: fiscalYear) else { continue }
        for said in PaidByClass.classes where channels[project.index].channel(of: said) == channel {
          sums[project.index * YearPlace.monthCount + place] &+= added[said].all
        }
      }
    }
  }

  /// What is paid before the year counts in January; what is paid after its thirteenth month is late capital's, of which
  /// a forecast for 31 January knows nothing.
  private static func place(of month: Int, in fiscalYear: Int) -> Int? {
    let place = month - fiscalYear * 12
    return place < YearPlace.monthCount ? max(0, place) : nil
  }

  func cumulative(_ project: Int) -> ArraySlice<Dong> {
    sums[project * YearPlace.monthCount..<(project + 1) * YearPlace.monthCount]
  }
}
