/// Words of what stands in the way and what is to be done: who must act, and how late that is.
struct WorkWords: Sendable {
  /// Head of the column of who must act.
  let mustAct: String
  /// So many days past the day of the answer.
  let daysLate: @Sendable (Int) -> String
  /// On a unit's page: it waits for another, must act itself, or others wait until it acts.
  let waitsFor: @Sendable (String) -> String
  let actsItself: String
  let actsFor: @Sendable (String) -> String
  /// In the place of money that a row above has of the same project.
  let sameProject: String

  static let vietnamese = WorkWords(
    mustAct: "Phải gỡ", daysLate: { "trễ \($0) ngày" }, waitsFor: { "chờ \($0)" }, actsItself: "tự gỡ",
    actsFor: { "gỡ cho \($0)" }, sameProject: "cùng DA")

  static let english = WorkWords(
    mustAct: "Must act", daysLate: { "\($0) d late" }, waitsFor: { "waits: \($0)" }, actsItself: "must act",
    actsFor: { "acts for \($0)" }, sameProject: "same proj.")

  static let french = WorkWords(
    mustAct: "Doit agir", daysLate: { "retard \($0) j" }, waitsFor: { "attend \($0)" },
    actsItself: "doit agir",
    actsFor: { "pour \($0)" }, sameProject: "même proj.")
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
