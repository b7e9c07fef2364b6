/// All that is wrong in a folder: a bounded list with exact counts, for a folder of a million bad rows must not
/// cost the memory of a million problems.
public struct Problems: Sendable {
  public private(set) var list = ListedProblems()
  /// Every problem, listed or not.
  public private(set) var count = 0
  public private(set) var errorCount = 0
  public private(set) var noteCount = 0
  private let limit: Int

  /// - Parameter limit: how many are kept in ``list``.
  public init(limit: Int = 10_000) { self.limit = limit }

  public mutating func add(_ problem: Problem) {
    add(1, problem.severity)
    if list.count < limit { list.append(problem) }
  }

  /// Adds a problem that is written only where it will be listed.
  public mutating func add(_ rule: Rule, _ problem: () -> Problem) {
    add(1, rule.severity)
    if list.count < limit { list.append(problem()) }
  }

  private mutating func add(_ number: Int, _ severity: Problem.Severity) {
    count += number
    switch severity {
    case .error: errorCount += number
    case .warning: break
    case .note: noteCount += number
    }
  }

  public var warningCount: Int { count - errorCount - noteCount }

  public mutating func add(_ other: Problems) {
    list.append(other.list, upTo: limit)
    count += other.count
    errorCount += other.errorCount
    noteCount += other.noteCount
  }

  /// Puts problems where others were, by their place among all.
  ///
  /// - Parameters:
  ///   - errors: how many of the others were errors.
  ///   - notes: how many were notes.
  public mutating func replace(_ old: Range<Int>, errors: Int, notes: Int, by new: Problems) {
    let listed = old.clamped(to: 0..<list.count)
    list.replaceSubrange(listed, with: new.list.prefix(listed.count == old.count ? new.count : listed.count))
    count += new.count - old.count
    errorCount += new.errorCount - errors
    noteCount += new.noteCount - notes
  }

  /// Counts problems that are not listed.
  public mutating func addUnlisted(errors: Int, notes: Int = 0, all: Int) {
    count += all
    errorCount += errors
    noteCount += notes
  }

  /// The same with the listed problems of one rule told once for each column of a file: where every name is broken,
  /// one line says so.
  public func joined(_ rule: Rule) -> Problems {
    guard list.contains(where: { $0.rule == rule }) else { return self }
    var joined = self
    joined.list = []
    var places: [[String?]: Int] = [:]
    for problem in list {
      guard problem.rule == rule, let place = places[[problem.file, problem.column]] else {
        if problem.rule == rule { places[[problem.file, problem.column]] = joined.list.count }
        joined.list.append(problem)
        continue
      }
      joined.list[place] = joined.list[place].standing(for: joined.list[place].rows + problem.rows)
      joined.add(-1, problem.severity)
    }
    return joined
  }

  /// The same with each listed problem changed; counts stay.
  public func changed(_ change: (Problem) -> Problem) -> Problems {
    var changed = self
    changed.list = list.changed(change)
    return changed
  }

  /// The same with the listed problems of workbooks told by their cells, and those of databases by their keys.
  ///
  /// - Parameters:
  ///   - sheets: by the path of what is read from them.
  ///   - known: problems of before and what they became in the same sheets: what both have is taken over.
  public func standing(
    in sheets: [String: SourceSheet], known: (before: Problems, after: Problems)?
  ) -> Problems {
    if sheets.isEmpty { return self }
    var standing = self
    standing.list = list.changed(
      { problem in sheets[problem.file].map(problem.standing) ?? problem },
      known: known.map { ($0.before.list, $0.after.list) })
    return standing
  }

  /// Problems that are counted but not in ``list``.
  public var unlistedCount: Int { count - list.count }
  public var isEmpty: Bool { count == 0 }
}
