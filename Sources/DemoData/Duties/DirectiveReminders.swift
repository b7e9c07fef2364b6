/// Reminders of directives that were late, and of tasks shortly before their day.
func makeEarlyReminders(of tasks: [Assignment], _ directives: [Directive]) -> [Reminder] {
  directives.flatMap(reminders) + tasks.compactMap(earlyReminder)
}

extension [Reminder] {
  var byDay: [Reminder] {
    enumerated().sorted { ($0.element.sent, $0.offset) < ($1.element.sent, $1.offset) }.map(\.element)
  }
}

/// From its due day on, to the lead, about every third week; nobody reminds of what is forgotten.
private func reminders(of directive: Directive) -> [Reminder] {
  guard let due = directive.due, due < asOf, directive.id != Story.forgottenDirective else { return [] }
  var random = Random("reminders \(directive.id)")
  let end = directive.completed ?? asOf
  let isSilent = directive.id == Story.unansweredDirective || directive.lead == Story.silentDepartment
  let most = isSilent ? 5 : random.number(1...4)
  var reminders: [Reminder] = []
  var day = (due + random.number(2...6)).workingDay
  while day <= end && reminders.count < most && directive.status != .cancelled {
    let answered = (day + random.number(2...12)).workingDay
    let isAnswered = !isSilent && random.chance(60) && answered <= asOf
    let text = reminders.count > 2 ? lastReminder : random.pick(reminderTexts)
    reminders.append(
      Reminder(
        directive: directive.id, unit: directive.lead, sent: day,
        document: "\(random.number(100...2900))/STC-TCT", answered: isAnswered ? answered : nil,
        content: filled(
          text,
          [
            "n": String(reminders.count + 1), "i": directive.point.item, "v": directive.document.number,
            "d": due.vietnamese,
          ])))
    day = (day + random.number(14...26)).workingDay
  }
  return reminders
}

/// A word in time about some tasks that are due within the week.
private func earlyReminder(of task: Assignment) -> Reminder? {
  guard let due = task.due, task.status.isOpen, due > asOf, due - asOf <= 7 else { return nil }
  var random = Random("early \(task.id)")
  guard random.chance(65) else { return nil }
  let sent = (asOf - random.number(1...7)).workingDayBefore
  return Reminder(
    task: task.id, unit: task.lead, sent: sent, document: "\(random.number(100...2900))/STC-TCT",
    answered: sent < asOf - 3 && random.chance(50) ? sent + 2 : nil,
    content: "Sắp đến hạn \(due.vietnamese), đề nghị hoàn thành và gửi sản phẩm: \(task.title)")
}

private let lastReminder = "Nhắc lần {n}, sẽ báo cáo tại giao ban: mục {i} văn bản {v}, hạn {d}"

private let reminderTexts = [
  "Nhắc lần {n}: mục {i} văn bản {v} đã quá hạn {d}, đề nghị báo cáo kết quả",
  "Đề nghị cho biết tiến độ, vướng mắc của mục {i} văn bản {v} (hạn {d})",
  "Mục {i} văn bản {v} chưa có sản phẩm; đề nghị nêu nguyên nhân, thời hạn mới và người chịu trách nhiệm",
  "Đôn đốc lần {n} thực hiện mục {i} văn bản {v}; trả lời Tổ công tác trước thứ Năm",
]
