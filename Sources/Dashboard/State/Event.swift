public import Cells
public import Domain

/// All that can happen to the program. Nothing else changes the screen.
public enum Event: Sendable {
  case key(KeyPress)
  case resized(Size)
  /// The wall clock, for the age of the data.
  case clock(Moment)
  case loaded(Portfolio)
  /// The text of records that a page asked for, by where they stand.
  case records([Origin: Record])
  case transactions(Key<Project>, [LedgerRow])
  /// The folder as of the day that a talk compares with.
  case baseline(Portfolio)
  /// The time of a page is over in a talk that runs by itself.
  case advance
}

/// What the state asks of the world.
public enum Effect: Hashable, Sendable {
  case quit
  case suspend
  case redraw
  case reload
  case readRecords([Origin])
  case readTransactions(Key<Project>)
  case readBaseline(Moment)
  /// Keep the day of a meeting for the next one to compare with.
  case rememberMeeting(Day)
}
