public import Domain

/// `holidays.csv`.
public struct HolidaysTable: TableContract {
  public typealias Row = DayOff

  public static let facts = TableFacts(
    .holidays, .reference, Label("Ngày nghỉ", "Holidays", "Jours fériés"),
    about: Label(
      "Ngày nghỉ (và ngày thứ Bảy làm bù) để đếm ngày làm việc.",
      "Non-working days (and make-up working Saturdays) for day counts.",
      "Jours non ouvrés (et samedis de rattrapage) pour compter les jours."))
  public static let declared = Declared<HolidaysTable>()

  let date: Field<Day>
  let name: Field<String>
  let isWorking: Field<Bool>

  public init(_ c: inout ColumnList) {
    date = c.date("date", Label("Ngày", "Date", "Date"), .key)
    name = c.text("name", Label("Tên ngày nghỉ", "Holiday name", "Nom du jour férié"), .required)
    isWorking = c.boolean(
      "is_working", Label("Là ngày làm bù", "Make-up workday", "Jour de récupération"), .required)
  }

  public func row(_ values: RowValues) -> DayOff? {
    guard let day = values[date], let isWorking = values[isWorking] else { return nil }
    return DayOff(day: day, isWorking: isWorking, origin: values.origin)
  }
}
