/// A dossier (hồ sơ) as it stands on a day: the steps at the bodies that it passes, and how long it took.
public struct Dossier: Sendable {
  public enum State: Hashable, Sendable {
    /// With the body of a step, by its place in ``Dossier/steps``.
    case lies(Int)
    /// Handed back to be mended: its clock stands still.
    case returned
    /// Done at one body and not yet received by the next.
    case between
    /// Every step that it has is over, and none handed it back at the end.
    case finished
  }

  public let procedure: Key<Procedure>
  public let number: String
  public let project: Key<Project>?
  /// In their order, without those skipped.
  public let steps: [DossierStep]
  public let state: State
  /// When its first step began.
  public let began: Day
  /// Working days that its clock ran up to the day: from its first receipt to its end, also while it is between two
  /// bodies, but not after a step that ended with its return. Returns within a step have no days of their own.
  public let days: Int
  /// Working days that its procedure may take; nil where the procedure stands in no file.
  public let limit: Int?
  /// The last day that is in time; nil without a limit.
  public let due: Day?
  /// How many of ``steps`` had begun by the day.
  public let passed: Int

  /// Nil before its first step began.
  init?(_ steps: [DossierStep], limit: Int?, _ calendar: WorkCalendar, on day: Day) {
    let steps = steps.filter { $0.status != .skipped }.sorted {
      ($0.sequence, $0.code) < ($1.sequence, $1.code)
    }
    var clock = DossierClock(calendar, day)
    for step in steps.sorted(by: { ($0.received ?? day, $0.sequence) < ($1.received ?? day, $1.sequence) }) {
      clock.run(step)
    }
    guard let first = steps.first, let began = clock.began else { return nil }
    (procedure, number, self.steps, self.limit, self.began) = (
      first.procedure, first.dossier, steps, limit, began
    )
    project = steps.lazy.compactMap(\.project).first
    passed = steps.count { $0.hasBegun(on: day) }
    if !clock.isStopped, steps.allSatisfy({ $0.isOver(on: day) }) {
      state = .finished
    } else if let place = steps.lastIndex(where: { $0.isOpen(on: day) }) {
      state = .lies(place)
    } else {
      state = clock.isStopped ? .returned : .between
      if !clock.isStopped { clock.run(through: day) }
    }
    days = clock.days
    let stood = calendar.days(after: began, through: clock.end ?? began) - clock.days
    due = limit.map { calendar.day($0 + stood, after: began) }
  }

  /// What tells it from every other, also where its number must not be seen.
  public var code: String { steps.first?.code ?? "" }

  public var isOpen: Bool { state != .finished }

  /// Working days beyond its limit.
  public var daysOver: Int { limit.map { max(0, days - $0) } ?? 0 }

  public var intermediate: Int { steps.count(where: \.isIntermediate) }

  public var returns: Int {
    steps.reduce(0) { $0 + max($1.returns, $1.status == .returned ? 1 : 0) }
  }

  /// The step that it lies at, or that it left last.
  public var at: DossierStep? {
    switch state {
    case .lies(let place): steps[place]
    case .returned, .between, .finished: passed > 0 ? steps[passed - 1] : nil
    }
  }
}

/// Working days that run while a dossier lies with a body or goes from one to the next.
private struct DossierClock {
  private let calendar: WorkCalendar
  private let day: Day
  private(set) var days = 0
  private(set) var began: Day?
  /// Up to where its steps were followed.
  private(set) var end: Day?
  /// Whether it was handed back there.
  private(set) var isStopped = false

  init(_ calendar: WorkCalendar, _ day: Day) { (self.calendar, self.day) = (calendar, day) }

  /// Steps come in the order of their receipt; those at one time count once.
  mutating func run(_ step: DossierStep) {
    guard let received = step.received, received <= day else { return }
    began = began ?? received
    if isStopped, let stop = end, received > stop { end = received } else { run(through: received) }
    let last = step.isOver(on: day) ? step.completed ?? received : day
    if last >= end ?? last { isStopped = step.isOver(on: day) && step.status == .returned }
    run(through: last)
  }

  mutating func run(through last: Day) {
    guard let from = end else {
      end = last
      return
    }
    days += calendar.days(after: from, through: last)
    end = max(from, last)
  }
}

extension DossierStep {
  /// Whether its body was done with it by a day; one done without a day, on every day.
  public func isOver(on day: Day) -> Bool { completed.map { $0 <= day } ?? (status == .done) }

  func hasBegun(on day: Day) -> Bool { received.map { $0 <= day } ?? (status == .done) }

  /// Working days that it took or takes; nil where a day of it is not known.
  public func days(_ calendar: WorkCalendar, on day: Day) -> Int? {
    guard let received, received <= day else { return nil }
    if isOver(on: day), completed == nil { return nil }
    return calendar.days(after: received, through: min(completed ?? day, day))
  }

  /// Of these, beyond its own limit.
  public func daysOver(_ calendar: WorkCalendar, on day: Day) -> Int? {
    limitDays.flatMap { limit in days(calendar, on: day).map { max(0, $0 - limit) } }
  }
}

extension Portfolio {
  /// The dossiers that had begun by the day, in the order of the files.
  public func dossiers() -> [Dossier] {
    struct Name: Hashable {
      let procedure: Key<Procedure>
      let number: String
    }
    var names: [Name] = []
    var steps: [Name: [DossierStep]] = [:]
    for step in duties.steps {
      let name = Name(procedure: step.procedure, number: step.dossier)
      if steps[name] == nil { names.append(name) }
      steps[name, default: []].append(step)
    }
    return names.compactMap { name in
      Dossier(
        steps[name] ?? [], limit: duties.procedures[name.procedure]?.limitDays, duties.calendar, on: asOf.day)
    }
  }
}
