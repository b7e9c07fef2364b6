import Contract
import Domain

// What the letter lists, under numbered heads.
extension ReminderDraft {
  /// Those that have something to say.
  var sections: [String] {
    let all = [
      (
        say("Công việc quá hạn", "Overdue tasks", "Tâches en retard"),
        late { if case .task = $0 { true } else { false } }
      ),
      (say("Công việc sắp đến hạn", "Tasks due soon", "Tâches bientôt à échéance"), soon(.task)),
      (
        say("Chỉ đạo quá hạn", "Overdue directives", "Directives en retard"),
        late { if case .directive = $0 { true } else { false } }
      ),
      (say("Chỉ đạo sắp đến hạn", "Directives due soon", "Directives bientôt à échéance"), soon(.directive)),
      (
        say("Vướng mắc quá hạn giải quyết", "Obstacles to resolve, overdue", "Obstacles à lever, en retard"),
        late { if case .obstacle = $0 { true } else { false } }
      ),
      (
        say("Vướng mắc sắp đến hạn giải quyết", "Obstacles to resolve soon", "Obstacles à lever bientôt"),
        soon(.obstacle)
      ),
      (say("Văn bản nhắc chưa trả lời", "Reminders without an answer", "Relances sans réponse"), unanswered),
      (say("Yêu cầu phối hợp chưa trả lời", "Requests without an answer", "Demandes sans réponse"), requests),
    ].filter { !$0.1.isEmpty }
    return all.enumerated().flatMap { place, section in
      ["\(place + 1). \(section.0) (\(section.1.count))"] + section.1.map { "   - " + $0 }
    }
  }

  private func late(_ isOf: (Urging.Matter) -> Bool) -> [String] {
    reminder.overdue.filter { isOf($0.matter) }.map { row in
      let due = row.due.map(day) ?? ""
      let days = row.daysLate
      return title(of: row.matter) + "; "
        + say(
          "hạn \(due), quá hạn \(days) ngày", "due \(due), \(days) days late",
          "échéance \(due), \(days) jours de retard")
        + reminded(row.tally)
    }
  }

  /// Empty of what nobody has reminded of.
  private func reminded(_ tally: ReminderTally) -> String {
    guard let last = tally.lastSent else { return "" }
    let (sent, open, day) = (tally.sent, tally.open, day(last))
    return "; "
      + say(
        "đã nhắc \(sent) lần (chưa trả lời \(open)), lần cuối \(day)",
        "reminders: \(sent) (\(open) without an answer), last on \(day)",
        "relancé \(sent) fois (\(open) sans réponse), la dernière le \(day)")
  }

  private func soon(_ kind: DutyItem.Kind) -> [String] {
    reminder.dueSoon.filter { $0.kind == kind }.compactMap { item in
      guard let due = item.due, let matter = matter(of: item) else { return nil }
      let (left, written) = (due - portfolio.asOf.day, day(due))
      return title(of: matter) + "; "
        + say(
          "hạn \(written), còn \(left) ngày", "due \(written), \(left) days left",
          "échéance \(written), reste \(left) jours")
    }
  }

  private var unanswered: [String] {
    reminder.unanswered.map { place in
      let sent = portfolio.reminders[place]
      let (number, written) = (sent.number ?? sent.code, day(sent.sent))
      let days = portfolio.asOf.day - sent.sent
      let about =
        sent.assignment.map { title(of: .task($0)) } ?? sent.directive.map { title(of: .directive($0)) }
        ?? sent.obstacle.map { title(of: .obstacle($0)) }
      return say(
        "\(number) ngày \(written), chờ \(days) ngày", "\(number) of \(written), waiting \(days) days",
        "\(number) du \(written), en attente depuis \(days) jours") + (about.map { ": " + $0 } ?? "")
    }
  }

  private var requests: [String] {
    reminder.requests.map { place in
      let request = portfolio.duties.requests[place]
      let (number, sent) = (request.number ?? request.code, day(request.sent))
      let from = portfolio.agencies[request.from]?.name ?? portfolio.agencies.code(of: request.from)
      let late = request.daysLate(at: portfolio.asOf)
      let due = request.due.map { due in
        let written = day(due)
        return late > 0
          ? say(
            ", hạn \(written), quá hạn \(late) ngày", ", due \(written), \(late) days late",
            ", échéance \(written), \(late) jours de retard")
          : say(", hạn \(written)", ", due \(written)", ", échéance \(written)")
      }
      return say(
        "\(number) của \(from), gửi \(sent)", "\(number) of \(from), sent \(sent)",
        "\(number) de \(from), envoyée le \(sent)")
        + (due ?? "") + (request.content.isEmpty ? "" : ": " + request.content)
    }
  }

  private func matter(of item: DutyItem) -> Urging.Matter? {
    switch item.kind {
    case .task: .task(portfolio.assignments.rows[item.place].key)
    case .directive: .directive(portfolio.duties.directives.rows[item.place].key)
    case .obstacle: .obstacle(portfolio.obstacles.rows[item.place].key)
    case .request, .reminder, .dossier, .milestone, .submission: nil
    }
  }

  func code(of matter: Urging.Matter) -> String {
    switch matter {
    case .task(let key): portfolio.assignments.code(of: key)
    case .directive(let key): portfolio.duties.directives.code(of: key)
    case .obstacle(let key): portfolio.obstacles.code(of: key)
    case .unit(let key): portfolio.agencies.code(of: key)
    }
  }

  /// Its code and what it says; of a directive the document first, which the unit knows.
  private func title(of matter: Urging.Matter) -> String {
    let text =
      switch matter {
      case .task(let key): portfolio.assignments[key]?.title
      case .directive(let key): portfolio.duties.directives[key].map(title)
      case .obstacle(let key): portfolio.obstacles[key]?.description
      case .unit(let key): portfolio.agencies[key]?.name
      }
    return code(of: matter) + (text.map { ": " + $0 } ?? "")
  }

  private func title(of directive: Directive) -> String {
    let item = directive.item.map { say("mục \($0)", "item \($0)", "point \($0)") }
    let place = [directive.number, item].compactMap { $0 }.joined(separator: ", ")
    return place.isEmpty ? directive.content : "\(directive.content) (\(place))"
  }
}
