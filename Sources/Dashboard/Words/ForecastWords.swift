import Domain

/// Words of where the year ends, and of how far that can be believed.
struct ForecastWords: Sendable {
  /// The plan year and its last day, the plan, and the day it is seen from.
  let title: @Sendable (String, String, String, String) -> String

  // Heads of columns.
  let end: String
  let band: @Sendable (String) -> String
  let ofPlan: String
  /// Of twenty ends, those short of a share of the plan.
  let short: @Sendable (String) -> String
  let needed: String
  let timesUsual: String
  let best: String
  let finish: @Sendable (String) -> String

  /// A method as a sentence's subject.
  let method: @Sendable (ForecastRecipe) -> String
  /// The same in a column.
  let methodShort: @Sendable (ForecastRecipe) -> String
  /// The method, the years, and what it, the run rate and last year's rest missed.
  let measured: @Sendable (String, String, String, String, String) -> String
  /// The same where a yardstick is as good: nothing is shown.
  let notShown: @Sendable (String, String, String, String, String) -> String
  /// Made to hold so much; held so many of so many; in the worst year, so many of so many.
  let held: @Sendable (String, HitCount, String, HitCount) -> String
  let noBand: String
  /// So many years: a new one leaves their range so many times in so many.
  let rangeLaw: @Sendable (Int, HitCount) -> String
  /// So many of twenty ends are short of a share of the plan.
  let dots: @Sendable (HitCount, String) -> String
  /// What is needed, what that is a week, and what the last four weeks brought a week.
  let weekly: @Sendable (String, String, String?) -> String
  /// What the rest needs of the usual finish, the best year and how often it brought as much.
  let everDone: @Sendable (String, String, String, HitCount) -> String
  /// A closed year ended with a share of the plan of that day.
  let finishOf: @Sendable (String, String) -> String

  // Why nothing is said.
  /// The year, how many closed years there are, which, and how many are needed.
  let tooFew: @Sendable (String, Int, String, Int) -> String
  let unusable: @Sendable (Int, PaidTriangle.Lack) -> String
  let notBegun: @Sendable (String, String) -> String
  let over: @Sendable (String, String) -> String
  let noPlan: @Sendable (String, String) -> String

  // The back-test.
  let level: @Sendable (ForecastLevel) -> String
  let backTestTitle: @Sendable (String) -> String
  /// Heads: day, level, method, missed, bias, run rate, last rest, held, worst year, width.
  let backTestHeads: [String]
  let notBetter: String
}

extension Language {
  var forecast: ForecastWords {
    switch self {
    case .vietnamese: .vietnamese
    case .english: .english
    case .french: .french
    }
  }
}
