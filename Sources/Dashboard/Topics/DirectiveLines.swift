import Cells
import Contract
import Domain

/// What is said above the points.
struct DirectiveLines {
  let source: TopicSource
  let points: [DirectivePoint]
  let tally: DirectiveTally

  init(_ source: TopicSource, _ points: [DirectivePoint]) {
    (self.source, self.points) = (source, points)
    tally = DirectiveTally(points.map(\.point))
  }

  var all: [Field] {
    guard !points.isEmpty else {
      return [
        Field("", source.said("không có chỉ đạo nào", "there are no directives", "il n’y a aucune directive"))
      ]
    }
    return [answer, silence] + [tasks].compactMap { $0 } + groups
  }

  private var answer: Field {
    let (total, done, onSchedule) = (tally.total, tally[.done], tally[.onSchedule])
    let (late, waiting) = (tally[.late], tally[.notStarted])
    let points = source.said(.counted(total, "điểm", ("point", "points"), ("point", "points")))
    let counts = source.said(
      ": \(done) xong, \(onSchedule) đúng hạn, \(late) quá hạn, \(waiting) chưa làm",
      ": \(done) done, \(onSchedule) on schedule, \(late) late, \(waiting) not begun",
      " : faits \(done), à temps \(onSchedule), en retard \(late), à commencer \(waiting)")
    return Field(
      "", parts: [[Span(points + counts, .strong)]] + who(self.points.filter { $0.point.state == .late }))
  }

  private func who(_ points: [DirectivePoint]) -> [[Span]] { source.most(points.map(\.directive.lead)) }

  private var silence: Field {
    guard !source.isMissing(.directiveUpdates) else {
      let missing = source.said(
        "không có directive_updates.csv: không biết điểm nào bị quên",
        "no directive_updates.csv: nobody knows which points are forgotten",
        "pas de directive_updates.csv : on ne sait pas quels points sont oubliés")
      return Field("", missing, .warning)
    }
    let (count, days) = (tally.forgotten, source.exact.rules.updateAge)
    let forgotten = source.said(
      "\(count) bị quên: chưa xong, quá \(days) ngày không ai báo cáo",
      "\(count) forgotten: not done, nothing reported for over \(days) days",
      "oubliés (ouverts, sans nouvelles depuis plus de \(days) jours) : \(count)")
    return Field(
      "",
      parts: [[Span(forgotten, count > 0 ? .warning : .muted)]] + who(points.filter(\.point.isForgotten)))
  }

  private var tasks: Field? {
    guard !source.exact.isLost(.tasks) else { return nil }
    let made = points.reduce(0) { $0 + $1.point.tasks }
    let (done, without) = (points.reduce(0) { $0 + $1.point.tasksDone }, tally.withoutTask)
    let said = source.said(
      "\(made) công việc từ chỉ đạo, xong \(done) · \(without) điểm chưa xong mà chưa giao việc",
      "tasks made from them: \(made), \(done) done · open points without a task: \(without)",
      "tâches qui en sont issues : \(made), faites \(done) · points ouverts sans tâche : \(without)")
    return Field("", said, .muted)
  }

  /// Of each document that is a programme of groups: how many of their points have a number to reach and a due day.
  private var groups: [Field] {
    let documents = Dictionary(grouping: points.map(\.directive), by: DirectiveDocument.init)
    return documents.sorted { $0.key.issued > $1.key.issued }.compactMap { document, directives in
      let groups = DirectiveGroup.groups(of: directives)
      guard !groups.isEmpty else { return nil }
      let name =
        source.context.isPublic
        ? source.context.numbers.day(document.issued) : document.number ?? document.issuer
      let (with, all) = groups.reduce((0, 0)) { ($0.0 + $1.withTarget, $0.1 + $1.points) }
      let lead = source.said(
        "\(name): \(with)/\(all) điểm có chỉ tiêu và hạn",
        "\(name): \(with) of \(all) points have target and date",
        "\(name) : \(with) points sur \(all) ont cible et date")
      let parts = groups.map { group in
        [Span("\(group.name) ", .muted), Span("\(group.withTarget)/\(group.points)")]
      }
      return Field("", parts: [[Span(lead)]] + (source.context.isPublic ? [] : parts))
    }
  }
}
