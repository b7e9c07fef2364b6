import Contract
import Domain

/// What a duty is called, who is named for it, and where it opens.
struct DutyNames {
  private let portfolio: Portfolio
  private let context: Context
  private let contacts: Contacts
  private let successors: Successors

  init(_ source: TopicSource) {
    (portfolio, context) = (source.exact, source.context)
    (contacts, successors) = (source.contacts, source.successors)
  }

  init(_ context: Context) {
    (portfolio, self.context) = (context.portfolio, context)
    (contacts, successors) = (Contacts(portfolio), Successors(portfolio))
  }

  /// The person that its row names, else who answers for the unit.
  func person(_ item: DutyItem) -> Person? {
    item.person.flatMap { portfolio.people[$0] } ?? contacts.person(of: successors.heir(of: item.agency))
  }

  /// Tells it from all others.
  func code(_ item: DutyItem) -> String { "\(item.kind.rawValue):\(rowCode(item))" }

  /// The key of its row.
  func rowCode(_ item: DutyItem) -> String {
    let duties = portfolio.duties
    return switch item.kind {
    case .task: portfolio.assignments.rows[item.place].code
    case .directive: duties.directives.rows[item.place].code
    case .obstacle: portfolio.obstacles.rows[item.place].code
    case .request: duties.requests[item.place].code
    case .reminder: portfolio.reminders[item.place].code
    case .dossier: duties.steps[item.place].code
    case .milestone: duties.milestones.rows[item.place].code
    case .submission:
      "\(portfolio.agencies.code(of: item.agency))/\(duties.submissions[item.place].periodEnd.iso)"
    }
  }

  /// In words; on a public screen without texts that only the office may read.
  func title(_ item: DutyItem) -> String {
    let duties = portfolio.duties
    func text(_ content: String) -> String { context.isPublic || content.isEmpty ? rowCode(item) : content }
    return switch item.kind {
    case .task: portfolio.assignments.rows[item.place].title
    case .directive: text(duties.directives.rows[item.place].content)
    case .obstacle: portfolio.obstacles.rows[item.place].description
    case .request: text(duties.requests[item.place].content)
    case .reminder: reminded(portfolio.reminders[item.place])
    case .dossier: stepTitle(duties.steps[item.place])
    case .milestone: duties.milestones.rows[item.place].title
    case .submission: submission(duties.submissions[item.place])
    }
  }

  /// What a reminder is about.
  private func reminded(_ reminder: Reminder) -> String {
    if let task = portfolio.assignments[reminder.assignment] { return task.title }
    if let obstacle = portfolio.obstacles[reminder.obstacle] { return obstacle.description }
    guard let directive = portfolio.duties.directives[reminder.directive], !context.isPublic else {
      return reminder.code
    }
    return directive.content
  }

  private func stepTitle(_ step: DossierStep) -> String {
    let procedure = portfolio.duties.procedures[step.procedure]?.name ?? ""
    return context.isPublic
      ? "\(step.title) · \(procedure)" : "\(step.dossier) · \(step.title) · \(procedure)"
  }

  private func submission(_ submission: Submission) -> String {
    let day = context.numbers.day(submission.periodEnd)
    return context.words.said(
      Label("Báo cáo kỳ đến \(day)", "Report up to \(day)", "Rapport jusqu’au \(day)"))
  }

  func page(_ item: DutyItem) -> Page? {
    switch item.kind {
    case .task: .assignment(portfolio.assignments.rows[item.place].key)
    case .obstacle: .obstacle(portfolio.obstacles.rows[item.place].key)
    case .directive: .record(RecordID(.directives, rowCode(item), at: item.origin))
    case .request: .record(RecordID(.requests, rowCode(item), at: item.origin))
    case .reminder: .record(RecordID(.reminders, rowCode(item), at: item.origin))
    case .dossier: .record(RecordID(.procedureSteps, rowCode(item), at: item.origin))
    case .milestone: .record(RecordID(.milestones, rowCode(item), at: item.origin))
    case .submission: .record(RecordID(.submissions, rowCode(item), at: item.origin))
    }
  }
}

extension DutyItem.Kind {
  var table: ShownTable {
    switch self {
    case .task: .tasks
    case .directive: .directives
    case .obstacle: .obstacles
    case .request: .requests
    case .reminder: .reminders
    case .dossier: .procedureSteps
    case .milestone: .milestones
    case .submission: .submissions
    }
  }

  /// What one of them is called.
  var label: Label {
    switch self {
    case .task: Label("công việc", "task", "tâche")
    case .directive: Label("chỉ đạo", "directive", "directive")
    case .obstacle: Label("vướng mắc", "obstacle", "obstacle")
    case .request: Label("phối hợp", "request", "demande")
    case .reminder: Label("trả lời", "answer", "réponse")
    case .dossier: Label("hồ sơ", "dossier", "dossier")
    case .milestone: Label("mốc", "milestone", "jalon")
    case .submission: Label("báo cáo", "report", "rapport")
    }
  }
}
