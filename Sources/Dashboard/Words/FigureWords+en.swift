import Domain

extension FigureWords {
  static let english = FigureWords(
    city: "the City", measure: measureWord, rows: "Rows", part: "Part", partName: partWord,
    statement: "cumulative", how: "How", rowsAddUp: "Adds up to", leftOut: "Left out",
    unread: "Set aside", rowCount: { $0 == "1" ? "1 row" : "\($0) rows" }, agrees: "equal to the đồng",
    differs: { "off by \($0): the files changed since" }, partOf: "Part of", ownPage: "Page",
    rate: { "\($0) disbursed / \($1), plan year \($3) = \($2), by \($4); rounded once." },
    missing: {
      "\($0) due by \($6) (\($1) of \($2), plan year \($5)), \($3) disbursed: \($4)."
    },
    paid: { "\($0) disbursed in the channel of the \($1), plan year \($2), by \($3)." },
    ofWhichUnplanned: { " Of it \($0) by projects without \($1), part of no rate." },
    plan: { "\($0), plan year \($1): the sum of the decisions by \($2)." },
    remaining: { "\($0), plan year \($3) − \($1) disbursed = \($2) left, by \($4)." },
    advances: { "\($0) of advances outstanding: advances less recoveries, plan year \($1), by \($2)." },
    held: { "\($0) held by \($1) open obstacles, by \($2)." },
    obstacles: { "\($0) open obstacles, by \($1)." },
    overdue: { "\($0) overdue of \($1) open tasks, at \($2)." })

  @Sendable private static func measureWord(_ measure: Figure.Measure) -> String {
    switch measure {
    case .rate: "Disbursement rate"
    case .missing: "Missing today"
    case .paid: "Disbursed"
    case .plan: "Plan"
    case .remaining: "Left to disburse"
    case .advances: "Advances outstanding"
    case .held: "Money held by obstacles"
    case .obstacles: "Open obstacles"
    case .overdue: "Overdue tasks"
    }
  }

  @Sendable private static func partWord(_ part: FigurePart) -> String {
    switch part {
    case .paid: "disbursed"
    case .plan: "plan"
    case .advances: "advances"
    case .obstacles: "obstacles"
    case .tasks: "tasks"
    }
  }
}
