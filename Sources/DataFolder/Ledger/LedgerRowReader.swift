import Contract
import Domain

/// Reads one ledger record with all checks and says what is wrong with it: for the records that the fast path leaves.
final class LedgerRowReader {
  let checker: RowChecker
  private let codes: Codes
  private let terms: LedgerTerms
  private let columns = TransactionsTable.declared.handles
  private let values: RowValues

  init(checker: RowChecker, codes: Codes, terms: LedgerTerms) {
    self.terms = terms
    self.checker = checker
    values = RowValues(checker.values, checker)
    self.codes = codes
  }

  /// Nil, with a problem reported, when the row can't be used.
  func entry(_ record: RawRecord) -> LedgerEntry? {
    guard checker.check(record), let project = values[columns.project],
      let fiscalYear = values[columns.fiscalYear], let day = values[columns.date],
      let kind = values[columns.kind], let amount = values[columns.amount],
      let source = values[columns.source], let capitalYear = values[columns.capitalYear],
      codes.hasRow(project.number, in: TableName.projects.index)
    else { return nil }
    guard LedgerAccumulator.calendar.contains(day.year), LedgerAccumulator.calendar.contains(Int(fiscalYear))
    else {
      let least = Expectation.atLeast("\(LedgerAccumulator.calendar.lowerBound)")
      if LedgerAccumulator.calendar.contains(day.year) {
        values.report(.range, columns.fiscalYear, least)
      } else {
        values.report(.range, columns.date, least)
      }
      return nil
    }
    guard isRightlySigned(kind, amount) else { return nil }
    checkDay(day, project, Int(fiscalYear))
    return LedgerEntry(
      project: project, fiscalYear: Int(fiscalYear), day: day, kind: kind, amount: amount, source: source,
      channel: terms.channels[values[columns.fundingSource]], isCarriedOver: capitalYear == .carriedOver)
  }

  /// A row whose sign contradicts its kind is not counted: either may be the mistake, and nothing is guessed.
  private func isRightlySigned(_ kind: TransactionKind, _ amount: Dong) -> Bool {
    switch kind {
    case .payment, .advance:
      amount >= 0 || values.report(.sign, columns.amount, .atLeast("0"))
    case .advanceRecovery, .refund:
      amount <= 0 || values.report(.sign, columns.amount, .atMost("0"))
    case .commitment, .settlement: true
    }
  }

  private func checkDay(_ day: Day, _ project: Key<Project>, _ fiscalYear: Int) {
    if day > terms.today {
      values.report(.afterToday, columns.date, .notAfter(terms.today.iso))
    } else if let days = terms.payable(project, fiscalYear), !days.contains(day) {
      values.report(
        .outsidePlanYear, columns.date, .between(days.lowerBound.iso, days.upperBound.iso))
    }
  }

  func reportOverflow() { values.report(.overflow, columns.amount, .sum(atMost: .max)) }

  /// The class of a funding source that is known; nil where it stands in no table.
  func channel(of cell: RawCell) -> Channel? {
    terms.channels[Key(codes.knownKey(of: cell, in: .fundingSources))]
  }

  /// In a unit's folder: the projects that other units own.
  var othersProjects: ProjectSet? {
    guard let unit = checker.ownerKey else { return nil }
    let count = codes.knownCodes(of: .projects).count
    return ProjectSet((0..<count).map { !codes.owns(unit, Int32($0)) })
  }

  /// The transaction's code, without quotes.
  func code(_ record: RawRecord) -> RawCell { checker.cell(columns.transaction.index, record) }

  /// The project that a row names; nil for a code that is not known.
  func project(_ record: RawRecord) -> Key<Project>? {
    let key = codes.knownKey(of: checker.cell(columns.project.index, record), in: .projects)
    return key < 0 ? nil : Key(key)
  }

  /// Whether a reference is in order: its table is not in the folder, or has the row.
  func isKnown(_ cell: RawCell, in table: TableName) -> Bool {
    let key = codes.knownKey(of: cell, in: table)
    return key >= 0 && codes.hasRow(key, in: table.index)
  }
}

/// Some projects, by their keys' numbers.
final class ProjectSet {
  private let members: UnsafeMutablePointer<Bool>
  private let count: Int

  init(_ members: [Bool]) {
    count = members.count
    self.members = .allocate(capacity: members.count + 1)
    for (place, isMember) in members.enumerated() { (self.members + place).initialize(to: isMember) }
  }

  deinit { members.deallocate() }

  @inline(__always)
  func has(_ project: Int) -> Bool { project < count && members[project] }
}
