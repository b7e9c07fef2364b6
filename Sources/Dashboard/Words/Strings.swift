import Contract
public import Domain

/// Every word on the screen, in one language. A missing word does not compile.
public struct Strings: Sendable {
  public let numbers: NumberForm
  public let pages: PageWords
  public let time: TimeWords
  let talk: TalkWords
  let arrivals: ArrivalWords

  // What the program is.
  public let title: String
  public let publicMark: String
  public let hiddenInPublic: String
  public let mediumTitle: String
  public let shortTitle: String
  public let synthetic: String
  public let syntheticShort: String
  public let asOf: String

  // Money.
  public let basis: @Sendable (PlanBasis) -> String
  public let basisShort: @Sendable (PlanBasis) -> String
  public let unit: @Sendable (MoneyUnit) -> String
  public let disbursed: String
  public let plan: String
  public let remaining: String
  public let remainingShort: String
  public let blockedShort: String
  public let rate: String
  public let gap: String
  public let points: String
  public let ofPlan: @Sendable (String) -> String
  public let mustReach: @Sendable (String) -> String
  public let noPlan: String
  public let carriedOver: String
  public let standing: @Sendable (Standing) -> String
  public let daysLeft: @Sendable (Int) -> String
  public let profileName: String
  public let totalInvestment: String

  // Panels and pages.
  public let overview: String
  public let sectors: String
  public let sector: String
  public let units: String
  public let unitWord: String
  public let projects: String
  public let project: String
  public let tasks: String
  public let task: String
  public let overdueTasks: String
  public let openObstacles: String
  public let obstacles: String
  public let obstacle: String
  public let curve: String
  public let plans: String
  public let transactions: String
  public let problems: String
  public let files: String
  public let held: @Sendable (String) -> String
  public let count: @Sendable (Int, Int) -> String

  // Heads of columns.
  public let code: String
  public let days: String
  public let months: String
  public let late: String
  public let lateOriginally: String
  public let lead: String
  public let titleColumn: String
  public let due: String
  public let status: String
  public let age: String
  public let category: String
  public let level: String
  public let blocked: String
  public let owner: String
  public let date: String
  public let kind: String
  public let amount: String
  public let document: String
  public let place: String
  public let overdueShort: String
  public let obstaclesShort: String
  public let rule: String
  public let expected: String
  public let found: String
  public let mendedBy: String
  public let records: String
  public let rejected: String
  /// Heads the forms that files were read in.
  public let fileForm: String
  public let changed: String
  public let daysShort: @Sendable (Int) -> String

  // A unit's page: promise, on track?, why not, who and when.
  public let promise: String
  public let onTrack: String
  public let whyNot: String
  public let who: String
  public let when: String
  public let head: String
  public let focalPoint: String
  public let noFocalPoint: String
  public let noPerson: String
  public let resolvesForOthers: @Sendable (Int) -> String
  public let nothingInTheWay: String
  public let nextDue: String
  public let nothingDue: String
  public let dataAge: String
  public let overdueCount: @Sendable (Int) -> String
  public let obstacleCount: @Sendable (Int, String) -> String

  // A record's page.
  public let responsible: String
  public let accountable: String
  public let raised: String
  public let raisedBy: String
  public let answerBy: String
  public let responsibleUnit: String
  public let reminders: @Sendable (Int) -> String
  public let completedOn: String
  public let movedFrom: @Sendable (String) -> String
  /// A name of the contract.
  let said: @Sendable (Label) -> String
  public let reading: String
  public let notInTable: @Sendable (String, String) -> String

  // Code lists.
  public let assignmentClass: @Sendable (AssignmentClass) -> String
  public let assignmentStatus: @Sendable (AssignmentStatus) -> String
  public let obstacleCategory: @Sendable (ObstacleCategory) -> String
  public let obstacleStatus: @Sendable (ObstacleStatus) -> String
  public let escalation: @Sendable (EscalationLevel) -> String
  public let projectStatus: @Sendable (ProjectStatus) -> String
  public let planEntry: @Sendable (PlanEntryKind) -> String
  public let transactionKind: @Sendable (TransactionKind) -> String
  public let ruleName: @Sendable (Rule) -> String
  public let expectation: @Sendable (Expectation) -> String
  /// What to do about it, as an order.
  public let advice: @Sendable (Rule) -> String
  public let clueCause: @Sendable (Clue.Cause) -> String
  public let oddCharacter: @Sendable (OddCharacter.Kind) -> String
  public let writeSo: @Sendable (String) -> String
  public let rowCount: @Sendable (Int) -> String

  // State of the data.
  public let filesRead: @Sendable (Int) -> String
  public let errorCount: @Sendable (Int) -> String
  public let warningCount: @Sendable (Int) -> String
  public let warning: String
  /// A file that is waited for, and one that was waited for in vain.
  public let waitsForFile: @Sendable (String) -> String
  public let fileKeepsChanging: @Sendable (String) -> String
  public let checkSummary: @Sendable (Int, Int, Int) -> String
  public let noProblems: String
  public let loading: @Sendable (Int) -> String
  public let folderGone: @Sendable (String) -> String
  public let fileStale: @Sendable (String) -> String
  public let settling: String
  public let current: String
  public let paused: @Sendable (Int) -> String
  public let emptyList: String
  public let nothingFound: @Sendable (String) -> String
  public let moreProblems: @Sendable (Int) -> String

  // A talk.
  let meetingItem: @Sendable (MeetingItem) -> String
  public let meetingTitle: String
  public let frozen: String
  public let meetingTimer: @Sendable (Int, Int) -> String
  public let since: @Sendable (String) -> String
  public let tasksCompleted: String
  public let newlyOverdue: String
  public let obstaclesResolved: String
  public let obstaclesRaised: String

  // The tour, the demonstration, the themes.
  public let tourTitle: String
  public let tourSkip: String
  public let tourStep: @Sendable (Action) -> String
  public let demoTitle: String
  public let demoPaused: String
  public let demoOver: String
  public let demoPace: @Sendable (Int) -> String
  public let themeTitle: String
  public let themeName: @Sendable (String) -> String

  // Keys and what they do.
  public let helpTitle: String
  /// What the page says, for the head of its help.
  public let pageHelp: @Sendable (Page) -> String
  public let sortBy: String
  public let filterPrompt: String
  public let goTo: String
  public let action: @Sendable (Action) -> String
  public let actionHelp: @Sendable (Action) -> String
  /// Why a key does nothing here.
  public let reason: @Sendable (Reason) -> String
  public let keyName: @Sendable (String) -> String
  public let helpGroup: @Sendable (Command.Group) -> String
}
