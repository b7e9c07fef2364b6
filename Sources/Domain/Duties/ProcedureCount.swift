/// What some dossiers say of a procedure: how long they took, and how many stay in their limit.
public struct ProcedureCount: Sendable {
  public private(set) var open = 0
  /// Of these, past their limit.
  public private(set) var openOver = 0
  public private(set) var returned = 0
  public private(set) var returns = 0
  public private(set) var finished = 0
  /// Of those finished, the ones whose limit is known; and of these, the ones that took no more.
  public private(set) var limited = 0
  public private(set) var inTime = 0
  /// Working days of those finished.
  public let days: RankedDays
  /// Steps of those finished, and of these the intermediate ones.
  public let steps: RankedDays
  public let intermediate: RankedDays

  public init(_ dossiers: some Collection<Dossier>) {
    let done = dossiers.filter { !$0.isOpen }
    days = RankedDays(done.map(\.days))
    steps = RankedDays(done.map(\.steps.count))
    intermediate = RankedDays(done.map(\.intermediate))
    for dossier in dossiers {
      returns += dossier.returns
      if dossier.isOpen {
        open += 1
        if dossier.daysOver > 0 { openOver += 1 }
        if dossier.state == .returned { returned += 1 }
      } else {
        finished += 1
        if dossier.limit != nil { limited += 1 }
        if dossier.limit != nil, dossier.daysOver == 0 { inTime += 1 }
      }
    }
  }

  /// Of the finished dossiers that have a limit, those within it; nil of none.
  ///
  /// Source: domain notes 7: on time = resolved within the limit over resolved.
  public var inTimeRate: Rate? { Rate(Dong(inTime), of: Dong(limited)) }
}

/// How far procedures were cut: of those of which both figures are known.
///
/// Source: domain notes 7: procedures before and after, count and percent.
public struct ProcedureCut: Hashable, Sendable {
  /// How many have both figures, and how many of these became less.
  public private(set) var known = 0
  public private(set) var cut = 0
  public private(set) var before = 0
  public private(set) var now = 0

  public init(_ pairs: some Sequence<(before: Int?, now: Int?)>) {
    for case (let before?, let now?) in pairs.lazy.map({ ($0.before, $0.now) }) {
      known += 1
      if now < before { cut += 1 }
      self.before += before
      self.now += now
    }
  }

  /// What was cut of what there was; negative where it became more.
  public var rate: Rate? { Rate(Dong(before - now), of: Dong(before)) }
}

/// The steps of dossiers at one body, or of one name: what they hold up.
public struct StepDelay<Subject: Hashable & Sendable>: Sendable {
  public let subject: Subject
  public let days: RankedDays
  /// Working days beyond the steps' own limits, in all.
  public let over: Int

  /// Those with the most days beyond their limits first, then by their median.
  public static func slowest(
    _ steps: some Sequence<DossierStep>, _ calendar: WorkCalendar, on day: Day,
    by subject: (DossierStep) -> Subject
  ) -> [StepDelay] {
    var order: [Subject] = []
    var found: [Subject: [DossierStep]] = [:]
    for step in steps where step.days(calendar, on: day) != nil {
      let subject = subject(step)
      if found[subject] == nil { order.append(subject) }
      found[subject, default: []].append(step)
    }
    let delays = order.map { subject in
      let steps = found[subject] ?? []
      return StepDelay(
        subject: subject, days: RankedDays(steps.compactMap { $0.days(calendar, on: day) }),
        over: steps.reduce(0) { $0 + ($1.daysOver(calendar, on: day) ?? 0) })
    }
    return delays.enumerated().sorted { a, b in
      (a.element.over, a.element.days.median ?? 0, -a.offset) > (
        b.element.over, b.element.days.median ?? 0, -b.offset
      )
    }.map(\.element)
  }
}
