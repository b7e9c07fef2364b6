/// How the tables of one folder end that are alike in their line ends.
struct FileHabit {
  struct Group: Hashable {
    let agency: String?
    let hasReturns: Bool

    init(_ agency: String?, _ end: FileEnd) { (self.agency, hasReturns) = (agency, end.hasReturns) }
  }

  private var count: Int
  private var closedCount: Int

  init(_ ends: [FileEnd]) { (count, closedCount) = (ends.count, ends.count(where: \.isClosed)) }

  func without(_ end: FileEnd) -> FileHabit {
    var others = self
    others.count -= 1
    if end.isClosed { others.closedCount -= 1 }
    return others
  }

  /// Whether a last line is closed here: more than one file says so, and most.
  var closesLines: Bool { count > 1 && closedCount * 4 > count * 3 }
}
