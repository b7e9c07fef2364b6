// What it takes to keep an older portfolio beside a newer one: nearly all is shared.
extension Portfolio {
  /// Bytes, about, that are not shared with an earlier portfolio.
  ///
  /// - Parameter touched: the projects that got rows at the ledger's end, where the ledger has no other news.
  func weight(beside earlier: Portfolio, _ touched: Set<Key<Project>>?) -> Int {
    func isOther(_ table: Dataset.Table) -> Bool { earlier.dataset[table] != dataset[table] }
    func bytes<Row>(_ table: Dataset.Table, _ rows: [Row]) -> Int {
      isOther(table) ? rows.count * MemoryLayout<Row>.stride : 0
    }
    let tables =
      bytes(.agencies, agencies.rows) + bytes(.people, people.rows) + bytes(.projects, projects.rows)
      + bytes(.assignments, assignments.rows) + bytes(.obstacles, obstacles.rows) + bytes(.plans, plans)
      + bytes(.statements, statements)
    let changedProblems =
      earlier.problemsRevision == problemsRevision ? 0 : problems.list.count * MemoryLayout<Problem>.stride
    // Sums of units and sectors, and the list of files.
    let least = 256 << 10
    return least + tables + changedProblems
      + (isOther(.ledger) ? ledger.book.weight(touched: touched?.count) : 0)
  }
}

extension LedgerBook {
  /// Bytes, about, that are this one's own after some projects got rows; nil for all of it.
  fileprivate func weight(touched: Int?) -> Int {
    // A row of a project makes one block of each of a month's columns new, and one of its year's sums.
    let block = 64 << 10
    let months = years.reduce(0) { $0 + $1.months.count }
    let whole = lanes.count * months * 4 * MemoryLayout<Dong>.stride
    return min(touched.map { $0 * block } ?? .max, max(whole, block))
  }
}
