import Cells
import Contract
import Domain

extension TopicKind {
  /// Capital that lapses even in a good case, and who could pay it.
  static let reallocation = TopicKind(
    title: Label("Điều chỉnh, thay thế", "Adjust or replace", "Ajuster ou remplacer"),
    question: Label(
      "Vốn nào không chi hết, và điều chuyển cho ai?",
      "Which money can't be paid in time, and who could take it?",
      "Quels crédits ne seront pas payés, et qui pourrait les prendre ?"),
    columns: [
      TopicColumn("from", Label("Từ dự án", "From", "De"), .name),
      TopicColumn("to", Label("Sang dự án", "To", "À"), .text(minimum: 24, maximum: 60)) { _ in .strong },
      TopicColumn("amount", Label("số tiền", "amount", "montant"), .money) { _ in .strong },
      TopicColumn("state", Label("Tình trạng", "State", "État"), .text(minimum: 10, maximum: 26), priority: 1)
      {
        if case .choice("refused", _) = $0 { .warning } else { .text }
      },
      TopicColumn("gain", Label("chi thêm", "gain", "gain"), .money, priority: 3),
      TopicColumn("source", Label("Nguồn", "Source", "Source"), .text(minimum: 18, maximum: 22), priority: 4),
      TopicColumn("class", Label("Thứ tự", "Class", "Ordre"), .text(minimum: 18, maximum: 26), priority: 4),
      TopicColumn(
        "from_unit", Label("Đơn vị giao", "Unit of it", "Unité"), .text(minimum: 8, maximum: 16), priority: 6),
      TopicColumn(
        "to_unit", Label("Đơn vị nhận", "Receiving unit", "Unité qui reçoit"), .text(minimum: 8, maximum: 16),
        priority: 5),
    ],
    verdicts: [.struck, .fixed],
    rows: reallocationRows)

  @Sendable private static func reallocationRows(_ source: TopicSource) -> TopicRows {
    let report = source.report
    let rows = ReallocationRows(source.context)
    let standing = source.standingProposals().map(rows.row)
    guard let proposal = ReallocationProposal(source, report) else {
      return TopicRows(
        lines: report.belief(report.forecast.level(.projects)).map { Field("", $0, .warning) },
        rows: standing)
    }
    // What is to be decided first, then what others decide, and last who gains nothing.
    return TopicRows(
      lines: ReallocationWords(source.context).lines(proposal),
      rows: proposal.moves.map { pair, line in line.map { rows.row($0, proposal) } ?? rows.row(pair, proposal)
      }
        + proposal.found.rests.map(rows.row) + standing + rows.withoutGain(proposal.found))
  }
}
