extension Portfolio {
  /// Looks for overlaps among the tasks as of the day; nil when it was cancelled. For a worker, not for the keys' thread.
  ///
  /// Compared are tasks that were live together: not what was done before the other began, and nothing cancelled.
  public func overlaps(isCancelled: () -> Bool) -> Overlaps? {
    let places = placesToCompare
    guard let found = TitlePair.all(in: places.map { assignments.rows[$0].title }, isCancelled: isCancelled)
    else {
      return nil
    }
    var bodies = Bodies()
    let pairs = found.compactMap { pair in overlap(pair, places, &bodies) }
    return Overlaps(
      pairs: pairs.map { ($0, gravity(of: $0)) }.sorted { $0.1 < $1.1 }.map(\.0),
      tasksWithoutDirective: assignments.rows.indices.filter {
        assignments.rows[$0].directive == nil && assignments.rows[$0].isOpen(on: asOf.day)
      }, directivesWithoutTask: directivesWithoutTask)
  }

  /// Open tasks before the others: of several with one title an open one is compared with each.
  private var placesToCompare: [Int] {
    let tasks = assignments.rows
    let open = tasks.indices.filter { tasks[$0].isOpen(on: asOf.day) }
    return open + tasks.indices.filter { tasks[$0].isCompleted(on: asOf.day) }
  }

  private func overlap(_ pair: TitlePair, _ places: [Int], _ bodies: inout Bodies) -> Overlap? {
    let (first, second) = (assignments.rows[places[pair.first]], assignments.rows[places[pair.second]])
    guard first.isOpen(on: asOf.day), !first.isOver(before: second), !second.isOver(before: first) else {
      return nil
    }
    let reasons = reasons(first, second, &bodies)
    // A step of a unit's own task is no double entry of it.
    guard !reasons.isEmpty || pair.kind == .same else { return nil }
    return Overlap(
      first: places[pair.first], second: places[pair.second], kind: pair.kind, reasons: reasons,
      firstLeft: pair.firstLeft, secondLeft: pair.secondLeft)
  }

  private func reasons(_ first: Assignment, _ second: Assignment, _ bodies: inout Bodies) -> [OverlapReason] {
    OverlapReason.allCases.filter { reason in
      switch reason {
      case .issuers:
        guard let a = duties.directives[first.directive], let b = duties.directives[second.directive] else {
          return false
        }
        return !bodies.areOne(a.issuer, b.issuer)
      case .directives:
        return first.directive != nil && second.directive != nil && first.directive != second.directive
      case .leads: return first.lead != second.lead
      }
    }
  }

  /// Less is graver.
  private func gravity(of overlap: Overlap) -> Gravity {
    let tasks = [assignments.rows[overlap.first], assignments.rows[overlap.second]]
    return Gravity(
      reason: overlap.reasons.first.flatMap(OverlapReason.allCases.firstIndex)
        ?? OverlapReason.allCases.count,
      kind: overlap.kind == .same ? 0 : 1, open: tasks.allSatisfy { $0.isOpen(on: asOf.day) } ? 0 : 1,
      due: tasks.compactMap(\.due).min()?.number ?? .max, place: overlap.first)
  }

  private var directivesWithoutTask: [Int] {
    var named: Set<Key<Directive>> = []
    for task in assignments.rows where !task.isCancelled(on: asOf.day) {
      task.directive.map { _ = named.insert($0) }
    }
    let directives = duties.directives.rows
    return directives.indices.filter {
      directives[$0].isOpen(on: asOf.day) && !named.contains(directives[$0].key)
    }
  }
}

private struct Gravity: Comparable {
  let reason: Int
  let kind: Int
  let open: Int
  let due: Int32
  let place: Int

  static func < (a: Gravity, b: Gravity) -> Bool {
    (a.reason, a.kind, a.open, a.due, a.place) < (b.reason, b.kind, b.open, b.due, b.place)
  }
}

extension Assignment {
  /// Whether it was done before the other began. Of one that nobody dates that is not said.
  fileprivate func isOver(before other: Assignment) -> Bool {
    guard status == .completed, let completed, let start = other.start else { return false }
    return completed < start
  }
}

/// Bodies by how they are written: "UBND TP", "Ủy ban nhân dân Thành phố".
private struct Bodies {
  private var reader = TitleReader()
  private var words: [String: Set<Int>] = [:]

  /// Whether two names are of one body, or one of them of a post in the other.
  mutating func areOne(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let (a, b) = (read(first), read(second))
    return a.isSubset(of: b) || b.isSubset(of: a)
  }

  private mutating func read(_ name: String) -> Set<Int> {
    if let known = words[name] { return known }
    let read = Set(reader.read(name).tokens.map(\.word))
    words[name] = read
    return read
  }
}
