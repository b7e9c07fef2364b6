public import Cells
public import Domain

/// All that can happen to the program. Nothing else changes the screen.
public enum Event: Sendable {
  case key(KeyPress)
  case resized(Size)
  /// The terminal says how light its background is.
  case background(isLight: Bool)
  /// The wall clock.
  case clock(Moment)
  case loaded(Portfolio)
  case answered(Question, Answer)
  /// What came of copying, of writing a file or of looking at a line.
  case outcome(Outcome)
  /// The time of a page is over in a talk that runs by itself.
  case advance
  /// What was asked for on the command line: a page, how to look at a list of it, a day to compare with (nil is a week
  /// before), and a talk at a page, from 1.
  case goTo(Page)
  case look(Panel, filter: String?, sort: Sort?)
  case compare(since: Day?)
  case present(page: Int)
  /// The demonstration has played its last week.
  case demoOver
  /// How it stands with the database, where the data come from one.
  case link(DatabaseLink)
}

/// What is kept for the next run.
public enum Memory: Hashable, Sendable {
  /// The day of a meeting, for the next one to compare with.
  case meeting(Day)
  /// The tour was taken or skipped.
  case tour
  case theme(String)
  case signOff(SignOff)
  /// What the reader decided about a row of a topic.
  case verdict(Verdict)
}

/// What the state asks of the world.
public enum Effect: Hashable, Sendable {
  case quit
  case suspend
  case redraw
  case reload
  case ask(Question)
  /// Nobody waits for the answer any more.
  case forget(Question)
  /// Show the folder as of another moment; nil is the present one, and the year of the moment.
  case visit(Moment?, fiscalYear: Int?)
  /// Show the projects of a scope only.
  case narrow(ProjectScope)
  case remember(Memory)
  /// Show a line of a file in the reader's editor.
  case edit(FileLine)
  /// Copy a part of the page as it stands.
  case copy(CopyChoice)
  /// Write the page as it stands to a file, whose path is as it was typed.
  case save(path: String)
  /// Write the weekly report to a file in the form that its name tells.
  case writeReport(TopicQuestion, path: String)
  case playDemo(DemoStatus)
}
