/// Words of another day and of what changed since one.
public struct TimeWords: Sendable {
  /// The banner over figures of another day.
  public let otherDay: @Sendable (String) -> String
  /// The same for those of another plan year.
  public let fiscalYear: @Sendable (Int) -> String
  /// A day in the palette.
  public let seeDay: @Sendable (String) -> String
  /// A day to compare with, in the palette and on the line of totals.
  public let against: @Sendable (String) -> String
  public let weekBefore: String
  public let monthEnd: String
  public let lastMeeting: String
  public let yearBefore: String
  public let compareOff: String
  /// Heads of the columns of change: of the rate in points, and of what was paid.
  public let change: String
  public let changePaid: String
  /// A row that was not so at the moment compared with: a task newly overdue, an obstacle newly raised.
  public let isNew: String

  static let english = TimeWords(
    otherDay: { "NOT TODAY: \($0)" },
    fiscalYear: { "PLAN YEAR \($0)" },
    seeDay: { "see \($0)" },
    against: { "compared with \($0)" },
    weekBefore: "a week before", monthEnd: "the month end before", lastMeeting: "the last meeting",
    yearBefore: "the same day of the year before", compareOff: "nothing",
    change: "Δ pts", changePaid: "Δ paid", isNew: "new")

  static let french = TimeWords(
    otherDay: { "AUTRE JOUR : \($0)" },
    fiscalYear: { "EXERCICE \($0)" },
    seeDay: { "voir le \($0)" },
    against: { "comparé au \($0)" },
    weekBefore: "une semaine avant", monthEnd: "la fin du mois précédent",
    lastMeeting: "la dernière réunion", yearBefore: "le même jour de l’an passé", compareOff: "rien",
    change: "Δ pts", changePaid: "Δ payé", isNew: "nouv.")

  static let vietnamese = TimeWords(
    otherDay: { "NGÀY KHÁC: \($0)" },
    fiscalYear: { "NIÊN ĐỘ \($0)" },
    seeDay: { "xem ngày \($0)" },
    against: { "so với \($0)" },
    weekBefore: "tuần trước", monthEnd: "cuối tháng trước", lastMeeting: "lần họp trước",
    yearBefore: "cùng ngày năm trước", compareOff: "không so sánh",
    change: "Δ điểm", changePaid: "Δ chi", isNew: "mới")
}
