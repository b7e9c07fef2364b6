import Contract
import Domain

/// A proposal of the folder about capital or about a task that is given up, as it stood on the day of the figures.
struct StandingProposal {
  let code: String
  let kind: ProposalKind
  let content: String
  let project: Key<Project>?
  let to: Key<Project>?
  /// In đồng.
  let amount: Dong?
  let status: ProposalStatus

  private static let kinds: Set<ProposalKind> = [.adjustPlan, .transferCapital, .replaceTask, .stopTask]

  /// Nil for one of another kind, or that nobody had submitted yet.
  init?(_ record: Record, _ projects: [String: Int32], on day: Day) {
    func cell(_ column: KeyPath<ProposalsTable, some ColumnHandle>) -> String? {
      record[ProposalsTable.name(of: column)]
    }
    func date(_ column: KeyPath<ProposalsTable, some ColumnHandle>) -> Day? {
      cell(column).flatMap(Day.init(iso:))
    }
    guard let code = cell(\.proposal), let kind = cell(\.kind).flatMap(ProposalKind.init(rawValue:)),
      StandingProposal.kinds.contains(kind),
      let status = cell(\.status).flatMap(ProposalStatus.init(rawValue:)),
      date(\.submitted).map({ $0 <= day }) ?? true
    else { return nil }
    self.code = code
    self.kind = kind
    content = cell(\.content) ?? ""
    project = cell(\.project).flatMap { projects[$0] }.map { Key($0) }
    to = cell(\.toProject).flatMap { projects[$0] }.map { Key($0) }
    amount = cell(\.amount).flatMap { Dong($0) }
    self.status = date(\.decided).map { $0 > day } ?? false ? .submitted : status
  }
}

extension TopicSource {
  /// Those that wait for a decision first, then as they stand in the files.
  func standingProposals() -> [StandingProposal] {
    let projects = NamedTable.all[.projects]?.keys(in: portfolio) ?? [:]
    var found: [StandingProposal] = []
    records(.proposals) { record, _ in
      StandingProposal(record, projects, on: portfolio.asOf.day).map { found.append($0) }
      return !isCancelled()
    }
    let isOpen = { (proposal: StandingProposal) in proposal.status == .draft || proposal.status == .submitted
    }
    return found.filter(isOpen) + found.filter { !isOpen($0) }
  }
}
