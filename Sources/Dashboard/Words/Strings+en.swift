import Contract
import Domain

extension Strings {
  static let english = Strings(
    numbers: NumberForm(grouping: ",", decimal: ".", beforePercent: ""),
    pages: .english,
    time: .english,
    talk: .english,
    arrivals: .english,
    title: "Special Working Group on disbursement and digital infrastructure · Hanoi",
    publicMark: "PUBLIC",
    hiddenInPublic: "hidden on a public screen",
    mediumTitle: "Disbursement and digital",
    shortTitle: "tiendo",
    synthetic: "SYNTHETIC DATA",
    syntheticShort: "SYNTHETIC",
    asOf: "as of",
    basis: basisWord,
    basisShort: basisShortWord,
    unit: unitWord,
    disbursed: "Disbursed",
    plan: "Plan",
    remaining: "Remaining",
    remainingShort: "left",
    blockedShort: "holds",
    rate: "Rate",
    gap: "Gap",
    points: "pts",
    ofPlan: { "% of \($0)" },
    mustReach: { "due by today \($0)" },
    noPlan: "no plan assigned",
    carriedOver: "from carried-over capital",
    standing: standingWord,
    daysLeft: { $0 == 1 ? "1 day left" : "\($0) days left" },
    profileName: "Nation 2025 (31/12 = 100%)",
    totalInvestment: "Total investment",
    overview: "City",
    sectors: "Sectors",
    sector: "Sector",
    units: "Units",
    unitWord: "Unit",
    projects: "Projects",
    project: "Project",
    tasks: "Tasks",
    task: "Task",
    overdueTasks: "Overdue tasks",
    openObstacles: "Open obstacles",
    obstacles: "Obstacles",
    obstacle: "Obstacle",
    curve: "Disbursed to date",
    plans: "Plan decisions",
    transactions: "Ledger",
    problems: "Data problems",
    files: "Files",
    held: { "holding \($0)" },
    count: { $0 == $1 ? "(\($0))" : "(\($0) of \($1))" },
    code: "Code",
    days: "days",
    months: "months",
    late: "late",
    lateOriginally: "original",
    lead: "Lead",
    titleColumn: "What",
    due: "Due",
    status: "Status",
    age: "Age",
    category: "Category",
    level: "Level",
    blocked: "Holds",
    owner: "Owner",
    date: "Date",
    kind: "Kind",
    amount: "Amount",
    document: "Document",
    place: "File:line",
    overdueShort: "overdue",
    obstaclesShort: "obst.",
    rule: "Problem",
    expected: "Expected",
    found: "Found",
    mendedBy: "Mended by",
    records: "Records",
    rejected: "Set aside",
    fileForm: "Form",
    changed: "Changed",
    daysShort: { "\($0) d" },
    promise: "Promise",
    onTrack: "On track?",
    whyNot: "Why not?",
    who: "Who",
    when: "When",
    head: "Head",
    focalPoint: "Focal point",
    noFocalPoint: "no focal point",
    noPerson: "nobody assigned",
    resolvesForOthers: { "must resolve \($0) of others" },
    nothingInTheWay: "no overdue task, no open obstacle",
    nextDue: "Next due",
    nothingDue: "nothing due",
    dataAge: "Data",
    overdueCount: { $0 == 1 ? "1 overdue task" : "\($0) overdue tasks" },
    obstacleCount: { $0 == 1 ? "1 obstacle holding \($1)" : "\($0) obstacles holding \($1)" },
    responsible: "Responsible",
    accountable: "Accountable",
    raised: "Raised",
    raisedBy: "Raised by",
    answerBy: "Answer by",
    responsibleUnit: "To be resolved by",
    reminders: { $0 == 1 ? "1 reminder sent" : "\($0) reminders sent" },
    completedOn: "completed",
    movedFrom: { "moved from \($0)" },
    said: { $0.en },
    reading: "Reading…",
    notInTable: { "\($0) is not in \($1)" },
    assignmentClass: assignmentClassWord,
    assignmentStatus: assignmentStatusWord,
    obstacleCategory: obstacleCategoryWord,
    obstacleStatus: obstacleStatusWord,
    escalation: escalationWord,
    projectStatus: projectStatusWord,
    planEntry: planEntryWord,
    transactionKind: transactionKindWord,
    ruleName: ruleNameEnglish,
    expectation: expectationEnglish,
    advice: adviceEnglish,
    clueCause: causeEnglish,
    oddCharacter: characterEnglish,
    writeSo: { "write \($0)" },
    rowCount: { $0 == 1 ? "1 row" : "\($0) rows" },
    filesRead: { $0 == 1 ? "1 file" : "\($0) files" },
    errorCount: { $0 == 1 ? "1 error" : "\($0) errors" },
    warningCount: { $0 == 1 ? "1 warning" : "\($0) warnings" },
    warning: "warning",
    waitsForFile: { "\($0) was saved a moment ago; waiting until it is whole…" },
    fileKeepsChanging: { "\($0) is still being written; run this again when it rests" },
    checkSummary: {
      ($0 == 1 ? "1 file, " : "\($0) files, ") + ($1 == 1 ? "1 record" : "\($1) records")
        + ", \($2) set aside"
    },
    noProblems: "no problems",
    loading: { "loading \($0)%" },
    folderGone: { "Folder gone since \($0); showing the last data" },
    fileStale: { "stale since \($0)" },
    settling: "a file is being written…",
    current: "current",
    paused: { $0 == 0 ? "PAUSED" : "PAUSED · newer figures wait (\($0))" },
    emptyList: "none",
    nothingFound: { "nothing matches “\($0)”" },
    moreProblems: { "and \($0) more" },
    meetingItem: meetingItemWord,
    meetingTitle: "Meeting",
    frozen: "held still",
    meetingTimer: { "\($0)′ · this item \($1)′" },
    since: { "since \($0)" },
    tasksCompleted: "Tasks completed",
    newlyOverdue: "Tasks newly overdue",
    obstaclesResolved: "Obstacles resolved",
    obstaclesRaised: "New obstacles",
    tourTitle: "Tour",
    tourSkip: "skip",
    tourStep: tourStepWord,
    demoTitle: "DEMO",
    demoPaused: "paused",
    demoOver: "the year is over",
    demoPace: { "a week in \($0) s" },
    themeTitle: "Theme",
    themeName: themeNameWord,
    helpTitle: "Help",
    pageHelp: pageHelpWord,
    sortBy: "Sort by",
    filterPrompt: "filter:",
    goTo: "Go to / command",
    action: actionWord,
    actionHelp: actionHelpWord,
    reason: reasonEnglish,
    keyName: keyNameWord,
    helpGroup: helpGroupWord)
}

extension Strings {
  @Sendable private static func basisWord(_ value: PlanBasis) -> String {
    switch value {
    case .cityAssigned: "plan assigned by the City"
    case .centralAssigned: "plan assigned by the Prime Minister"
    case .estimate: "budget estimate"
    }
  }

  @Sendable private static func basisShortWord(_ value: PlanBasis) -> String {
    switch value {
    case .cityAssigned: "City plan"
    case .centralAssigned: "PM plan"
    case .estimate: "estimate"
    }
  }

  @Sendable private static func unitWord(_ value: MoneyUnit) -> String {
    switch value {
    case .billion: "bn đ"
    case .wholeBillion: "bn đ"
    case .million: "m đ"
    }
  }

  @Sendable private static func standingWord(_ value: Standing) -> String {
    switch value {
    case .onTrack: "on track"
    case .behind: "behind"
    case .farBehind: "far behind"
    case .unknown: "not judged"
    }
  }

  @Sendable private static func assignmentClassWord(_ value: AssignmentClass) -> String {
    switch value {
    case .completedOnTime: "completed on time"
    case .completedLate: "completed late"
    case .withinDeadline: "within deadline"
    case .dueSoon: "due soon"
    case .overdue: "overdue"
    case .regular: "regular"
    case .cancelled: "cancelled"
    case .completedUndated: "completed, no date"
    }
  }

  @Sendable private static func assignmentStatusWord(_ value: AssignmentStatus) -> String {
    switch value {
    case .notStarted: "not started"
    case .inProgress: "in progress"
    case .paused: "paused"
    case .returned: "returned"
    case .submitted: "submitted"
    case .completed: "completed"
    case .cancelled: "cancelled"
    }
  }

  @Sendable private static func obstacleCategoryWord(_ value: ObstacleCategory) -> String {
    switch value {
    case .land: "land"
    case .materials: "materials"
    case .planning: "planning"
    case .procedure: "procedure"
    case .procurement: "procurement"
    case .capital: "capital"
    case .legal: "legal"
    case .capacity: "capacity"
    case .coordination: "coordination"
    case .reorganization: "reorganization"
    case .forceMajeure: "force majeure"
    case .digital: "digital"
    case .other: "other"
    }
  }

  @Sendable private static func obstacleStatusWord(_ value: ObstacleStatus) -> String {
    switch value {
    case .new: "new"
    case .inProgress: "in progress"
    case .reportedUp: "reported up"
    case .resolved: "resolved"
    case .closed: "closed"
    }
  }

  @Sendable private static func escalationWord(_ value: EscalationLevel) -> String {
    switch value {
    case .owner: "owner"
    case .department: "department"
    case .workingGroup: "group"
    case .cityCommittee: "City PC"
    case .cityParty: "City Party"
    case .central: "central"
    }
  }

  @Sendable private static func projectStatusWord(_ value: ProjectStatus) -> String {
    switch value {
    case .identification: "identification"
    case .preparation: "preparation"
    case .implementation: "implementation"
    case .completion: "completion"
    case .completed: "completed"
    case .suspended: "suspended"
    case .cancelled: "cancelled"
    }
  }

  @Sendable private static func planEntryWord(_ value: PlanEntryKind) -> String {
    switch value {
    case .initial: "initial"
    case .supplement: "supplement"
    case .increase: "increase"
    case .decrease: "decrease"
    case .carryOver: "carry-over"
    case .withdrawn: "withdrawn"
    }
  }

  @Sendable private static func transactionKindWord(_ value: TransactionKind) -> String {
    switch value {
    case .commitment: "commitment"
    case .payment: "payment"
    case .advance: "advance"
    case .advanceRecovery: "advance recovery"
    case .refund: "refund"
    case .settlement: "settlement"
    }
  }

  @Sendable private static func meetingItemWord(_ value: MeetingItem) -> String {
    switch value {
    case .headline: "Disbursement"
    case .curve: "The year so far"
    case .sectors: "Sectors"
    case .units: "Units furthest behind"
    case .overdue: "Newly overdue tasks"
    case .obstacles: "Obstacles that hold most money"
    case .decisions: "Decisions asked for"
    case .duties: "Directives, requests and reports past their day"
    case .changes: "Changes since the last meeting"
    }
  }

  @Sendable private static func tourStepWord(_ value: Action) -> String {
    switch value {
    case .down: "move down the list"
    case .enter: "open the selected row"
    case .back: "go back to the same row"
    case .filter: "type to narrow; Enter keeps, Esc clears"
    case .help: "see every key; L changes the language"
    default: actionHelpWord(value)
    }
  }

  @Sendable private static func themeNameWord(_ name: String) -> String {
    switch name {
    case "dark": "dark"
    case "light": "light"
    case "neutral": "the terminal's colours"
    case "contrast": "high contrast"
    case "safe": "colour-blind safe"
    case "projector": "projector, dark"
    case "projector-light": "projector, light"
    case "mono": "no colours"
    default: name
    }
  }

  @Sendable private static func actionWord(_ value: Action) -> String {
    switch value {
    case .down: "down"
    case .up: "up"
    case .pageDown: "page"
    case .pageUp: "page"
    case .halfPageDown: "½"
    case .halfPageUp: "½"
    case .first: "first"
    case .last: "last"
    case .next: "next"
    case .previous: "previous"
    case .panelNumber: "panel"
    case .enter: "open"
    case .back: "back"
    case .nextRecord: "next record"
    case .previousRecord: "record before"
    case .nextPanel: "panel"
    case .previousPanel: "panel"
    case .historyBack: "back"
    case .historyForward: "forward"
    case .lastView: "last view"
    case .filter: "filter"
    case .invertFilter: "invert"
    case .sortMenu: "sort"
    case .sortLeft: "column"
    case .sortRight: "column"
    case .sortReverse: "reverse"
    case .zoom: "zoom"
    case .basis: "plan"
    case .moneyUnit: "money"
    case .scope: "scope"
    case .why: "why"
    case .editSource: "source"
    case .copy: "copy"
    case .save: "write"
    case .signOff: "sign off"
    case .strike: "strike"
    case .fixAmount: "set amount"
    case .flagBudget: "flags"
    case .different: "not the same"
    case .dayBack: "day back"
    case .dayForward: "day on"
    case .weekBack: "week back"
    case .weekForward: "week on"
    case .monthBack: "month end before"
    case .monthForward: "month end after"
    case .today: "present"
    case .goToDay: "to a day"
    case .fiscalYear: "plan year"
    case .compare: "compare"
    case .overview: "city"
    case .units: "units"
    case .projects: "projects"
    case .tasks: "tasks"
    case .obstacles: "obstacles"
    case .problems: "problems"
    case .files: "files"
    case .log: "log"
    case .changes: "changes"
    case .duties: "duties"
    case .week: "week"
    case .palette: "command"
    case .help: "help"
    case .tour: "tour"
    case .language: "language"
    case .theme: "theme"
    case .pause: "pause"
    case .present: "present"
    case .publicScreen: "public"
    case .reload: "reload"
    case .redraw: "redraw"
    case .suspend: "suspend"
    case .quit: "quit"
    case .quitNow: "quit"
    case .turnPage: "turn"
    case .turnBack: "back a page"
    case .talkPage: "page"
    case .talkFirst: "first page"
    case .talkLast: "last page"
    case .agenda: "agenda"
    case .blank: "blank"
    case .unblank: "show"
    case .automatic: "automatic"
    case .endTalk: "back"
    case .demoPause: "pause"
    case .demoSlower: "slower"
    case .demoFaster: "faster"
    case .type: "type"
    case .deleteLetter: "delete"
    case .deleteWord: "delete word"
    case .clearText: "clear"
    case .keepFilter: "keep"
    case .dropFilter: "clear"
    case .complete: "complete"
    case .choose: "choose"
    case .close: "close"
    case .restoreTheme: "close"
    case .copyRow: "copy row"
    }
  }

  @Sendable private static func actionHelpWord(_ value: Action) -> String {
    switch value {
    case .down: "one row down"
    case .up: "one row up"
    case .pageDown: "one page down"
    case .pageUp: "one page up"
    case .halfPageDown: "half a page down"
    case .halfPageUp: "half a page up"
    case .first: "first row"
    case .last: "last row"
    case .next: "next row, around the end"
    case .previous: "previous row, around the end"
    case .panelNumber: "go to the panel of that number"
    case .enter: "open the selected row"
    case .back: "back: zoom, filter, then page"
    case .nextRecord: "the next record of the list that led here"
    case .previousRecord: "the record before it in that list"
    case .nextPanel: "next panel"
    case .previousPanel: "previous panel"
    case .historyBack: "back in history"
    case .historyForward: "forward in history"
    case .lastView: "switch with the last view"
    case .filter: "narrow as you type"
    case .invertFilter: "invert the filter"
    case .sortMenu: "choose the column to sort by"
    case .sortLeft: "sort by the column to the left"
    case .sortRight: "sort by the column to the right"
    case .sortReverse: "reverse the order"
    case .zoom: "zoom the panel"
    case .basis: "change the plan that rates are of"
    case .moneyUnit: "billions or millions of đồng"
    case .scope: "only the projects of a scope; again for all"
    case .why: "why this number: the rows that make it"
    case .editSource: "the source line in your editor, to look"
    case .copy: "copy a cell, the row or the list"
    case .save: "write this view to a file"
    case .signOff: "sign off the week by your name"
    case .strike: "strike the row from the proposal, or take that back"
    case .fixAmount: "set the amount of the row by hand; nothing typed sets it free"
    case .flagBudget: "how many flags there may be; nothing typed: as the rules say"
    case .different: "the two tasks are not the same: the pair is not shown again"
    case .dayBack: "one day back"
    case .dayForward: "one day forth"
    case .weekBack: "one week back"
    case .weekForward: "one week forth"
    case .monthBack: "back to the month end before"
    case .monthForward: "forth to the next month end"
    case .today: "back to the present day; live again where the screen is held"
    case .goToDay: "to a day: 30/06/2026"
    case .fiscalYear: "another plan year"
    case .compare: "compare with another day"
    case .overview: "the City's page"
    case .units: "all units"
    case .projects: "all projects"
    case .tasks: "all tasks"
    case .obstacles: "all open obstacles"
    case .problems: "data problems by unit and file"
    case .files: "files that were read"
    case .log: "what was read and when"
    case .changes: "what has changed"
    case .duties: "the group's duties, of the unit or project in view"
    case .week: "this week's work, of the unit or project in view"
    case .palette: "type a command, sector or unit"
    case .help: "this page"
    case .tour: "the first five steps; again to skip"
    case .language: "Vietnamese, English, French"
    case .theme: "choose a theme, shown at once"
    case .pause: "hold the screen still; then show what arrived, step by step"
    case .present: "present at a meeting, data held still"
    case .publicScreen: "public screen: names hidden, amounts rounded"
    case .reload: "read all files again, ask a lost server"
    case .redraw: "draw the screen again"
    case .suspend: "to the shell (fg comes back)"
    case .quit: "back; at the root quit"
    case .quitNow: "quit at once"
    case .turnPage: "next page of the talk"
    case .turnBack: "page before it"
    case .talkPage: "go to the page of that number"
    case .talkFirst: "first page"
    case .talkLast: "last page"
    case .agenda: "agenda; a unit's name leads to the unit"
    case .blank: "blank the screen"
    case .unblank: "bring the page back"
    case .automatic: "turn by itself every 20 or 60 seconds, or not"
    case .endTalk: "end the talk; pressed twice"
    case .demoPause: "pause the year, or go on"
    case .demoSlower: "let it pass slower"
    case .demoFaster: "let it pass faster"
    case .type: "narrow or name what is meant"
    case .deleteLetter: "delete a letter, then close"
    case .deleteWord: "delete a word"
    case .clearText: "delete all that was typed"
    case .keepFilter: "close and keep the filter"
    case .dropFilter: "close without a filter"
    case .complete: "complete the name"
    case .choose: "take the selected line"
    case .close: "close"
    case .restoreTheme: "close with the theme of before"
    case .copyRow: "copy the selected row"
    }
  }

  @Sendable private static func keyNameWord(_ name: String) -> String {
    switch name {
    case "pageDown": "PgDn"
    case "pageUp": "PgUp"
    case "home": "Home"
    case "end": "End"
    case "letters": "letters"
    case "any": "any key"
    default: name
    }
  }

  @Sendable private static func helpGroupWord(_ value: Command.Group) -> String {
    switch value {
    case .move: "MOVE"
    case .go: "IN AND OUT"
    case .look: "LOOK"
    case .time: "TIME"
    case .pages: "PAGES"
    case .program: "PROGRAM"
    case .talk: "AT A MEETING"
    case .blank: "BLANK SCREEN"
    case .demonstration: "DEMONSTRATION"
    case .help: "IN THE HELP"
    case .helpSearch: "SEARCHING THE HELP"
    case .filter: "TYPING A FILTER"
    case .sort: "CHOOSING AN ORDER"
    case .palette: "TYPING A COMMAND"
    case .compare: "CHOOSING A DAY TO COMPARE"
    case .scopes: "CHOOSING A SCOPE"
    case .copy: "COPYING"
    case .save: "WRITING TO A FILE"
    case .signOff: "SIGNING OFF"
    case .verdict: "SETTING A NUMBER"
    case .themes: "CHOOSING A THEME"
    }
  }

  @Sendable private static func pageHelpWord(_ value: Page) -> String {
    switch value {
    case .overview:
      "The whole City: sectors against where they should be today (the mark │), overdue tasks, obstacles and the money they hold, the year's curve."
    case .sector:
      "One sector: its units and projects, overdue tasks, obstacles. A unit's money here is its part of this sector."
    case .agency:
      "One unit: what was promised, is it on track, why not, who and when; below its projects, open tasks and obstacles."
    case .project:
      "One project: its plan is the sum of the decisions, its disbursement the sum of the ledger; each row names file and line."
    case .assignment:
      "One task: its state, the due day in force and the first one, who leads, who does it, and where it is written."
    case .obstacle:
      "One obstacle: how much money it holds, who must resolve it, at which level, since when, and what is proposed."
    case .units:
      "All units, the furthest behind in money first."
    case .projects:
      "All projects, the furthest behind in money first."
    case .tasks:
      "All tasks: overdue first, then by due day, finished ones last."
    case .obstacles:
      "All open obstacles, what holds most money first."
    case .problems:
      "What is wrong in the files: who mends it, file:line:column, what was expected and what stands there. Mended rows go away by themselves."
    case .problem:
      "One problem: its file, row and column, what stands there, what is expected and who mends it. Once mended it goes away by itself."
    case .changes:
      "What happened since the moment compared with, the newest first; the first lines say why the rate moved, in parts that add up to the đồng."
    case .table:
      "The rows of a table as they stand in the files, in the columns of the contract; a marked row has an error. Enter opens the record."
    case .figure:
      "Why a figure is what it is: the sentence with the exact amounts, then every row, also those left out and why. What counts must add up. = turns to the next figure."
    case .record:
      "One record as it stands: every column that says something, its file and line; below it what it names, and Enter opens that."
    case .log:
      "What was read since the program began, the newest first: files, rows more and fewer, money and records that changed, problems made (+) and mended (−). Enter opens what belongs to it."
    case .files:
      "The files that were read, their records, what was set aside, and how old each is."
    case .topic(let topic, _): topic.kind.question.en
    case .meeting:
      "A talk over data held still; its keys come first. From a page that a row or the agenda led to, Esc comes back to it."
    }
  }
}
