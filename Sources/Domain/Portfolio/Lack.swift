/// A table that pages are made of, by its name in the contract.
public enum ShownTable: String, CaseIterable, Sendable {
  case units
  case sectors
  case projects
  case plans
  case transactions
  case statements = "disbursed_to_date"
  case tasks
  case obstacles
  case people
  case procedures
  case holidays
  case directives
  case targets = "disbursement_targets"
  case progress
  case digitalAssets = "digital_assets"
  case milestones
  case procedureSteps = "procedure_steps"
  case observations
  case proposals
  case directiveUpdates = "directive_updates"
  case reminders
  case requests
  case submissions

  /// Whether a folder may well be without it.
  public var isOptional: Bool {
    switch self {
    case .units, .sectors, .projects, .plans, .transactions, .statements, .tasks, .obstacles: false
    case .people, .procedures, .holidays, .directives, .targets, .progress, .digitalAssets, .milestones,
      .procedureSteps, .observations, .proposals, .directiveUpdates, .reminders, .requests, .submissions:
      true
    }
  }
}

/// Why rows of a table are not there. Such a table must not look like an empty one.
public struct Lack: Hashable, Sendable {
  /// Path below the data folder.
  public let file: String
  /// Whether there is no such file; else it is there and can't be read.
  public let isMissing: Bool
  /// Whether other files of the same table were read.
  public let isPartial: Bool

  public init(file: String, isMissing: Bool = false, isPartial: Bool = false) {
    self.file = file
    self.isMissing = isMissing
    self.isPartial = isPartial
  }
}

extension Portfolio {
  /// What is not there of the tables that make money figures, the gravest first; nil when all is.
  ///
  /// A ledger and cumulative statements stand for each other; one of them is enough.
  /// Source: data contract, transactions and disbursed_to_date are one-of.
  public var moneyLack: Lack? {
    let found = [lacks[.projects], lacks[.plans], paymentLack].compactMap { $0 }
    return found.first { !$0.isPartial } ?? found.first
  }

  /// What is not there of some tables; a ledger that statements stand for is not missed.
  public func lacks(of tables: [ShownTable]) -> [Lack] {
    let payments: Set<ShownTable> = [.transactions, .statements]
    return tables.filter { !payments.contains($0) }.compactMap { lacks[$0] }
      + (payments.isDisjoint(with: tables) ? [] : [paymentLack].compactMap { $0 })
  }

  /// What is not there of what was paid.
  public var paymentLack: Lack? {
    switch (lacks[.transactions], lacks[.statements]) {
    case (let ledger?, let statements?):
      // One that is there and can't be read says more than one that the folder never had.
      ledger.isMissing ? statements.isMissing ? ledger : statements : ledger
    case (let ledger?, nil): ledger.isMissing ? nil : Lack(file: ledger.file, isPartial: true)
    case (nil, let statements?): statements.isMissing ? nil : Lack(file: statements.file, isPartial: true)
    case (nil, nil): nil
    }
  }

  /// Whether nothing of a table is known.
  public func isLost(_ table: ShownTable) -> Bool { lacks[table].map { !$0.isPartial } ?? false }

  /// Whether no money figure can be told.
  public var isMoneyLost: Bool { moneyLack.map { !$0.isPartial } ?? false }

  /// Records of a table that were set aside.
  public func rejectedCount(of table: ShownTable) -> Int {
    files.reduce(0) { $0 + ($1.table == table.rawValue ? $1.rejectedCount : 0) }
  }
}

extension SourceFile {
  /// Whether it never gave rows.
  public var isUnreadable: Bool { if case .unreadable = state { true } else { false } }
}
