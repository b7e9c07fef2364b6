/// How two lists of problems differ. A problem that only moved in its file is the same one.
public struct ChangedProblems: Sendable {
  /// Of those that came, so many are known.
  private static let limit = 500

  /// How many came, and how many are no more.
  public private(set) var made = 0
  public private(set) var mended = 0
  /// Some of those that came.
  public private(set) var new: [Problem] = []

  public init() {}

  public var isEmpty: Bool { made == 0 && mended == 0 }

  init(from then: Problems, to now: Problems) {
    // Those that are not listed are known by their number only.
    let unlisted = now.unlistedCount - then.unlistedCount
    (made, mended) = (max(0, unlisted), max(0, -unlisted))
    let unlike = ListedProblems.differing(then.list, now.list)
    guard !unlike.a.isEmpty || !unlike.b.isEmpty else { return }
    let (old, new) = ChangedProblems.differing(unlike.a, unlike.b)
    var open: [Look: Int] = [:]
    for problem in old { open[Look(problem), default: 0] += 1 }
    for problem in new {
      let look = Look(problem)
      if let count = open[look], count > 0 {
        open[look] = count - 1
      } else {
        made += 1
        if self.new.count < ChangedProblems.limit { self.new.append(problem) }
      }
    }
    mended += open.values.reduce(0, +)
  }

  /// Without what both begin and end with: most lists differ by a few of thousands.
  private static func differing(_ old: [Problem], _ new: [Problem]) -> (
    ArraySlice<Problem>, ArraySlice<Problem>
  ) {
    let least = min(old.count, new.count)
    var start = 0
    while start < least, old[start] == new[start] { start += 1 }
    var end = 0
    while end < least - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    return (old[start..<old.count - end], new[start..<new.count - end])
  }

  mutating func add(_ earlier: ChangedProblems) {
    made += earlier.made
    mended += earlier.mended
    new = Array((earlier.new + new).suffix(ChangedProblems.limit))
  }

  /// A problem without its line.
  private struct Look: Hashable {
    let file: String
    let column: String?
    let rule: Rule
    let found: String
    let agency: String?

    init(_ problem: Problem) {
      file = problem.file
      column = problem.column
      rule = problem.rule
      found = problem.found
      agency = problem.agency
    }
  }
}
