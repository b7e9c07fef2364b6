import Contract
import Domain

// What is wrong with the files and their rows, each cause once.
extension FolderReader {
  /// What a row needs in vain, and why.
  private struct Cause: Hashable {
    /// Nil for a shared file that is not there.
    let file: UInt16?
    let table: TableName
    /// The line and code of a refused row; nil where the whole file gives none.
    let line: Int?
    let code: String
  }

  /// Rows of a file that fall with their cause.
  private struct Taken {
    let cause: Cause
    let rows: Int
    let of: SourceRef
  }

  /// Where the rows went that others refer to.
  private struct LostRows {
    var causes: [TableName: [Int32: Cause]] = [:]
    var files: [TableName: Cause] = [:]

    func cause(of suspect: Suspect) -> Cause? {
      causes[suspect.table]?[suspect.key] ?? files[suspect.table]
    }
  }

  func foundProblems(_ next: Portfolio) -> Problems {
    var all = Problems(limit: options.problemLimit)
    var near = NearCodes(codes)
    for problem in listing.description.problems { all.add(problem) }
    for problem in missingTables() { all.add(problem) }
    for problem in listing.notes.problems(isUnit: isUnit) { all.add(problem) }
    if let first = filesLeftOut.first {
      all.add(
        Problem(
          file: first, rule: .fileLimit, expected: .atMost("\(sizes.files)"), found: "+\(filesLeftOut.count)",
          rows: filesLeftOut.count))
    }
    let lost = lostRows()
    if lost.files[.units] == nil {
      for unit in listing.unitFolders where !hasUnit(unit) {
        let expected = Expectation.code(table: TableName.units.rawValue)
        all.add(
          near.named(Problem(file: "units/\(unit)", rule: .foreignKey, expected: expected, found: unit)))
      }
    }
    var taken: [Taken] = []
    let own = order.map { problems(of: $0, lost, &near, &taken) }
    for (file, own) in zip(order, own) {
      all.add(own)
      for taken in taken where taken.cause.file == file { all.add(problem(taken)) }
    }
    for name in missingShared() {
      all.add(Problem(file: name.fileName, rule: .fileMissing, expected: .readableFile, found: ""))
      for taken in taken where taken.cause.file == nil && taken.cause.table == name {
        all.add(problem(taken))
      }
    }
    for duplicates in duplicates { all.add(duplicates) }
    for problem in cuts() { all.add(problem) }
    for problem in WorkChecks.problems(next, .ofContract) { all.add(problem) }
    for problem in StatementChecks.falls(next, .ofContract) { all.add(problem) }
    return all
  }

  private func lostRows() -> LostRows {
    var lost = LostRows()
    for place in order {
      let file = files[Int(place)]
      let name = file.source.table
      if file.failure != nil, !file.hasRows, lost.files[name] == nil {
        lost.files[name] = Cause(file: place, table: name, line: nil, code: "")
      }
      for row in tables[name].summary(of: place)?.refused ?? [] {
        lost.causes[name, default: [:]][row.key] = Cause(
          file: place, table: name, line: row.line, code: codes.text(of: row.key, in: name))
      }
    }
    for name in missingShared() where lost.files[name] == nil {
      lost.files[name] = Cause(file: nil, table: name, line: nil, code: "")
    }
    return lost
  }

  private func problems(
    of file: UInt16, _ lost: LostRows, _ near: inout NearCodes, _ taken: inout [Taken]
  ) -> Problems {
    let source = files[Int(file)].source
    let ledger = reading?.files[file]
    let summary = tables[source.table].summary(of: file)
    // A folder's name that is no unit names nobody.
    let isNobody = source.agency.map { !hasUnit($0) } ?? false
    func told(_ problem: Problem) -> Problem {
      let problem = near.named(problem)
      return isNobody && problem.agency != nil ? problem.mended(by: nil) : problem
    }
    var own = Problems(limit: options.problemLimit)
    if let failure = files[Int(file)].failure { own.add(told(failure)) }
    for problems in [ledger?.problems, summary?.problems].compactMap({ $0 }) where !problems.isEmpty {
      own.add(problems.joined(.brokenEncoding).changed(told))
    }
    for late in summary?.lateDays ?? [] {
      if let problem = late.problem(in: source.path, today: ledgerTerms.today) { own.add(told(problem)) }
    }
    var counts: [Cause: Int] = [:]
    for suspect in Suspect.joined((ledger?.suspects ?? []) + (summary?.suspects ?? []))
    where !codes.hasRow(suspect.key, in: suspect.table.index) {
      if let cause = lost.cause(of: suspect) {
        counts[cause, default: 0] += suspect.rows
      } else {
        own.add(told(problem(suspect, source)))
      }
    }
    let causes = counts.sorted {
      ($0.key.file ?? .max, $0.key.line ?? 0) < ($1.key.file ?? .max, $1.key.line ?? 0)
    }
    taken += causes.map { Taken(cause: $0.key, rows: $0.value, of: source) }
    return own
  }

  private func problem(_ suspect: Suspect, _ source: SourceRef) -> Problem {
    Problem(
      file: source.path, line: suspect.line, column: suspect.column, rule: .foreignKey,
      expected: .code(table: suspect.table.rawValue),
      found: codes.text(of: suspect.key, in: suspect.table), agency: suspect.agency, rows: suspect.rows)
  }

  /// One line under its cause for all the rows of a file that fall with it.
  private func problem(_ taken: Taken) -> Problem {
    let source = taken.cause.file.map { files[Int($0)].source }
    let table = Contract[taken.cause.table]
    return Problem(
      file: source?.path ?? taken.cause.table.fileName, line: taken.cause.line,
      column: taken.cause.line == nil ? nil : table.columns[table.key[0]].name, rule: .takesRows,
      expected: .dependents(file: taken.of.path, rows: taken.rows), found: taken.cause.code,
      agency: source?.agency, rows: taken.rows)
  }

  /// Codes from which on a file is gone rather than a code mistyped.
  private static let manyCodes = 3

  /// Tables of which only units have files, and of which rows name many codes that are in none.
  func missingShared() -> [TableName] {
    let sources = order.map { files[Int($0)].source }
    let ofUnits = Set(sources.map(\.table)).subtracting(sources.filter { $0.agency == nil }.map(\.table))
    guard !ofUnits.isEmpty else { return [] }
    var unknown: [TableName: Set<Int32>] = [:]
    for source in sources {
      let summary = tables[source.table].summary(of: source.file)
      for suspect in (reading?.files[source.file]?.suspects ?? []) + (summary?.suspects ?? [])
      where ofUnits.contains(suspect.table) && !codes.hasRow(suspect.key, in: suspect.table.index) {
        unknown[suspect.table, default: []].insert(suspect.key)
      }
    }
    return TableName.allCases.filter { unknown[$0, default: []].count >= FolderReader.manyCodes }
  }
}
