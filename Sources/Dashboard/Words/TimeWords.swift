/// Words of another day and of what changed since one.
public struct TimeWords: Sendable {
  /// The banner over figures of another day.
  public let otherDay: @Sendable (String) -> String
  /// The same for those of another plan year.
  public let fiscalYear: @Sendable (Int) -> String
  /// A day in the palette.
  public let seeDay: @Sendable (String) -> String

  static let english = TimeWords(
    otherDay: { "NOT TODAY: \($0)" },
    fiscalYear: { "PLAN YEAR \($0)" },
    seeDay: { "see \($0)" })

  static let french = TimeWords(
    otherDay: { "AUTRE JOUR : \($0)" },
    fiscalYear: { "EXERCICE \($0)" },
    seeDay: { "voir le \($0)" })

  static let vietnamese = TimeWords(
    otherDay: { "NGÀY KHÁC: \($0)" },
    fiscalYear: { "NIÊN ĐỘ \($0)" },
    seeDay: { "xem ngày \($0)" })
}
