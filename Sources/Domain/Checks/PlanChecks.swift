/// The rule between plan rows and their funding sources.
public enum PlanChecks {
  private struct Pair: Hashable {
    let basis: PlanBasis
    let source: Key<FundingSource>
  }

  /// Rows on a basis of one channel from a source of the other: one line for each basis and source, with how many rows
  /// it stands for. Such rows count on the basis that they name; what is paid from the source is set against them where
  /// the project has no other plan.
  public static func problems(_ portfolio: Portfolio, _ columns: CheckColumns) -> [Problem] {
    let channels = FundingChannels(portfolio.fundingSources.rows)
    var found: [Pair: (first: PlanEntry, rows: Int)] = [:]
    for entry in portfolio.plans {
      guard let channel = channels[entry.fundingSource], channel != entry.basis.channel else { continue }
      found[Pair(basis: entry.basis, source: entry.fundingSource), default: (entry, 0)].rows += 1
    }
    return found.map { pair, rows in
      let expected = BudgetClass.allCases.filter { $0.channel == pair.basis.channel }.map(\.code)
      let source = portfolio.fundingSources[pair.source]
      let origin = rows.first.origin
      return portfolio.problem(
        at: origin, columns.planSource, .basisContradictsSource, .oneOf(expected),
        found: "\(pair.basis.code), \(source?.code ?? "") (\(source?.budgetClass.code ?? ""))",
        agency: portfolio.files[Int(origin.file)].agency, rows: rows.rows)
    }.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
  }
}
