import Cells
import Domain

extension ListKind {
  private static let entry = ColumnMaker<LogEntry> { id, _ in id.logEntry }

  /// What was read since the program began, the newest first.
  static let log = ListKind(
    columns: [
      entry(.readAt, { $0.words.arrivals.time }, .fixed(11)) { entry, _ in .moment(entry.time) }.drawn {
        value, id, context in
        guard let time = id.logEntry?.time else { return .empty }
        return .text(context.numbers.shortDay(time.day) + " " + context.numbers.time(time), .muted)
      }.largestFirst,
      entry(.kind, { $0.words.arrivals.event }, .flexible(minimum: 8, maximum: 20, weight: 1)) {
        .choice(code: $0.kind.rawValue, label: $1.words.arrivals.kind($0.kind))
      }.looking { _, id, _ in id.logEntry?.kind.role ?? .text },
      entry(.file, { $0.words.files }, .flexible(minimum: 12, maximum: 48, weight: 4)) { entry, context in
        let rest = entry.fileCount - entry.files.count
        let names = entry.files.joined(separator: ", ")
        guard rest > 0 else { return .text(names) }
        return .text(names.isEmpty ? context.words.filesRead(rest) : names + " +\(rest)")
      },
      entry(.rows, { $0.words.arrivals.rows }, .flexible(minimum: 8, maximum: 16, weight: 1), priority: 3) {
        let (more, fewer) = ($1.numbers.integer($0.rowsMore), $1.numbers.integer($0.rowsFewer))
        return .text(
          [$0.rowsMore > 0 ? "+" + more : "", $0.rowsFewer > 0 ? "−" + fewer : ""].filter { !$0.isEmpty }
            .joined(separator: " "))
      }.looking(.muted),
      money(.paidChange, { $0.words.disbursed }, priority: 1) { entry, _ in entry.paid },
      money(.planChange, { $0.words.plan }, priority: 2) { $0.plan[$1.basis] },
      count(.projectsChanged, { $0.words.projects }, priority: 6, \.projects),
      count(.tasksChanged, { $0.words.tasks }, priority: 5, \.tasks),
      count(.obstaclesChanged, { $0.words.obstaclesShort }, priority: 5, \.obstacles),
      entry(.problemsChanged, { $0.words.problems }, .fixed(9), priority: 1, .trailing) {
        let (made, mended) = ($1.numbers.integer($0.problemsMade), $1.numbers.integer($0.problemsMended))
        return .text(
          [$0.problemsMade > 0 ? "+" + made : "", $0.problemsMended > 0 ? "−" + mended : ""]
            .filter { !$0.isEmpty }.joined(separator: " "))
      }.looking { _, id, _ in id.logEntry.map { $0.problemsMade > 0 ? .warning : .good } ?? .text },
    ],
    inputs: [.log],
    ids: { _, context in context.log.map(RowID.log) },
    search: .texts { id, context, found in
      guard let entry = id.logEntry else { return false }
      return entry.files.contains(where: found) || found(context.words.arrivals.kind(entry.kind))
    })

  /// Money that moved; a public screen tells none, for a reading may have brought a single payment.
  private static func money(
    _ id: ColumnID, _ title: @escaping ListColumn.Title, priority: Int,
    _ amount: @escaping @Sendable (LogEntry, Context) -> Dong
  ) -> ListColumn {
    entry(id, { title($0) + " " + $0.words.unit($0.unit) }, .fixed(16), priority: priority, .trailing) {
      let amount = amount($0, $1)
      return amount == 0 || $1.isPublic ? .none : .change(amount)
    }.looking(.strong).largestFirst
  }

  private static func count(
    _ id: ColumnID, _ title: @escaping ListColumn.Title, priority: Int,
    _ count: @escaping @Sendable (LogEntry) -> Int
  ) -> ListColumn {
    entry(id, title, .fixed(9), priority: priority, .trailing) { entry, _ in
      count(entry) == 0 ? .none : .integer(count(entry))
    }.looking(.muted).largestFirst
  }
}

extension RowID {
  fileprivate var logEntry: LogEntry? { if case .log(let entry) = self { entry } else { nil } }
}

extension LogEntry.Kind {
  fileprivate var role: Role {
    switch self {
    case .first, .changed: .text
    case .lost, .folderLost: .bad
    case .back, .folderBack: .good
    }
  }
}
