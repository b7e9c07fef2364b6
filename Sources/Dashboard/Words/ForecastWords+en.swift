import Domain

extension ForecastWords {
  static let english = ForecastWords(
    title: { "Where \($0) ends on \($1): \($2), seen from \($3)" },
    end: "ends at", band: { "\($0) band" }, ofPlan: "of plan", short: { "short of \($0)" },
    needed: "still needed", timesUsual: "× usual", best: "best ever", finish: { "end \($0)" },
    method: { methodText($0) }, methodShort: { methodName($0) },
    measured: {
      "Method: \($0). From the same day of \($1) it missed \($2); the run rate missed \($3), last year’s rest \($4)."
    },
    notShown: {
      "No end is shown: from the same day of \($1) \($0) missed \($2), and a yardstick as little: the run rate \($3), last year’s rest \($4)."
    },
    held: {
      "The band is made to hold \($0) of new ends. Such bands held \($1.hits) of \($1.of), and \($3.hits) of \($3.of) in the worst year, \($2)."
    },
    noBand: "Too few past ends for a band.",
    rangeLaw: {
      "\($0) years: \($1.hits) new year\($1.hits == 1 ? "" : "s") in \($1.of) leave\($1.hits == 1 ? "s" : "") their range."
    },
    dots: { "\($0.hits) of \($0.of) ends are short of \($1) of the plan." },
    weekly: { needed, week, last in
      "Still needed: \(needed), \(week) a week"
        + (last.map { "; the last four weeks brought \($0) a week." } ?? ".")
    },
    everDone: {
      "That is × \($0) of the usual finish; best ever × \($1), \($2). As much was done in \($3.hits) of \($3.of) years."
    },
    finishOf: { "\($0): \($1)" },
    tooFew: {
      let known =
        $1 == 0 ? "no closed year" : $1 == 1 ? "1 closed year (\($2))" : "\($1) closed years (\($2))"
      return "The end of \($0) can’t be forecast yet: \(known) can be learnt from, and \($3) are needed."
    },
    unusable: { "\($0) can’t be learnt from: \(lackText($1))." },
    notBegun: { "\($0) had not begun on \($1)." },
    over: { "\($0) is over: its capital could be paid until \($1)." },
    noPlan: { "There is no plan for \($0): \($1)." },
    level: { levelText($0) },
    backTestTitle: { "Each of \($0) forecast from the other years, by what was known on the day" },
    backTestHeads: [
      "day", "level", "method", "missed", "bias", "run rate", "last rest", "held", "worst year", "width",
    ],
    notBetter: "no better than a yardstick")

  private static func methodText(_ recipe: ForecastRecipe) -> String {
    let method =
      switch recipe.method {
      case .chainLadder: "what is paid at the usual pace (chain ladder)"
      case .usualFinish: "the plan’s rest as past years finished (Bornhuetter–Ferguson)"
      case .capeCod: "the plan’s rest at this year’s pace (Cape Cod)"
      case .paceAndFinish: "the plan’s rest, between this year’s pace and past finishes"
      case .benktander: "what is paid and Cape Cod, weighed by the share reached (Benktander)"
      case .credibility: "what is paid and Cape Cod, weighed by credibility"
      }
    return recipe.pace == .own ? method + ", each unit by its own pace" : method
  }

  private static func methodName(_ recipe: ForecastRecipe) -> String {
    let method =
      switch recipe.method {
      case .chainLadder: "chain ladder"
      case .usualFinish: "usual finish"
      case .capeCod: "Cape Cod"
      case .paceAndFinish: "pace and finish"
      case .benktander: "Benktander"
      case .credibility: "credibility"
      }
    return recipe.pace == .own ? method + ", own pace" : method
  }

  private static func lackText(_ lack: PaidTriangle.Lack) -> String {
    switch lack {
    case .noPlan: "it has no such plan"
    case .noPayments: "nothing was paid of it"
    case .beginsLate: "nothing was paid in its first quarter, so its ledger begins later"
    }
  }

  private static func levelText(_ level: ForecastLevel) -> String {
    switch level {
    case .total: "total"
    case .sectors: "sectors"
    case .units: "units"
    case .projects: "projects"
    }
  }
}
