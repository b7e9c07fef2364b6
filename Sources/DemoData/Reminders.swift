/// A written reminder to a unit about a task, a directive or an obstacle.
struct Reminder {
  var task: String?
  var directive: String?
  var obstacle: String?
  let unit: String
  let sent: Day
  let document: String
  let answered: Day?
  let content: String

  func cells(number: Int) -> [String] {
    [
      "NV" + padded(number, 4), cell(task), cell(directive), cell(obstacle), unit, sent.description, document,
      cell(answered),
      content,
    ]
  }
}

/// Reminders of what was late.
func makeReminders(of tasks: [Assignment], _ obstacles: [Obstacle]) -> [Reminder] {
  var random = Random("reminders")
  var reminders: [Reminder] = []

  /// A first reminder shortly after `due`, then about every `gap` days until `end`.
  func remind(
    task: String? = nil, obstacle: String? = nil, _ unit: String, from due: Day, until end: Day, atMost: Int,
    about title: String
  ) {
    var day = (due + random.number(1...6)).workingDay
    for turn in 1...max(1, atMost) where turn <= atMost && day <= end {
      let answered = random.chance(55) ? (day + random.number(1...12)).workingDay : nil
      let text = turn > 3 ? "Nhắc lần {n}, sẽ báo cáo tại giao ban: {t}" : random.pick(reminderTexts)
      reminders.append(
        Reminder(
          task: task, obstacle: obstacle, unit: unit, sent: day,
          document: "\(random.number(100...2900))/STC-TCT",
          answered: answered.flatMap { $0 <= asOf ? $0 : nil },
          content: filled(text, ["n": String(turn), "t": title])))
      day = (day + random.number(9...24)).workingDay
    }
  }

  for task in tasks {
    guard let due = task.due else { continue }
    if task.isOverdue(on: asOf) {
      remind(
        task: task.id, task.lead, from: due, until: asOf, atMost: random.number(1...5), about: task.title)
    } else if let done = task.completed, done > due {
      remind(task: task.id, task.lead, from: due, until: done, atMost: 2, about: task.title)
    }
  }
  for obstacle in obstacles {
    guard let due = obstacle.due, due < asOf else { continue }
    let end = obstacle.resolved ?? asOf
    let atMost = obstacle.id == Story.oldObstacle ? 5 : random.number(1...4)
    remind(
      obstacle: obstacle.id, obstacle.responsibleUnit, from: due, until: end, atMost: atMost,
      about: obstacle.description)
  }
  return reminders
}

private let reminderTexts = [
  "Nhắc lần {n}: {t}", "Đề nghị báo cáo tiến độ: {t}",
  "Quá hạn, đề nghị nêu rõ nguyên nhân và thời hạn mới: {t}",
  "Đôn đốc lần {n}, gửi kết quả trước thứ Năm: {t}",
]
