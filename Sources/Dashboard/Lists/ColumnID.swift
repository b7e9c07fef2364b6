import Contract

/// A column and a table of the contract; the cells' room has columns of its own.
typealias ContractColumn = Column
typealias ContractTable = Table

/// The name of a column: in an order, in an address, in an export. Where the contract has the column, it has that name.
public struct ColumnID: Hashable, Sendable {
  public let name: String

  private init(_ name: String) { self.name = name }

  init(_ column: ContractColumn) { name = column.name }

  /// The name of a topic's own column.
  init(topic name: String) { self.name = name }

  /// The name of a column of the contract.
  private init<Table: TableContract, Handle: ColumnHandle>(_ column: KeyPath<Table, Handle>, of _: Table.Type)
  {
    name = Table.name(of: column)
  }
}

// Of the contract.
extension ColumnID {
  static let sectorID = ColumnID(\.sector, of: SectorsTable.self)
  static let unitID = ColumnID(\.unit, of: UnitsTable.self)
  static let name = ColumnID(\.name, of: UnitsTable.self)
  static let projectID = ColumnID(\.project, of: ProjectsTable.self)
  static let ownerUnitID = ColumnID(\.ownerUnit, of: ProjectsTable.self)
  static let status = ColumnID(\.status, of: ProjectsTable.self)
  static let taskID = ColumnID(\.task, of: TasksTable.self)
  static let title = ColumnID(\.title, of: TasksTable.self)
  static let leadUnitID = ColumnID(\.leadUnit, of: TasksTable.self)
  static let dueOn = ColumnID(\.due, of: TasksTable.self)
  static let obstacleID = ColumnID(\.obstacle, of: ObstaclesTable.self)
  static let category = ColumnID(\.category, of: ObstaclesTable.self)
  static let description = ColumnID(\.description, of: ObstaclesTable.self)
  static let escalation = ColumnID(\.escalation, of: ObstaclesTable.self)
  static let blocked = ColumnID(\.blocked, of: ObstaclesTable.self)
  static let responsibleUnitID = ColumnID(\.responsibleUnit, of: ObstaclesTable.self)
  static let decisionDate = ColumnID(\.decisionDate, of: PlansTable.self)
  static let fiscalYear = ColumnID(\.fiscalYear, of: PlansTable.self)
  static let planBasis = ColumnID(\.planBasis, of: PlansTable.self)
  static let entryKind = ColumnID(\.entryKind, of: PlansTable.self)
  static let amount = ColumnID(\.amount, of: PlansTable.self)
  static let fundingSourceID = ColumnID(\.fundingSource, of: PlansTable.self)
  static let transactionID = ColumnID(\.transaction, of: TransactionsTable.self)
  static let date = ColumnID(\.date, of: TransactionsTable.self)
  static let transactionKind = ColumnID(\.kind, of: TransactionsTable.self)
  static let source = ColumnID(\.source, of: TransactionsTable.self)
  static let documentNumber = ColumnID(\.documentNumber, of: TransactionsTable.self)
}

// What follows from the contract's columns.
extension ColumnID {
  static let standing = ColumnID("standing")
  static let bar = ColumnID("bar")
  static let months = ColumnID("months")
  static let rate = ColumnID("rate")
  static let gapPoints = ColumnID("gap_points")
  static let gap = ColumnID("gap_vnd")
  static let changePoints = ColumnID("change_points")
  static let changePaid = ColumnID("change_paid_vnd")
  static let plan = ColumnID("plan_vnd")
  static let disbursed = ColumnID("disbursed_vnd")
  static let tasksOverdue = ColumnID("tasks_overdue")
  static let obstaclesOpen = ColumnID("obstacles_open")
  static let assignmentClass = ColumnID("class")
  static let daysLate = ColumnID("days_late")
  static let daysLateOriginal = ColumnID("days_late_original")
  static let newlyOverdue = ColumnID("newly_overdue")
  static let atStake = ColumnID("at_stake_vnd")
  static let ageDays = ColumnID("age_days")
  static let counted = ColumnID("counted")
  static let part = ColumnID("part")
  static let concern = ColumnID("concern")
  static let place = ColumnID("place")
  static let severity = ColumnID("severity")
  static let rule = ColumnID("rule")
  static let expected = ColumnID("expected")
  static let found = ColumnID("found")
  static let file = ColumnID("file")
  static let records = ColumnID("records")
  static let rejected = ColumnID("rejected")
  static let form = ColumnID("form")
  static let changed = ColumnID("changed")
  static let state = ColumnID("state")
  static let day = ColumnID("day")
  static let kind = ColumnID("kind")
  static let readAt = ColumnID("read_at")
  static let rows = ColumnID("rows")
  static let paidChange = ColumnID("paid_vnd")
  static let planChange = ColumnID("plan_change_vnd")
  static let projectsChanged = ColumnID("projects_changed")
  static let tasksChanged = ColumnID("tasks_changed")
  static let obstaclesChanged = ColumnID("obstacles_changed")
  static let problemsChanged = ColumnID("problems_changed")
  static let recordID = ColumnID("record_id")
}
