public import Cells
public import Domain

/// All that can happen to the program. Nothing else changes the screen.
public enum Event: Sendable {
  case key(KeyPress)
  case resized(Size)
  /// The terminal says how light its background is.
  case background(isLight: Bool)
  /// The wall clock, for the age of the data.
  case clock(Moment)
  case loaded(Portfolio)
  /// The text of records that a page asked for, by where they stand.
  case records([Origin: Record])
  /// Ledger rows of a project, the newest first, and how many it has, where they are more.
  case transactions(Key<Project>, [LedgerRow], total: Int = 0)
  /// The folder as of the day that a talk compares with.
  case baseline(Portfolio)
  /// What happened between the moment compared with and the shown one.
  case changes(Changes)
  /// The time of a page is over in a talk that runs by itself.
  case advance
  /// The demonstration has played its last week.
  case demoOver
}

/// What is kept for the next run.
public enum Memory: Hashable, Sendable {
  /// The day of a meeting, for the next one to compare with.
  case meeting(Day)
  /// The tour was taken or skipped.
  case tour
  case theme(String)
}

/// What the state asks of the world.
public enum Effect: Hashable, Sendable {
  case quit
  case suspend
  case redraw
  case reload
  case readRecords([Origin])
  case readTransactions(Key<Project>, limit: Int)
  /// Nobody waits for ledger rows any more.
  case stopReadingTransactions
  /// Show the folder as of another moment; nil is the present one, and the year of the moment.
  case visit(Moment?, fiscalYear: Int?)
  case readBaseline(Moment, fiscalYear: Int)
  case remember(Memory)
  case playDemo(DemoStatus)
}
