/// Words of what stands in the way and what is to be done: who must act, and how late that is.
struct WorkWords: Sendable {
  /// Head of the column of who must act.
  let mustAct: String
  /// So many days past the day of the answer.
  let daysLate: @Sendable (Int) -> String
  /// Head of why an obstacle stands on a unit's page.
  let concern: String
  /// The unit raised it and waits.
  let own: String
  /// Others raised it, and it stands in the way of the unit's work.
  let onOwnWork: String
  /// Others wait until the unit resolves it.
  let forOthers: String
  /// In the place of money that a row above has of the same project.
  let sameProject: String

  static let vietnamese = WorkWords(
    mustAct: "Phải gỡ", daysLate: { "trễ \($0) ngày" }, concern: "Của ai", own: "nêu ra",
    onOwnWork: "nơi khác nêu", forOthers: "phải gỡ hộ", sameProject: "cùng DA")

  static let english = WorkWords(
    mustAct: "Must act", daysLate: { "\($0) d late" }, concern: "Whose", own: "its own",
    onOwnWork: "by others", forOthers: "to resolve", sameProject: "same proj.")

  static let french = WorkWords(
    mustAct: "Doit agir", daysLate: { "retard \($0) j" }, concern: "À qui", own: "le sien",
    onOwnWork: "d’autrui", forOthers: "à lever", sameProject: "même proj.")
}

extension Language {
  var work: WorkWords {
    switch self {
    case .vietnamese: .vietnamese
    case .english: .english
    case .french: .french
    }
  }
}
