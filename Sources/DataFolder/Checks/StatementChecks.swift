import Domain

/// The rules between cumulative statements, and between them and the ledger.
enum StatementChecks {
  private struct Series: Hashable {
    let project: Key<Project>
    let fiscalYear: Int16
    let capitalYear: CapitalYear
    let nature: FigureNature
    let source: FigureSource
    let fundingSource: Key<FundingSource>
  }

  static func problems(_ portfolio: Portfolio) -> [Problem] {
    falls(portfolio) + differences(portfolio)
  }

  /// A cumulative figure that is lower than the one before it.
  private static func falls(_ portfolio: Portfolio) -> [Problem] {
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
        problems.append(
          problem(
            portfolio, statement, .cumulativeFalls, .atLeast("\(before.disbursed)"),
            found: "\(statement.disbursed)"))
      }
    }
    return problems.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
  }

  /// Statements of the moment's own day that the ledger contradicts.
  ///
  /// The ledger's sums are known for that day only: an older statement may differ because rows came after it.
  private static func differences(_ portfolio: Portfolio) -> [Problem] {
    var sums: [Key<Project>: [Int16: (sum: Dong, statement: Statement)]] = [:]
    for statement in portfolio.statements
    where statement.nature == .actual && statement.asOf == portfolio.asOf.day {
      let before = sums[statement.project]?[statement.fiscalYear]
      sums[statement.project, default: [:]][statement.fiscalYear] = (
        (before?.sum ?? 0) &+ statement.disbursed, before?.statement ?? statement
      )
    }
    return sums.flatMap { project, years in
      years.compactMap { year, stated in
        guard let paid = portfolio.ledger.disbursed(project, in: Int(year)), paid != stated.sum else {
          return nil
        }
        return problem(portfolio, stated.statement, .ledgerDiffers, .equal("\(paid)"), found: "\(stated.sum)")
      }
    }.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
  }

  private static func problem(
    _ portfolio: Portfolio, _ statement: Statement, _ rule: Rule, _ expected: Expectation, found: String
  ) -> Problem {
    let file = portfolio.files[Int(statement.origin.file)]
    return Problem(
      file: file.path, line: Int(statement.origin.line), column: "disbursed_vnd", rule: rule,
      expected: expected, found: found,
      agency: file.agency
        ?? portfolio.projects[statement.project].flatMap { portfolio.agencies[$0.owner]?.code })
  }
}
