/// The rules between cumulative statements, and between them and the ledger.
public struct StatementChecks: Sendable {
  /// The actual statements of each project.
  private let byProject: [Key<Project>: [Statement]]

  init(_ statements: [Statement]) {
    byProject = Dictionary(grouping: statements.filter { $0.nature == .actual }, by: \.project)
  }

  private struct Year: Hashable {
    let fiscalYear: Int16
    let source: FigureSource
  }

  private struct Strand: Hashable {
    let capitalYear: CapitalYear
    let fundingSource: Key<FundingSource>
  }

  /// A statement, with the others of its day and source, beside what the ledger says.
  private struct Difference {
    let first: Statement
    let stated: Dong
    /// By whom, and how much.
    let ledger: (source: FigureSource, paid: Dong)
    let isWhole: Bool
  }

  /// Statements of a project that the ledger contradicts: of each source the newest, on its own day.
  ///
  /// A unit's statement is set against the unit's rows; where the ledger has none of a source, against those that
  /// count. A statement of some funding sources only may say less than the ledger, never more.
  private func contradicted(_ project: Key<Project>, _ portfolio: Portfolio) -> [Difference] {
    guard let statements = byProject[project] else { return [] }
    let byYear = Dictionary(grouping: statements.filter { $0.asOf <= portfolio.asOf.day }) {
      Year(fiscalYear: $0.fiscalYear, source: $0.source)
    }
    return byYear.compactMap { year, statements in
      guard let newest = statements.map(\.asOf).max() else { return nil }
      let stated = statements.filter { $0.asOf == newest }
      guard let first = stated.min(by: { $0.origin.isBefore($1.origin) }),
        let ledger = StatementChecks.paid(portfolio, project, year, on: newest)
      else { return nil }
      let sum = stated.reduce(Dong(0)) { $0 &+ $1.disbursed }
      func strands(_ statements: [Statement]) -> Set<Strand> {
        Set(statements.map { Strand(capitalYear: $0.capitalYear, fundingSource: $0.fundingSource) })
      }
      let isWhole = strands(statements) == strands(stated)
      guard isWhole ? sum != ledger.paid : sum > ledger.paid else { return nil }
      return Difference(first: first, stated: sum, ledger: ledger, isWhole: isWhole)
    }.sorted { $0.first.origin.isBefore($1.first.origin) }
  }

  func differences(
    of project: Key<Project>, _ portfolio: Portfolio, _ columns: CheckColumns
  ) -> [Problem] {
    let contradicted = contradicted(project, portfolio).map { found in
      let paid = "\(found.ledger.paid)"
      // Two who say different sums are no fault of either; who contradicts himself is.
      let isOwn = found.ledger.source == found.first.source
      return StatementChecks.problem(
        portfolio, found.first, columns.disbursed, isOwn ? .ledgerDiffers : .sourcesDiffer,
        found.isWhole ? .equal(paid) : .atMost(paid), found: "\(found.stated)")
    }
    let apart = apart(project, portfolio).map { found in
      StatementChecks.problem(
        portfolio, found.unit.first, columns.disbursed, .sourcesDiffer, .equal("\(found.treasury.sum)"),
        found: "\(found.unit.sum)")
    }
    return (contradicted + apart).sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
  }

  /// The same as values.
  func disagreements(of project: Key<Project>, _ portfolio: Portfolio) -> [Disagreement] {
    let contradicted = contradicted(project, portfolio).map { found in
      Disagreement(
        project: project, fiscalYear: Int(found.first.fiscalYear), day: found.first.asOf,
        Disagreement.Side(.statement(found.first.source), found.stated, at: found.first.origin),
        Disagreement.Side(.ledger(found.ledger.source), found.ledger.paid))
    }
    let apart = apart(project, portfolio).map { found in
      func side(_ stated: Stated) -> Disagreement.Side {
        Disagreement.Side(.statement(stated.first.source), stated.sum, at: stated.first.origin)
      }
      return Disagreement(
        project: project, fiscalYear: Int(found.unit.first.fiscalYear), day: found.unit.first.asOf,
        side(found.unit), side(found.treasury))
    }
    return contradicted + apart
  }

  /// What a source's statements add up to by a day.
  private struct Stated {
    /// Of those of the day.
    let first: Statement
    let sum: Dong

    /// Of each funding source and capital year the newest counts.
    init?(_ statements: [Statement], by day: Day) {
      guard
        let first = statements.filter({ $0.asOf == day }).min(by: { $0.origin.isBefore($1.origin) })
      else { return nil }
      var newest: [Strand: Statement] = [:]
      for statement in statements.filter({ $0.asOf <= day })
        .sorted(by: { ($0.asOf, $0.origin.line) < ($1.asOf, $1.origin.line) })
      {
        let strand = Strand(capitalYear: statement.capitalYear, fundingSource: statement.fundingSource)
        newest[strand] = statement
      }
      self.first = first
      sum = newest.values.reduce(Dong(0)) { $0 &+ $1.disbursed }
    }
  }

  /// The unit's and the Treasury's statements of plan years of which the ledger has no row, where they differ: each on
  /// the newest day of which both speak, for on different days they may well differ.
  private func apart(
    _ project: Key<Project>, _ portfolio: Portfolio
  ) -> [(unit: Stated, treasury: Stated)] {
    guard let statements = byProject[project] else { return [] }
    let past = statements.filter {
      $0.asOf <= portfolio.asOf.day && portfolio.ledger[Int($0.fiscalYear)]?.counting(project) == nil
    }
    return Dictionary(grouping: past, by: \.fiscalYear).values.compactMap { year in
      let units = year.filter { $0.source == .unitReport }
      let treasurys = year.filter { $0.source == .treasury }
      guard let day = Set(units.map(\.asOf)).intersection(treasurys.map(\.asOf)).max(),
        let unit = Stated(units, by: day), let treasury = Stated(treasurys, by: day),
        unit.sum != treasury.sum
      else { return nil }
      return (unit, treasury)
    }.sorted { $0.unit.first.origin.isBefore($1.unit.first.origin) }
  }

  /// What the ledger says was paid by the end of a statement's day.
  private static func paid(
    _ portfolio: Portfolio, _ project: Key<Project>, _ year: Year, on day: Day
  ) -> (source: FigureSource, paid: Dong)? {
    let fiscalYear = Int(year.fiscalYear)
    guard let ledger = portfolio.ledger[fiscalYear],
      let source = ledger.hasRows(project, year.source) ? year.source : ledger.counting(project)
    else { return nil }
    return portfolio.ledger.disbursed(project, in: fiscalYear, by: source, on: day).map { (source, $0) }
  }

  private struct Series: Hashable {
    let project: Key<Project>
    let fiscalYear: Int16
    let capitalYear: CapitalYear
    let nature: FigureNature
    let source: FigureSource
    let fundingSource: Key<FundingSource>
  }

  /// A cumulative figure that is lower than the one before it, unless the ledger says why: it has that very figure.
  public static func falls(_ portfolio: Portfolio, _ columns: CheckColumns) -> [Problem] {
    var series: [Series: [Statement]] = [:]
    for statement in portfolio.statements {
      let key = Series(
        project: statement.project, fiscalYear: statement.fiscalYear, capitalYear: statement.capitalYear,
        nature: statement.nature, source: statement.source, fundingSource: statement.fundingSource)
      series[key, default: []].append(statement)
    }
    var problems: [Problem] = []
    for statements in series.values where statements.count > 1 {
      let dated = statements.sorted { $0.asOf < $1.asOf }
      for (before, statement) in zip(dated, dated.dropFirst()) where statement.disbursed < before.disbursed {
        let year = Year(fiscalYear: statement.fiscalYear, source: statement.source)
        if statement.asOf <= portfolio.asOf.day,
          paid(portfolio, statement.project, year, on: statement.asOf)?.paid == statement.disbursed
        {
          continue
        }
        problems.append(
          problem(
            portfolio, statement, columns.disbursed, .cumulativeFalls, .atLeast("\(before.disbursed)"),
            found: "\(statement.disbursed)"))
      }
    }
    return problems.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
  }

  private static func problem(
    _ portfolio: Portfolio, _ statement: Statement, _ column: String, _ rule: Rule, _ expected: Expectation,
    found: String
  ) -> Problem {
    let owner = portfolio.projects[statement.project]?.owner
    return portfolio.problem(
      at: statement.origin, column, rule, expected, found: found,
      agency: portfolio.files[Int(statement.origin.file)].agency
        ?? owner.flatMap { portfolio.agencies[$0]?.code })
  }
}

extension Origin {
  fileprivate func isBefore(_ other: Origin) -> Bool { (file, line) < (other.file, other.line) }
}
