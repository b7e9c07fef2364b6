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
}

extension Context {
  /// The rows of an item, worst first.
  ///
  /// - Parameter records: of obstacles, for what is proposed.
  func meetingRows(_ item: MeetingItem, _ meeting: Meeting?, _ records: [Origin: Record]) -> [MeetingRow] {
    switch item {
    case .headline, .curve: []
    case .sectors: sectorRows
    case .units: worstUnitRows
    case .overdue: lackRow(of: .tasks) + newlyOverdueRows(since: meeting)
    case .obstacles: lackRow(of: .obstacles) + obstacleRows
    case .decisions: lackRow(of: .obstacles) + decisionRows(records)
    case .duties: lateDutyRows
    case .changes: changeRows(since: meeting)
    }
  }
}

extension MeetingItem {
  /// Whether it is told by a picture, and so has a page whatever rows there are.
  var isPicture: Bool { self == .headline || self == .curve }
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
