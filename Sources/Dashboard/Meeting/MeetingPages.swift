import Cells
import Domain

extension State {
  /// Where a page's content stands: without the title and the last line.
  var meetingArea: Rect {
    let rows = size.rows
    return Rect(size).inset(
      left: size.columns >= 60 ? 2 : 0, top: rows >= 16 ? 3 : rows >= 10 ? 2 : 1,
      right: size.columns >= 60 ? 2 : 0,
      bottom: rows >= 8 ? 1 : 0)
  }

  /// The rows of an item, worst first.
  func meetingRows(_ item: MeetingItem, _ context: Context) -> [MeetingRow] {
    switch item {
    case .headline, .curve: []
    case .sectors: context.sectorRows
    case .units: context.worstUnitRows
    case .overdue: context.lackRow(of: .tasks) + context.newlyOverdueRows(since: meeting)
    case .obstacles: context.lackRow(of: .obstacles) + context.obstacleRows
    case .decisions: context.lackRow(of: .obstacles) + context.decisionRows(readings.records)
    case .duties: context.lateDutyRows
    case .changes: context.changeRows(since: meeting)
    }
  }
}

extension MeetingPage {
  /// As large as fits one page; else one line a row; else several pages. Nothing ever overflows.
  static func split(_ item: MeetingItem, rows: [MeetingRow], height: Int) -> [MeetingPage] {
    guard !rows.isEmpty else { return [] }
    let height = max(1, height)
    let (hasBar, hasDetail) = (rows.contains { $0.bar != nil }, rows.contains { !$0.detail.isEmpty })
    let full = 1 + (hasBar ? 1 : 0) + (hasDetail ? 1 : 0)
    // A line of air, and a thicker bar or a large figure where there is room for more.
    let roomy = hasBar ? [full + 2] : hasDetail ? [] : Array((4...16).reversed())
    let rowHeight =
      (roomy + [full + 1, full, min(full, 2), 1]).first { $0 * rows.count <= height }
      ?? (min(full, 2) * 2 <= height ? min(full, 2) : 1)
    let count = max(1, height / rowHeight)
    let parts = (rows.count + count - 1) / count
    return (0..<parts).map { part in
      MeetingPage(
        item: item, rows: part * count..<min(rows.count, (part + 1) * count), rowHeight: rowHeight,
        part: part + 1,
        parts: parts)
    }
  }
}
