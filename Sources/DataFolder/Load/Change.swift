import Contract
import Domain

/// What a refresh found changed: what must be derived anew.
struct Change {
  var isFirst = false
  var hasNewList = false
  var hasNewPackage = false
  /// Tables of which rows were read again.
  var tables: Set<TableName> = []
  /// Tables of which some key came, and of which some key went.
  var grown: Set<TableName> = []
  var shrunk: Set<TableName> = []
  /// Whether the day, or only the minute, is another.
  var hasNewDay = false
  var hasNewTime = false
  /// States of files, without new rows.
  var hasNewStates = false
  var isLedgerNew = false
  /// Projects that got rows at the ledger's end, and whether problems came with them.
  var touched: Set<Key<Project>> = []
  var isTail = false
  var hasTailProblems = false

  /// Anything that a portfolio shows.
  var isAny: Bool {
    isFirst || hasNewList || hasNewPackage || !tables.isEmpty || hasNewDay || hasNewTime || hasNewStates
      || isLedgerNew || isTail
  }

  /// Whether all money must be added up anew.
  var isMoneyNew: Bool {
    isFirst || hasNewDay || isLedgerNew || hasNewPackage
      || touches(.projects, .plans, .statements, .units, .sectors, .fundingSources)
  }

  /// Whether the files say what they said, on another day.
  var isOnlyAnotherDay: Bool {
    hasNewDay && !isFirst && !hasNewList && !hasNewPackage && tables.isEmpty && !hasNewStates && !isLedgerNew
      && !isTail
  }

  /// Time alone is a change only when a figure can turn with it.
  mutating func setTime(from old: Moment?, to new: Moment, isPinned: Bool) {
    guard let old, old != new else { return }
    hasNewDay = old.day != new.day
    hasNewTime = isPinned || new < old || new >= old.nextTurn
  }

  func touches(_ names: TableName...) -> Bool { names.contains(where: tables.contains) }
}
