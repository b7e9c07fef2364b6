import Contract
import Dashboard
import Domain
import Intake

/// What would be written, as lines: what was read and what not, totals, what changes, problems.
struct PreviewText {
  private let session: IntakeSession
  private let plan: IntakePlan
  /// The folder as it would be; nil where nothing of it could be read.
  private let next: Portfolio?

  init(_ session: IntakeSession, _ plan: IntakePlan, _ next: Portfolio?) {
    (self.session, self.plan, self.next) = (session, plan, next)
  }

  /// Lines of one kind that are shown; the others are counted.
  private static let most = 12

  var lines: [String] {
    var lines = ["", IntakeWords.previewTitle]
    for taking in plan.takings { lines += self.lines(taking) }
    for merge in plan.merges { lines += self.lines(merge) }
    if let receipt = plan.receipt { lines += ["", "  " + IntakeWords.receipt(receipt, session.words)] }
    return lines + problems
  }

  private func lines(_ taking: SheetTaking) -> [String] {
    var lines = ["", "  " + IntakeWords.readRows(taking)]
    let groups = Dictionary(grouping: taking.leftOut, by: \.reason).sorted {
      ($0.value.first?.number ?? 0) < ($1.value.first?.number ?? 0)
    }
    for (reason, rows) in groups { lines.append("    " + IntakeWords.leftOut(reason, rows)) }
    lines += PreviewText.cut(taking.totals.map { "    " + IntakeWords.total($0, session.words) })
    for table in taking.tables {
      let refused = table.refused.map { "    ✗ " + IntakeWords.refused($0, table.table) }
      lines += PreviewText.cut(refused)
      if !table.silent.isEmpty { lines.append("    " + IntakeWords.silent(table)) }
      lines += table.remarks.map { "    • " + IntakeWords.remark($0, table.table) }
    }
    return lines
  }

  private func lines(_ merge: TableMerge) -> [String] {
    var lines = ["", "  " + IntakeWords.file(merge, of: plan.unit), "    " + IntakeWords.counts(merge)]
    for (column, sum) in merge.sums.sorted(by: { $0.key < $1.key }) {
      lines.append("    " + IntakeWords.sums(column, sum.before, sum.now, merge.table, session.words))
    }
    let changed = merge.changed.map {
      "    ~ \($0.key): " + $0.columns.map { IntakeWords.label(of: $0, merge.table) }.joined(separator: ", ")
    }
    lines += PreviewText.cut(changed)
    lines += PreviewText.cut(merge.vanished.map { "    − \($0)" })
    return lines
  }

  /// Those of the files that are written, and how many there would be in all.
  private var problems: [String] {
    guard let next else { return [IntakeWords.nothingRead] }
    let paths = Set(plan.merges.map { IntakeFolder.table(plan.unit, $0.table.fileName) })
    let own = next.problems.list.filter { paths.contains($0.file) }
    let lines = own.map { "    " + $0.line(in: session.words) }
    return [
      "", "  " + IntakeWords.problems(own.count, session.portfolio.problems, next.problems, session.words),
    ] + PreviewText.cut(lines)
  }

  static func cut(_ lines: [String]) -> [String] {
    guard lines.count > most else { return lines }
    return lines.prefix(most - 1) + ["    " + IntakeWords.more(lines.count - most + 1)]
  }
}
