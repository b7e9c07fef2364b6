import Contract
import Domain

/// What is proposed to be moved of the shown year's capital on a basis, as the reader's verdicts leave it.
struct ReallocationProposal {
  let report: ForecastReport
  let wishes: Reallocation.Wishes
  let found: Reallocation
  private let portfolio: Portfolio

  /// Nil where no project's end is forecast.
  init?(_ source: TopicSource, _ report: ForecastReport) {
    portfolio = source.exact
    let outlooks = report.forecast.outlooks(portfolio)
    guard !outlooks.isEmpty else { return nil }
    self.report = report
    wishes = Reallocation.Wishes(source.verdicts, portfolio, on: report.basis)
    found = Reallocation(portfolio, on: report.basis, outlooks, wishes: wishes)
  }

  /// The moves in the order of the proposal, each by its line; without one is what the reader struck, or fixed in vain: it
  /// stands above the other lines of its giver, so that it is found again.
  var moves: [(pair: Reallocation.Pair, line: Reallocation.Line?)] {
    let proposed = Set(found.lines.map(\.pair))
    let without = wishes.struck.union(found.refusals.keys).subtracting(proposed).sorted()
    let byGiver = Dictionary(grouping: without, by: \.from)
    var seen: Set<Key<Project>> = []
    var moves: [(pair: Reallocation.Pair, line: Reallocation.Line?)] = []
    for line in found.lines {
      if seen.insert(line.from).inserted { moves += byGiver[line.from, default: []].map { ($0, nil) } }
      moves.append((line.pair, line))
    }
    return moves + without.filter { !seen.contains($0.from) }.map { ($0, nil) }
  }

  /// What the reader decided of this year and basis.
  var decided: [Reallocation.Pair] { wishes.struck.union(wishes.fixed.keys).sorted() }

  /// The total's end as it is forecast, with what is moved and without it, and its plan, all in đồng; nil where it is not
  /// forecast.
  var yearEnd: (before: Dong, after: Dong, plan: Dong)? {
    guard let total = report.forecast.level(.total).rows.first, let end = total.ending else { return nil }
    return (end.point, min(max(end.point, total.now.plan), end.point &+ found.gain), total.now.plan)
  }

  func code(_ pair: Reallocation.Pair) -> String {
    RowCode.of([
      "\(portfolio.fiscalYear)", report.basis.code, portfolio.projects.code(of: pair.from),
      portfolio.projects.code(of: pair.to), portfolio.fundingSources.code(of: pair.source),
    ])
  }
}

extension Reallocation.Wishes {
  /// Verdicts on rows of this year and basis, as far as their codes are known.
  fileprivate init(_ verdicts: TopicVerdicts, _ portfolio: Portfolio, on basis: PlanBasis) {
    self.init()
    guard !verdicts.rows.isEmpty else { return }
    let projects = NamedTable.all[.projects]?.keys(in: portfolio) ?? [:]
    let sources = NamedTable.all[.fundingSources]?.keys(in: portfolio) ?? [:]
    for (code, ruling) in verdicts.rows {
      let parts = RowCode.parts(code)
      guard parts.count == 5, parts[0] == "\(portfolio.fiscalYear)", parts[1] == basis.code,
        let from = projects[parts[2]], let to = projects[parts[3]], let source = sources[parts[4]]
      else { continue }
      let pair = Reallocation.Pair(from: Key(from), to: Key(to), source: Key(source))
      switch ruling {
      case .struck: struck.insert(pair)
      case .fixed(let amount): fixed[pair] = amount
      case .different, .same, .flags: break
      }
    }
  }
}
