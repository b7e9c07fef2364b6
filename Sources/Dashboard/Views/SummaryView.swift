import Cells
import Domain

/// The lines above a page's panels: what a sector, unit, project, task or obstacle is and how it stands.
func drawSummary(_ state: State, _ area: Rect, on frame: inout Frame) {
  guard let context = state.context else { return }
  let fields = state.summaryFields(context)
  let label = min(fields.map { SafeText.width(of: $0.label) }.max() ?? 0, max(8, area.width / 4))
  let lines = state.summaryLines(fields, label: label, width: area.width - 2)
  let top = state.place.page.isText ? min(state.place.scroll, max(0, lines.count - area.height)) : 0
  for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
    let y = area.y + row
    frame.write(line.label, x: area.x + 1, y: y, as: .muted, in: area)
    let end = frame.write(line.spans, x: area.x + 1 + label + 2, y: y, in: area)
    if let bar = line.bar, end + 8 < area.maxX - 1 {
      bar.draw(x: end + 2, y: y, width: min(60, area.maxX - end - 4), on: &frame)
    }
  }
}

/// A named line of a summary; long text is wrapped.
struct Field {
  let label: String
  var spans: [Span]
  var bar: Bar?
  var wraps = false

  init(_ label: String, _ spans: [Span], bar: Bar? = nil, wraps: Bool = false) {
    self.label = label
    self.spans = spans
    self.bar = bar
    self.wraps = wraps
  }

  init(_ label: String, _ text: String, _ role: Role = .text) {
    self.init(label, [Span(text, role)], wraps: true)
  }
}

extension State {
  fileprivate func summaryLines(_ fields: [Field], label: Int, width: Int) -> [Field] {
    let room = max(8, width - label - 2)
    return fields.flatMap { field -> [Field] in
      guard field.wraps, field.spans.width > room, let first = field.spans.first else {
        return [Field(field.label, field.spans.truncated(to: room), bar: field.bar)]
      }
      let text = field.spans.map(\.text).joined()
      return SafeText.wrapped(text, width: room).enumerated().map { row, line in
        Field(row == 0 ? field.label : "", [Span(line, first.role)])
      }
    }
  }

  /// Lines of the page's text that do not fit: how far it scrolls.
  var textOverflow: Int {
    guard let context, place.page.isText else { return 0 }
    let area = Layout(self).summary
    let fields = summaryFields(context)
    let label = min(fields.map { SafeText.width(of: $0.label) }.max() ?? 0, max(8, area.width / 4))
    return max(0, summaryLines(fields, label: label, width: area.width - 2).count - area.height)
  }

  func summaryFields(_ context: Context) -> [Field] {
    switch place.page {
    case .sector(let key): context.sectorFields(key)
    case .agency(let key): context.agencyFields(key)
    case .project(let key): context.projectFields(key, records)
    case .assignment(let key): context.assignmentFields(key, records)
    case .obstacle(let key): context.obstacleFields(key, records)
    default: []
    }
  }
}
