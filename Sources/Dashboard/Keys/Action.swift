/// What a reader can do: the names of the ``commands``, each with its words in every language.
public enum Action: String, CaseIterable, Sendable {
  // Moving.
  case down
  case up
  case pageDown
  case pageUp
  case halfPageDown
  case halfPageUp
  case first
  case last
  case next
  case previous
  // Going in and out.
  case panelNumber
  case enter
  case back
  case nextRecord
  case previousRecord
  case nextPanel
  case previousPanel
  case historyBack
  case historyForward
  case lastView
  // Looking.
  case filter
  case invertFilter
  case sortMenu
  case sortLeft
  case sortRight
  case sortReverse
  case zoom
  case basis
  case moneyUnit
  case scope
  // From a figure to its rows and out.
  case why
  case editSource
  case copy
  case save
  case signOff
  // Deciding about rows of a topic.
  case strike
  case fixAmount
  case flagBudget
  case different
  // Another day.
  case dayBack
  case dayForward
  case weekBack
  case weekForward
  case monthBack
  case monthForward
  case today
  case goToDay
  case fiscalYear
  case compare
  // Pages.
  case overview
  case units
  case projects
  case tasks
  case obstacles
  case problems
  case files
  case log
  case changes
  case duties
  case week
  // The program.
  case palette
  case help
  case tour
  case language
  case theme
  case pause
  case present
  case publicScreen
  case reload
  case redraw
  case suspend
  case quit
  case quitNow
  // A talk.
  case turnPage
  case turnBack
  case talkPage
  case talkFirst
  case talkLast
  case agenda
  case blank
  case unblank
  case automatic
  case endTalk
  // A demonstration.
  case demoPause
  case demoSlower
  case demoFaster
  // What lies over a page.
  case type
  case deleteLetter
  case deleteWord
  case clearText
  case keepFilter
  case dropFilter
  case complete
  case choose
  case close
  case restoreTheme
  case copyRow
}
