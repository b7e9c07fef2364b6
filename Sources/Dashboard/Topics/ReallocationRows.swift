import Contract
import Domain

/// The rows of the page that says what to move.
struct ReallocationRows {
  private let context: Context
  private var words: ReallocationWords { ReallocationWords(context) }

  init(_ context: Context) { self.context = context }

  /// A move that is proposed.
  func row(_ line: Reallocation.Line, _ proposal: ReallocationProposal) -> TopicRow {
    let own = line.isFixed ? words.fixed : words.proposed
    return row(
      line.pair, proposal, amount: .money(line.amount), gain: .money(line.gain), rank: words.said(line.rank),
      standing: .behind, state: proposal.found.refusals[line.pair].map(words.said) ?? own)
  }

  /// One that the reader struck, or fixed in vain.
  func row(_ pair: Reallocation.Pair, _ proposal: ReallocationProposal) -> TopicRow {
    row(
      pair, proposal, amount: .none, gain: .none, rank: .none, standing: .unknown,
      state: proposal.found.refusals[pair].map(words.said) ?? words.struck)
  }

  private func row(
    _ pair: Reallocation.Pair, _ proposal: ReallocationProposal, amount: Value, gain: Value, rank: Value,
    standing: Standing, state: Value
  ) -> TopicRow {
    TopicRow(
      code: proposal.code(pair),
      cells: cells(
        from: pair.from, to: pair.to, amount: amount, state: state, gain: gain, source: pair.source,
        rank: rank),
      target: .project(pair.to), standing: standing, takesVerdicts: true,
      most: proposal.found.most[pair] ?? 0)
  }

  /// What a project gives that nobody can take.
  func row(_ rest: Reallocation.Rest) -> TopicRow {
    TopicRow(
      code: code("rest", rest.project, rest.source),
      cells: cells(
        from: rest.project, amount: .money(rest.amount), state: words.noTaker, source: rest.source),
      target: .project(rest.project), standing: .farBehind)
  }

  /// What somebody has proposed already.
  func row(_ proposal: StandingProposal) -> TopicRow {
    var cells = cells(
      from: proposal.project, to: proposal.to, amount: proposal.amount.map(Value.money) ?? .none,
      state: words.said(proposal.status, proposal.code), rank: words.said(proposal.kind))
    if proposal.project == nil, !context.isPublic { cells[0] = .name(proposal.content) }
    return TopicRow(
      code: RowCode.of(["proposal", proposal.code]), cells: cells,
      target: .record(RecordID(.proposals, proposal.code)), standing: .unknown)
  }

  /// Who gains nothing, by the reason; who gives stands above.
  func withoutGain(_ proposal: Reallocation) -> [TopicRow] {
    let byReason = Dictionary(grouping: proposal.withoutGain, by: \.reason)
    return NoGain.allCases.filter { $0 != .gives }.flatMap { reason in
      byReason[reason, default: []].map { found in
        TopicRow(
          code: code("none", found.project, found.source),
          cells: cells(to: found.project, state: words.said(reason), source: found.source),
          target: .project(found.project), standing: .unknown)
      }
    }
  }

  private func code(_ kind: String, _ project: Key<Project>, _ source: Key<FundingSource>) -> String {
    RowCode.of([
      kind, context.portfolio.projects.code(of: project), context.portfolio.fundingSources.code(of: source),
    ])
  }

  private func cells(
    from: Key<Project>? = nil, to: Key<Project>? = nil, amount: Value = .none, state: Value,
    gain: Value = .none, source: Key<FundingSource>? = nil, rank: Value = .none
  ) -> [Value] {
    func name(_ project: Key<Project>?) -> Value { project.map { .name(context.name($0)) } ?? .none }
    func unit(_ project: Key<Project>?) -> Value {
      context.portfolio.projects[project].map { context.value(of: $0.owner) } ?? .none
    }
    return [
      name(from), name(to), amount, state, gain, source.map(value) ?? .none, rank, unit(from), unit(to),
    ]
  }

  private func value(_ source: Key<FundingSource>) -> Value {
    let code = context.portfolio.fundingSources.code(of: source)
    return .choice(code: code, label: context.portfolio.fundingSources[source]?.name ?? code)
  }
}
