/// One fiscal year of the ledger. The year is the plan's, not the date's: January mostly pays the year before.
public struct LedgerYear: Sendable {
  public let fiscalYear: Int
  /// By ``LedgerStrand/index``.
  public private(set) var strands: [LedgerSums]

  /// - Parameter strands: by ``LedgerStrand/index``; all of them or none.
  public init(fiscalYear: Int, strands: [LedgerSums] = []) {
    self.fiscalYear = fiscalYear
    self.strands =
      strands.count == LedgerStrand.all.count
      ? strands : Array(repeating: LedgerSums(), count: LedgerStrand.all.count)
  }

  public subscript(strand: LedgerStrand) -> LedgerSums { strands[strand.index] }

  public mutating func add(
    _ amount: Dong, project: Key<Project>, month: Int, strand: LedgerStrand, isCarriedOver: Bool,
    isAdvance: Bool = false
  ) {
    strands[strand.index].add(
      amount, project: project, month: month, isCarriedOver: isCarriedOver, isAdvance: isAdvance)
  }

  mutating func merge(_ other: LedgerYear) {
    for place in strands.indices { strands[place].merge(other.strands[place]) }
  }

  /// Whether a source has a counting row of the project.
  public func hasRows(_ project: Key<Project>, _ source: FigureSource) -> Bool {
    // By place: a copy of the sums would cost more than the look at them.
    let first = LedgerStrand(source, .investment).index
    return strands[first].hasRows(project) || strands[first + 1].hasRows(project)
      || strands[first + 2].hasRows(project)
  }

  /// Whose rows are the project's disbursement: the Treasury's where there are any, else its unit's; nil without rows.
  /// Source: data contract, transactions.source.
  public func counting(_ project: Key<Project>) -> FigureSource? {
    hasRows(project, .treasury) ? .treasury : hasRows(project, .unitReport) ? .unitReport : nil
  }

  /// What a source says was paid; nil where it has no rows of the project.
  public func paid(_ project: Key<Project>, by source: FigureSource) -> PaidByClass? {
    guard hasRows(project, source) else { return nil }
    var paid = PaidByClass()
    let first = LedgerStrand(source, .investment).index
    paid.investment = strands[first].paid(project)
    paid.recurrent = strands[first + 1].paid(project)
    paid.unsaid = strands[first + 2].paid(project)
    return paid
  }

  /// Nil where the year has no counting row of the project.
  public func paid(_ project: Key<Project>) -> PaidByClass? {
    counting(project).flatMap { paid(project, by: $0) }
  }

  /// All of it, in đồng.
  public func disbursed(_ project: Key<Project>) -> Dong? { paid(project)?.all.all }

  /// Advances less recoveries in the rows that count.
  public func outstandingAdvance(_ project: Key<Project>) -> Dong {
    guard let source = counting(project) else { return 0 }
    let first = LedgerStrand(source, .investment).index
    return (first...first + 2).reduce(0) { $0 &+ strands[$1].outstandingAdvance(project) }
  }
}
