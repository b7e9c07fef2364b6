import Contract
public import Domain

/// What is proposed to be moved, as rows of the contract's tables: to be looked at, completed and decided by people before
/// they become data.
public struct ReallocationTables {
  public enum Table: String, CaseIterable, Sendable {
    case plans
    case proposals

    var name: TableName {
      switch self {
      case .plans: .plans
      case .proposals: .proposals
      }
    }
  }

  /// Why nothing is proposed, and how much of it the reader decided.
  public let notes: [String]
  private let source: TopicSource
  private let proposal: ReallocationProposal?

  /// Tables without which the proposal is not whole.
  public static var sources: [ShownTable] { TopicKind.reallocation.sources }

  public init(_ source: TopicSource) {
    self.source = source
    // Nothing is concluded from money that could not be read.
    let report = source.exact.isMoneyLost ? nil : source.report
    proposal = report.flatMap { ReallocationProposal(source, $0) }
    guard let proposal else {
      notes = report.map { $0.belief($0.forecast.level(.projects)) } ?? []
      return
    }
    let words = ReallocationWords(source.context)
    let note = VerdictWords.note(proposal.decided.compactMap { source.verdicts[proposal.code($0)] })
    notes =
      (note.map { [source.context.words.said($0)] } ?? [])
      + proposal.found.refusals.sorted { $0.key < $1.key }.map { proposal.code($0) + ": " + words.text($1) }
  }

  /// With its head, in the order of the contract's columns.
  public func csv(_ table: Table) -> String {
    let columns = Contract[table.name].columns.map(\.name)
    let rows =
      switch table {
      case .plans: planRows
      case .proposals: proposalRows
      }
    return CSVText.line(columns) + rows.map { row in CSVText.line(columns.map { row[$0] ?? "" }) }.joined()
  }
}

extension ReallocationTables {
  private typealias Row = [String: String]

  /// Two rows of each move, what goes out first: they add up to 0 for each source.
  private var planRows: [Row] {
    guard let proposal else { return [] }
    var codes = FreeCodes("DC", source, .plans, PlansTable.name(of: \.plan))
    return proposal.found.lines.flatMap { line in
      [
        planRow(codes.next(), line.from, -line.amount, .decrease, line, proposal),
        planRow(codes.next(), line.to, line.amount, .increase, line, proposal),
      ]
    }
  }

  private func planRow(
    _ code: String, _ project: Key<Project>, _ amount: Dong, _ kind: PlanEntryKind, _ line: Reallocation.Line,
    _ proposal: ReallocationProposal
  ) -> Row {
    let portfolio = source.exact
    return [
      PlansTable.name(of: \.plan): code,
      PlansTable.name(of: \.project): portfolio.projects.code(of: project),
      PlansTable.name(of: \.fiscalYear): "\(portfolio.fiscalYear)",
      PlansTable.name(of: \.planBasis): proposal.report.basis.code,
      PlansTable.name(of: \.entryKind): kind.rawValue,
      PlansTable.name(of: \.capitalYear): CapitalYear.current.rawValue,
      PlansTable.name(of: \.amount): "\(amount)",
      PlansTable.name(of: \.fundingSource): portfolio.fundingSources.code(of: line.source),
      PlansTable.name(of: \.decisionDate): portfolio.asOf.day.iso,
      // Capital that moves late in the year lives no longer than where it came from.
      PlansTable.name(of: \.disburseBy): proposal.report.forecast.triangle.horizon.iso,
      PlansTable.name(of: \.notes): source.context.words.said(text(line)),
    ]
  }

  private var proposalRows: [Row] {
    guard let proposal else { return [] }
    let portfolio = source.exact
    var codes = FreeCodes("DX", source, .proposals, ProposalsTable.name(of: \.proposal))
    return proposal.found.lines.map { line in
      let owner = portfolio.projects[line.from].map { portfolio.agencies.code(of: $0.owner) }
      return [
        ProposalsTable.name(of: \.proposal): codes.next(),
        ProposalsTable.name(of: \.project): portfolio.projects.code(of: line.from),
        ProposalsTable.name(of: \.kind): ProposalKind.transferCapital.rawValue,
        ProposalsTable.name(of: \.content): source.context.words.said(text(line)),
        ProposalsTable.name(of: \.amount): "\(line.amount)",
        ProposalsTable.name(of: \.toProject): portfolio.projects.code(of: line.to),
        ProposalsTable.name(of: \.proposedByUnit): owner ?? "",
        ProposalsTable.name(of: \.status): ProposalStatus.draft.rawValue,
      ]
    }
  }

  /// What is asked for, in a sentence that stands without the table; no decision has been made.
  private func text(_ line: Reallocation.Line) -> Label {
    let numbers = source.context.numbers
    let (from, to) = (source.exact.projects.code(of: line.from), source.exact.projects.code(of: line.to))
    let (amount, gain) = (numbers.integer(line.amount), numbers.integer(line.gain))
    let fund = source.exact.fundingSources.code(of: line.source)
    let rank = ReallocationWords.label(line.rank)
    return Label(
      "Đề xuất, chưa quyết định: điều chuyển \(amount) đ nguồn \(fund) từ \(from) sang \(to) (\(rank.vi)), dự kiến chi thêm \(gain) đ",
      "Proposed, not decided: move \(amount) đ of \(fund) from \(from) to \(to) (\(rank.en)); \(gain) đ more are expected to be paid",
      "Proposé, non décidé : déplacer \(amount) đ de \(fund) de \(from) vers \(to) (\(rank.fr)) ; \(gain) đ de plus seraient payés"
    )
  }
}

/// Codes for new rows of a table: a prefix, the day of the figures and a number, none of them in the folder.
private struct FreeCodes {
  private let start: String
  private var taken: Set<String> = []
  private var number = 0

  init(_ prefix: String, _ source: TopicSource, _ table: TableName, _ column: String) {
    start = "\(prefix)-\(source.exact.asOf.day.iso)-"
    var taken: Set<String> = []
    source.records(table) { record, _ in
      if let code = record[column] { taken.insert(code) }
      return true
    }
    self.taken = taken
  }

  mutating func next() -> String {
    repeat { number += 1 } while taken.contains(start + "\(number)")
    return start + "\(number)"
  }
}
