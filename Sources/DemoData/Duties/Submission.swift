/// What a unit was to hand in for a week, and what it did.
struct Submission {
  enum Status: String { case received, returned, accepted }

  let unit: String
  let periodEnd: Day
  var due: Day { periodEnd }
  /// The minute of the day counts from midnight.
  var received: (day: Day, minute: Int)?
  var status: Status?
  var file = ""
  var by = ""
  var notes = ""

  /// After 17:00 of its day.
  var isLate: Bool { received.map { $0.day > due || ($0.day == due && $0.minute > 17 * 60) } ?? false }

  var cells: [String] {
    let time = received.map {
      "\($0.day)T\(padded($0.minute / 60, 2)):\(padded($0.minute % 60, 2)):00+07:00"
    }
    return [
      unit, periodEnd.description, due.description, time ?? "", status?.rawValue ?? "", file, by, notes,
    ]
  }
}

/// The Thursdays since summer on which the week's figures are due.
let reportDays: [Day] = stride(from: Day(2026, 7, 2).number, through: asOf.number, by: 7).map(Day.init)

/// A row for each week and each unit that had to hand in, whether it did or not.
func makeSubmissions(staff: Staff) -> [Submission] {
  reportDays.enumerated().flatMap { week, day in
    units.filter { $0.mustReport && $0.closed.map { $0 >= day } ?? true }.map { unit in
      submission(of: unit.id, week, day, staff)
    }
  }
}

private func submission(of unit: String, _ week: Int, _ day: Day, _ staff: Staff) -> Submission {
  var habit = Random("habit \(unit)")
  var random = Random("submission \(unit) \(day)")
  var row = Submission(unit: unit, periodEnd: day)
  let isLast = day == reportDays.last
  let (late, missing) = habit.pick([(3, 0), (4, 1), (5, 1), (6, 1), (10, 2), (14, 4), (28, 10)])
  let isSilent = unit == Story.silentDepartment || (unit == Story.silentWard && week > 14)
  let returned = isLast ? Story.returnedThisWeek.firstIndex(of: unit) : nil
  // Of the last week some are still on their way.
  let isMissing = random.chance(isLast ? missing + 6 : missing)
  if isSilent || (isMissing && returned == nil) { return row }
  let isLate = random.chance(late) && returned == nil
  row.received =
    isLate
    ? ((isLast ? asOf : (day + random.number(1...4)).workingDay), random.number(8 * 60...15 * 60))
    : (day - (random.chance(25) ? 1 : 0), random.number(8 * 60...16 * 60 + 55))
  row.by = staff.focalPoint(of: unit, on: day)
  row.file = file(of: unit, day, &random)
  row.status = .accepted
  if let returned {
    row.status = .returned
    row.notes = returnNotes[returned % returnNotes.count]
  } else if isLast, random.chance(isLate ? 80 : 35) {
    row.status = .received
  } else if random.chance(5) {
    row.notes = "Đã trả lại 1 lần: \(random.pick(returnNotes)); nộp lại cùng ngày"
  }
  return row
}

/// Those that hand in tables into the folder name them, the others their workbook.
private func file(of unit: String, _ day: Day, _ random: inout Random) -> String {
  if Story.handInWards.contains(unit) { return "units/\(unit)/tasks.csv" }
  if unit == Story.statementUnit { return "units/\(unit)/disbursed_to_date.csv" }
  let week = (day - Day(2026, 1, 1) + 3) / 7 + 1
  return random.pick([
    "{u}_tuan{w}.xlsx", "{u}_tuan{w}.xlsx", "Bieu 02 tuan {w} {u}.xlsx", "BC tuan {w} - {u}.xlsx",
  ])
  .replacing("{u}", with: unit).replacing("{w}", with: String(week))
}

private let returnNotes = [
  "Tổng giải ngân không bằng tổng các dự án, lệch 1.250 triệu đồng",
  "Thiếu cột nguồn vốn của 3 dự án, chưa ghi thời hạn tháo gỡ vướng mắc",
  "Số lũy kế nhỏ hơn tuần trước, chưa giải trình",
  "Ghi đơn vị tính là đồng nhưng số liệu là triệu đồng",
  "Thiếu biểu công việc quá hạn, chưa có chữ ký người phụ trách",
]
