import Domain

/// Words of the page that says why a figure is what it is.
struct FigureWords: Sendable {
  let city: String
  let measure: @Sendable (Figure.Measure) -> String
  /// Title of the rows.
  let rows: String
  /// Head of the column of the part that a row belongs to, and its words.
  let part: String
  let partName: @Sendable (FigurePart) -> String
  /// A cumulative figure.
  let statement: String
  // Labels.
  let how: String
  let rowsAddUp: String
  let leftOut: String
  let unread: String
  let rowCount: @Sendable (String) -> String
  let agrees: String
  let differs: @Sendable (String) -> String
  // What a link leads to.
  let partOf: String
  let ownPage: String
  // Sentences, each with the exact amounts, the plan by its name, the plan year and the day.
  let rate: @Sendable (_ paid: String, _ plan: String, _ rate: String, _ year: Int, _ day: String) -> String
  let missing:
    @Sendable (
      _ due: String, _ share: String, _ plan: String, _ paid: String, _ result: String, _ year: Int,
      _ day: String
    ) -> String
  let paid: @Sendable (_ paid: String, _ basis: String, _ year: Int, _ day: String) -> String
  let ofWhichUnplanned: @Sendable (_ amount: String, _ basis: String) -> String
  let plan: @Sendable (_ plan: String, _ year: Int, _ day: String) -> String
  let remaining:
    @Sendable (_ plan: String, _ paid: String, _ left: String, _ year: Int, _ day: String) -> String
  let advances: @Sendable (_ amount: String, _ year: Int, _ day: String) -> String
  let held: @Sendable (_ amount: String, _ count: String, _ day: String) -> String
  let obstacles: @Sendable (_ count: String, _ day: String) -> String
  let overdue: @Sendable (_ count: String, _ open: String, _ moment: String) -> String
}

extension Language {
  var figures: FigureWords {
    switch self {
    case .vietnamese: .vietnamese
    case .english: .english
    case .french: .french
    }
  }
}
