import Cells
import Domain

/// The lines above a page's panels: what a record is and how it stands.
func drawSummary(_ state: State, _ area: Rect, on frame: inout Frame) {
  guard let context = state.context else { return }
  let text = SummaryText(state.summaryFields(context), isWhole: state.place.page.kind.isText, in: area)
  let top = state.place.page.kind.isText ? min(state.place.scroll, text.overflow) : 0
  for (row, line) in text.lines.dropFirst(top).prefix(area.height).enumerated() {
    let y = area.y + row
    frame.write(line.label, x: area.x + 1, y: y, as: .muted, in: area)
    frame.write(line.spans, x: area.x + 1 + text.label + 2, y: y, in: area)
  }
  guard state.place.page.kind.isText else { return }
  // How much there is beyond the edges, where the text leaves room for it.
  let beyond = [
    (state.glyphs.up, top, area.y), (state.glyphs.down, text.overflow - top, area.maxY - 1),
  ]
  for (arrow, count, y) in beyond where count > 0 {
    let mark = "\(arrow) \(count)"
    frame.write(mark, x: area.maxX - 1 - SafeText.width(of: mark), y: y, as: .accent, in: area)
  }
}

/// The fields of a page in the lines of an area.
struct SummaryText {
  let lines: [Field]
  /// Columns of the labels.
  let label: Int
  /// Lines that do not fit the area: how far a page of text scrolls.
  let overflow: Int

  /// Columns at the right that the marks of what is beyond the edges take.
  private static let markWidth = 7

  /// - Parameter isWhole: whether nothing may be cut: a page of text scrolls instead.
  init(_ fields: [Field], isWhole: Bool, in area: Rect) {
    let label = min(fields.map { SafeText.width(of: $0.label) }.max() ?? 0, max(8, area.width / 4))
    let fields = fields.map { $0.labelled(within: label) }
    self.label = label
    let room = area.width - 2 - label - 2
    let pairs = isWhole ? fields.paired(width: area.width - 2, label: label) : fields
    let all = pairs.flatMap { $0.lines(width: max(8, room), isWhole: isWhole) }
    if isWhole, all.count > area.height {
      let narrow = max(8, room - SummaryText.markWidth)
      lines = pairs.flatMap { $0.lines(width: narrow, isWhole: true) }
    } else {
      lines = all
    }
    overflow = max(0, lines.count - area.height)
  }
}

/// A named line of a summary; long text is wrapped.
struct Field {
  private(set) var label: String
  var spans: [Span]
  /// The line in parts, each of which says something alone, in one or two ways to part it. Where the line is too long,
  /// those that don't fit are left out: a figure cut short is another figure.
  var forms: [[[Span]]] = []
  var wraps = false

  init(_ label: String, _ spans: [Span], wraps: Bool = false) {
    self.label = label
    self.spans = spans
    self.wraps = wraps
  }

  /// A line of parts with a point between them.
  /// - Parameters:
  ///   - parts: the line when it is whole; left out are those at its end.
  ///   - smaller: smaller parts, where the first of these is too long.
  init(_ label: String, parts: [[Span]], orElse smaller: [[Span]] = []) {
    let forms = [parts, smaller].map { $0.filter { !$0.isEmpty } }
    self.init(label, forms[0].joined(by: " · "))
    self.forms = forms
  }

  init(_ label: String, _ text: String, _ role: Role = .text) {
    self.init(label, [Span(text, role)], wraps: true)
  }
}

extension Field {
  /// The field with a label that does not reach into what it names.
  fileprivate func labelled(within width: Int) -> Field {
    var field = self
    field.label = SafeText.truncated(label, to: width)
    return field
  }

  /// The field in lines of a width: long text is wrapped, and so is everything where nothing may be cut.
  fileprivate func lines(width: Int, isWhole: Bool) -> [Field] {
    guard wraps || isWhole, spans.width > width || spans.contains(where: { $0.text.contains("\n") }) else {
      return [Field(label, shortened(to: width))]
    }
    let lines = spans.count == 1 ? [spans[0]].wrappedText(width) : spans.wrappedWords(width)
    return lines.enumerated().map { row, line in Field(row == 0 ? label : "", line) }
  }
}

extension Field {
  private func shortened(to width: Int) -> [Span] {
    let form = forms.first { $0.first.map { $0.width <= width } ?? false }
    guard spans.width > width, let form else { return spans.truncated(to: width) }
    // The first parts matter most: none of them is passed over for a shorter one behind it.
    let count = form.indices.last { form[...$0].joined(by: " · ").width <= width } ?? 0
    return form[...count].joined(by: " · ")
  }
}

extension Collection where Element == [Span] {
  /// One line of several, with a quiet sign between them.
  func joined(by sign: String) -> [Span] {
    enumerated().flatMap { place, part in place == 0 ? part : [Span(sign, .muted)] + part }
  }
}

extension [Span] {
  /// Text of one role in lines, broken at its own line ends too.
  fileprivate func wrappedText(_ width: Int) -> [[Span]] {
    flatMap { span in SafeText.wrapped(span.text, width: width).map { [Span($0, span.role)] } }
  }

  /// Pieces of several roles in lines, broken between words.
  fileprivate func wrappedWords(_ width: Int) -> [[Span]] {
    var lines: [[Span]] = [[]]
    var used = 0
    for span in self {
      for (place, word) in span.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        // A space stands between two words of a piece; where the next piece begins, none does.
        if place > 0, used > 0, used < width {
          lines[lines.count - 1].append(Span(" ", span.role))
          used += 1
        }
        for (part, text) in SafeText.wrapped(String(word), width: width).enumerated() where !text.isEmpty {
          let columns = SafeText.width(of: text)
          if part > 0 || used + columns > width, used > 0 {
            lines.append([])
            used = 0
          }
          lines[lines.count - 1].append(Span(text, span.role))
          used += columns
        }
      }
    }
    return lines
  }
}

extension State {
  /// Lines that the page's text takes.
  var textRows: Int {
    guard let context else { return 0 }
    let area = Rect(x: 0, y: 0, width: size.columns, height: .max / 2)
    return SummaryText(summaryFields(context), isWhole: true, in: area).lines.count
  }

  /// Lines of the page's text that do not fit: how far it scrolls.
  var textOverflow: Int {
    guard let context, place.page.kind.isText else { return 0 }
    return SummaryText(summaryFields(context), isWhole: true, in: layout.summary).overflow
  }

  func summaryFields(_ context: Context) -> [Field] { place.page.kind.fields(context, readings.records) }
}
