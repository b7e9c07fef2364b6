struct Holiday {
  let date: Day
  let name: String
  var isWorking = false
}

/// Public holidays with the swapped days of the state's offices; weekends inside a holiday are left out.
let holidays: [Holiday] = earlierHolidays + presentHolidays

private let earlierHolidays: [Holiday] =
  [Holiday(date: Day(2023, 1, 2), name: "Nghỉ bù Tết Dương lịch")]
  + ([20] + Array(23...26)).map { Holiday(date: Day(2023, 1, $0), name: "Tết Nguyên đán Quý Mão") } + [
    Holiday(date: Day(2023, 5, 1), name: "Ngày Quốc tế Lao động"),
    Holiday(date: Day(2023, 5, 2), name: "Nghỉ bù Giỗ Tổ Hùng Vương"),
    Holiday(date: Day(2023, 5, 3), name: "Nghỉ bù Ngày Giải phóng miền Nam, thống nhất đất nước"),
    Holiday(date: Day(2023, 9, 1), name: "Quốc khánh"),
    Holiday(date: Day(2023, 9, 4), name: "Nghỉ bù Quốc khánh"),
    Holiday(date: Day(2024, 1, 1), name: "Tết Dương lịch"),
  ] + ([8, 9] + Array(12...14)).map { Holiday(date: Day(2024, 2, $0), name: "Tết Nguyên đán Giáp Thìn") }
  + [
    Holiday(date: Day(2024, 4, 18), name: "Giỗ Tổ Hùng Vương"),
    Holiday(date: Day(2024, 4, 29), name: "Nghỉ hoán đổi"),
    Holiday(date: Day(2024, 4, 30), name: "Ngày Giải phóng miền Nam, thống nhất đất nước"),
    Holiday(date: Day(2024, 5, 1), name: "Ngày Quốc tế Lao động"),
    Holiday(date: Day(2024, 5, 4), name: "Làm bù cho ngày 29/04/2024", isWorking: true),
    Holiday(date: Day(2024, 9, 2), name: "Quốc khánh"),
    Holiday(date: Day(2024, 9, 3), name: "Quốc khánh"),
  ]

private let presentHolidays: [Holiday] =
  [Holiday(date: Day(2025, 1, 1), name: "Tết Dương lịch")]
  + (27...31).map { Holiday(date: Day(2025, 1, $0), name: "Tết Nguyên đán Ất Tỵ") } + [
    Holiday(date: Day(2025, 4, 7), name: "Giỗ Tổ Hùng Vương"),
    Holiday(date: Day(2025, 4, 26), name: "Làm bù cho ngày 02/05/2025", isWorking: true),
    Holiday(date: Day(2025, 4, 30), name: "Ngày Giải phóng miền Nam, thống nhất đất nước"),
    Holiday(date: Day(2025, 5, 1), name: "Ngày Quốc tế Lao động"),
    Holiday(date: Day(2025, 5, 2), name: "Nghỉ hoán đổi"),
    Holiday(date: Day(2025, 9, 1), name: "Quốc khánh"),
    Holiday(date: Day(2025, 9, 2), name: "Quốc khánh"),
    Holiday(date: Day(2026, 1, 1), name: "Tết Dương lịch"),
    Holiday(date: Day(2026, 1, 2), name: "Nghỉ hoán đổi"),
    Holiday(date: Day(2026, 1, 10), name: "Làm bù cho ngày 02/01/2026", isWorking: true),
  ] + (16...20).map { Holiday(date: Day(2026, 2, $0), name: "Tết Nguyên đán Bính Ngọ") } + [
    Holiday(date: Day(2026, 4, 27), name: "Nghỉ bù Giỗ Tổ Hùng Vương"),
    Holiday(date: Day(2026, 4, 30), name: "Ngày Giải phóng miền Nam, thống nhất đất nước"),
    Holiday(date: Day(2026, 5, 1), name: "Ngày Quốc tế Lao động"),
    Holiday(date: Day(2026, 8, 22), name: "Làm bù cho ngày 31/08/2026", isWorking: true),
    Holiday(date: Day(2026, 8, 31), name: "Nghỉ hoán đổi"),
    Holiday(date: Day(2026, 9, 1), name: "Quốc khánh"),
    Holiday(date: Day(2026, 9, 2), name: "Quốc khánh"),
    Holiday(date: Day(2027, 1, 1), name: "Tết Dương lịch"),
  ]
