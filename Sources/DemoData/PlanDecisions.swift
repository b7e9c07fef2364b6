/// The decisions of a year: the Prime Minister's plan, the City's, and what changed in its course.
struct YearDecisions {
  let central: Decision
  let city: [Decision]
  /// Nil in years without wards.
  var wards: Decision?
  let changes: [Decision]
  let carryOver: [Decision]
}

private let decisions2023 = YearDecisions(
  central: Decision(number: "9895/QĐ-TTg", date: Day(2022, 12, 7)),
  city: [
    Decision(number: "9866/QĐ-UBND", date: Day(2022, 12, 13)),
    Decision(number: "9897/QĐ-UBND", date: Day(2022, 12, 21)),
  ],
  changes: [
    Decision(number: "9137/QĐ-UBND", date: Day(2023, 3, 24)),
    Decision(number: "9259/QĐ-UBND", date: Day(2023, 5, 18)),
    Decision(number: "9388/QĐ-UBND", date: Day(2023, 7, 6)),
    Decision(number: "9540/QĐ-UBND", date: Day(2023, 9, 14)),
    Decision(number: "9661/QĐ-UBND", date: Day(2023, 11, 9)),
  ],
  carryOver: [Decision(number: "9015/QĐ-UBND", date: Day(2023, 1, 11))])

private let decisions2024 = YearDecisions(
  central: Decision(number: "9902/QĐ-TTg", date: Day(2023, 12, 6)),
  city: [
    Decision(number: "9874/QĐ-UBND", date: Day(2023, 12, 12)),
    Decision(number: "9901/QĐ-UBND", date: Day(2023, 12, 20)),
  ],
  changes: [
    Decision(number: "9144/QĐ-UBND", date: Day(2024, 3, 21)),
    Decision(number: "9271/QĐ-UBND", date: Day(2024, 5, 23)),
    Decision(number: "9402/QĐ-UBND", date: Day(2024, 7, 11)),
    Decision(number: "9551/QĐ-UBND", date: Day(2024, 9, 19)),
    Decision(number: "9672/QĐ-UBND", date: Day(2024, 11, 14)),
  ],
  carryOver: [Decision(number: "9018/QĐ-UBND", date: Day(2024, 1, 10))])

private let decisions2025 = YearDecisions(
  central: Decision(number: "9908/QĐ-TTg", date: Day(2024, 12, 4)),
  city: [
    Decision(number: "9871/QĐ-UBND", date: Day(2024, 12, 11)),
    Decision(number: "9904/QĐ-UBND", date: Day(2024, 12, 19)),
  ],
  wards: Decision(number: "9406/QĐ-UBND", date: Day(2025, 7, 17)),
  changes: [
    Decision(number: "9150/QĐ-UBND", date: Day(2025, 3, 28)),
    Decision(number: "9283/QĐ-UBND", date: Day(2025, 5, 22)),
    Decision(number: "9477/QĐ-UBND", date: Day(2025, 8, 14)),
    Decision(number: "9562/QĐ-UBND", date: Day(2025, 9, 25)),
    Decision(number: "9655/QĐ-UBND", date: Day(2025, 10, 30)),
  ],
  carryOver: [
    Decision(number: "9017/QĐ-UBND", date: Day(2025, 1, 9)),
    Decision(number: "9029/QĐ-UBND", date: Day(2025, 1, 15)),
  ])

private let decisions2026 = YearDecisions(
  central: Decision(number: "9917/QĐ-TTg", date: Day(2025, 12, 3)),
  city: [
    Decision(number: "9880/QĐ-UBND", date: Day(2025, 12, 10)),
    Decision(number: "9912/QĐ-UBND", date: Day(2025, 12, 18)),
  ],
  wards: Decision(number: "9925/QĐ-UBND", date: Day(2025, 12, 24)),
  changes: [
    Decision(number: "9112/QĐ-UBND", date: Day(2026, 3, 20)),
    Decision(number: "9187/QĐ-UBND", date: Day(2026, 4, 28)),
    Decision(number: "9264/QĐ-UBND", date: Day(2026, 5, 29)),
    Decision(number: "9318/QĐ-UBND", date: Day(2026, 6, 25)),
    Decision(number: "9502/QĐ-UBND", date: Day(2026, 8, 20)),
    Decision(number: "9688/QĐ-UBND", date: Day(2026, 11, 5)),
  ],
  carryOver: [
    Decision(number: "9021/QĐ-UBND", date: Day(2026, 1, 8)),
    Decision(number: "9034/QĐ-UBND", date: Day(2026, 1, 14)),
  ])

/// The decisions on a year's plans.
func decisions(of year: Int) -> YearDecisions {
  switch year {
  case ...2023: decisions2023
  case 2024: decisions2024
  case 2025: decisions2025
  default: decisions2026
  }
}
