import Domain

/// What the rules on each project's money found.
///
/// Kept by project, so that a row added to the ledger costs the check of its project.
struct MoneyChecks: Sendable {
  /// Where the problems of one project stand among all.
  private struct Span {
    let start: Int32
    let count: Int16
    let errorCount: Int16
    let noteCount: Int16

    init(_ start: Int, _ count: Int, errors: Int, notes: Int) {
      self.start = Int32(clamping: start)
      self.count = Int16(clamping: count)
      errorCount = Int16(clamping: errors)
      noteCount = Int16(clamping: notes)
    }

    var places: Range<Int> { Int(start)..<Int(start) + Int(count) }
    func moved(by places: Int) -> Span {
      Span(Int(start) + places, Int(count), errors: Int(errorCount), notes: Int(noteCount))
    }
  }

  /// What was found in some projects, in the order of their table.
  private struct Found {
    var problems: Problems
    /// By project.
    var spans: [Span] = []
  }

  private let limit: Int
  private var found: Found
  private var checks = ProjectChecks(.ofContract)

  /// - Parameter limit: problems that are kept with their places.
  init(limit: Int) {
    self.limit = limit
    found = Found(problems: Problems(limit: limit))
  }

  /// Plan rows that contradict their sources, then the problems of all projects in the order of their table.
  var problems: Problems { found.problems }

  /// - Parameter withoutPlan: projects whose plan is not known whole: nothing is said against it.
  mutating func checkAll(_ portfolio: Portfolio, withoutPlan: Set<Key<Project>>) {
    checks = ProjectChecks(portfolio, withoutPlan: withoutPlan, .ofContract)
    var first = Problems(limit: limit)
    for problem in PlanChecks.problems(portfolio, .ofContract) { first.add(problem) }
    checkProjects(after: first, portfolio)
  }

  /// Projects from which a second thread is worth its start.
  private static let worthAThread = 2_000

  /// Each project by itself, so half of them on a thread of their own.
  private mutating func checkProjects(after first: Problems, _ portfolio: Portfolio) {
    let checks = checks
    let years = checks.years(portfolio)
    let rows = portfolio.projects.rows
    @Sendable func found(_ part: Range<Int>, after first: Problems) -> Found {
      var found = Found(problems: first)
      found.spans.reserveCapacity(part.count)
      for place in part {
        let (start, errors, notes) = (
          found.problems.count, found.problems.errorCount, found.problems.noteCount
        )
        checks.check(rows[place], years, portfolio, &found.problems)
        found.spans.append(
          Span(
            start, found.problems.count - start, errors: found.problems.errorCount - errors,
            notes: found.problems.noteCount - notes))
      }
      return found
    }
    self.found = Found(problems: Problems(limit: limit))
    guard rows.count >= MoneyChecks.worthAThread else {
      self.found = found(rows.indices, after: first)
      return
    }
    let none = self.found.problems
    let half = rows.count / 2
    let there = alongside(
      { found(half..<rows.count, after: none) }, { self.found = found(0..<half, after: first) })
    let before = self.found.problems.count
    self.found.problems.add(there.problems)
    self.found.spans += there.spans.map { $0.moved(by: before) }
  }

  /// True when some problem came, went or changed.
  mutating func check(_ touched: Set<Key<Project>>, _ portfolio: Portfolio) -> Bool {
    let years = checks.years(portfolio)
    var isChanged = false
    for key in touched {
      guard let place = portfolio.projects.place(of: key), found.spans.indices.contains(place) else {
        continue
      }
      let old = found.spans[place]
      var new = Problems()
      checks.check(portfolio.projects.rows[place], years, portfolio, &new)
      let listed = found.problems.list[old.places.clamped(to: 0..<found.problems.list.count)]
      if new.count == old.count, new.errorCount == old.errorCount,
        new.noteCount == old.noteCount, new.list.starts(with: listed)
      {
        continue
      }
      isChanged = true
      found.problems.replace(
        old.places, errors: Int(old.errorCount), notes: Int(old.noteCount), by: new)
      found.spans[place] = Span(Int(old.start), new.count, errors: new.errorCount, notes: new.noteCount)
      let step = new.count - Int(old.count)
      guard step != 0 else { continue }
      for later in (place + 1)..<found.spans.count { found.spans[later] = found.spans[later].moved(by: step) }
    }
    return isChanged
  }
}
