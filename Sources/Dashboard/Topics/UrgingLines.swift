import Cells
import Contract
import Domain

/// What is said above the rows.
struct UrgingLines {
  let source: TopicSource
  let rows: [Urging.Row]

  var all: [Field] {
    guard !rows.isEmpty else {
      return [
        Field(
          "",
          source.said(
            "không có gì quá hạn hoặc phải nhắc", "nothing is overdue or was urged",
            "rien en retard, aucune relance"))
      ]
    }
    return [answer, answers] + [rungs].compactMap { $0 } + [counted]
  }

  /// What must be reported, and by whom it was left undone.
  private var answer: Field {
    let briefing = rows.filter(\.isForBriefing)
    let late = rows.filter { $0.daysLate > 0 }
    let (count, most) = (briefing.count, source.exact.rules.mostReminders)
    guard count > 0 else {
      let none = source.said(
        "\(late.count) quá hạn, không việc nào bị nhắc quá \(most) lần",
        "\(late.count) overdue, none reminded more than \(most) times",
        "en retard : \(late.count), aucun relancé plus de \(most) fois")
      return Field("", parts: [[Span(none, .strong)]] + source.most(late.map(\.agency)))
    }
    let said = source.said(
      "\(count)/\(late.count) quá hạn bị nhắc quá \(most) lần, phải báo cáo giao ban",
      "\(count) of \(late.count) overdue reminded over \(most) times: to the briefing",
      "relancés plus de \(most) fois, à porter au briefing : \(count) sur \(late.count)")
    return Field("", parts: [[Span(said, .strong)]] + source.most(briefing.map(\.agency)))
  }

  private var answers: Field {
    let places = Set(rows.flatMap(\.reminders)).sorted()
    let day = source.exact.asOf.day
    let tally = ReminderTally(places.map { source.exact.reminders[$0] }, on: day)
    let median =
      tally.medianDays.map {
        source.said(" (trung vị \($0) ngày)", " (median \($0) days)", " (médiane \($0) jours)")
      } ?? ""
    let done = rows.count { !$0.isOpen }
    let closed = source.said(
      "\(done) đã nhắc nay đã xong", "urged and now done: \(done)", "relancés puis faits : \(done)")
    let said = source.said(
      "nhắc \(tally.sent) lần, trả lời \(tally.answered)\(median), chưa \(tally.open)",
      "reminders sent \(tally.sent), answered \(tally.answered)\(median), open \(tally.open)",
      "relances : \(tally.sent), répondues \(tally.answered)\(median), sans réponse \(tally.open)")
    let longest = tally.oldestOpen.map {
      source.said("lâu nhất \(day - $0) ngày", "longest \(day - $0) days", "au plus \(day - $0) jours")
    }
    return Field(
      "", parts: [[Span(said)], longest.map { [Span($0, .warning)] } ?? [], [Span(closed, .muted)]])
  }

  /// How much stands on each rung.
  private var rungs: Field? {
    let open = rows.filter(\.isOpen)
    let parts = EscalationLevel.allCases.compactMap { level -> [Span]? in
      let count = open.count { $0.escalation.rung == level }
      let name = source.context.words.escalation(level)
      return count == 0 ? nil : [Span(name + " ", .muted), Span("\(count)", .strong)]
    }
    return parts.isEmpty ? nil : Field("", parts: parts)
  }

  private var counted: Field {
    Field(
      "",
      source.said(
        "số ngày ở cấp: từ lần nhắc cuối, chưa nhắc thì từ ngày nêu hoặc ngày hạn",
        "days on a rung: from the last reminder, else from the day raised or due",
        "jours à l’échelon : depuis la dernière relance, sinon le signalement ou l’échéance"
      ), .muted)
  }
}
