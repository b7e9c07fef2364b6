import Testing
import XMLCheck

@testable import Cells

@Suite struct SVGTests {
  @Test func `a frame is a page, its grounds, its shapes and its words`() {
    var frame = Frame(size: Size(columns: 6, rows: 2))
    frame.write([Span("Tốt <2", .good)], x: 0, y: 0)
    frame.fill(Rect(x: 0, y: 1, width: 6, height: 1), on: .selected)
    Bar(fraction: 0.5, role: .barBad).draw(x: 1, y: 1, width: 3, on: &frame)
    #expect(
      svg(frame, theme: .light, options: SVGOptions(title: "\"Tốt\" & <xấu>")) == """
        <svg xmlns="http://www.w3.org/2000/svg" width="90" height="74" viewBox="0 0 90 74" role="img" \
        aria-label="&quot;Tốt&quot; &amp; &lt;xấu&gt;">
        <title>&quot;Tốt&quot; &amp; &lt;xấu&gt;</title>
        <rect x="0.5" y="0.5" width="89" height="73" rx="10" fill="#ffffff" stroke="#c6c6c6"/>
        <g shape-rendering="crispEdges">
        <path fill="#d7d7ff" d="M18 37H72V56H18z"/>
        <path fill="#870000" d="M27 37H40.5V56H27z"/>
        </g>
        <path fill="#626262" d="M48.6 46.8A0.9 0.9 0 1 1 50.4 46.8A0.9 0.9 0 1 1 48.6 46.8z"/>
        <g font-family="ui-monospace, 'SF Mono', Menlo, 'DejaVu Sans Mono', 'Cascadia Mono', Consolas, \
        'Liberation Mono', monospace" font-size="15">
        <text y="32" fill="#005f87"><tspan x="18 27 36">Tốt</tspan> <tspan x="54 63">&lt;2</tspan></text>
        </g>
        </svg>

        """)
  }

  /// All that Cells can draw, and data that would rather be markup.
  static let full: Frame = {
    var frame = Frame(size: Size(columns: 100, rows: 30))
    let chart = ChartTests.year(steps: 13, known: 9)
    chart.draw(in: Rect(x: 0, y: 0, width: 60, height: 12), on: &frame)
    TableTests.table(rows: 50, top: 3, selected: 4).draw(
      in: Rect(x: 0, y: 12, width: 60, height: 9), on: &frame)
    Box(title: [Span("<script>alert('&')</script>]]>")]).draw(
      in: Rect(x: 60, y: 0, width: 40, height: 5), on: &frame)
    frame.write("漢字 e\u{302}\u{323} \u{1F600} \u{1B}[31m \u{202E} &amp; \"'", x: 61, y: 1)
    let marks = [GlyphSet.unicode, .projector, .ascii].map { String(String.UnicodeScalarView($0.all)) }
    for (row, line) in marks.enumerated() { frame.write(line, x: 0, y: 22 + row, as: .accent) }
    let blocks = (0x2500...0x25FF).compactMap { Unicode.Scalar($0) }
    for (row, start) in stride(from: 0, to: 256, by: 86).enumerated() {
      frame.write(String(String.UnicodeScalarView(blocks.dropFirst(start).prefix(86))), x: 0, y: 25 + row)
    }
    let braille = (0x2800..<0x2864).compactMap { Unicode.Scalar($0) }
    frame.write(String(String.UnicodeScalarView(braille)), x: 0, y: 29)
    return frame
  }()

  @Test(arguments: Theme.all.map(\.name), ColourLevel.allCases)
  func `every picture is well-formed and always the same`(name: String, level: ColourLevel) throws {
    let theme = try #require(Theme.named(name))
    let options = SVGOptions(title: "\u{1B}]0;<&\">\u{7}", level: level)
    let picture = svg(Self.full, theme: theme, options: options)
    #expect(XMLCheck.fault(in: picture) == nil)
    #expect(picture == svg(Self.full, theme: theme, options: options))
    for foreign in ["<script", "<style", "<image", "<foreignObject", "href", "url(", "&amp;amp;amp;"] {
      #expect(!picture.contains(foreign))
    }
  }

  @Test func `the checker knows what is not well-formed`() {
    for text in [
      "<a>", "<a></b>", "<a/><b/>", "<a x=1/>", "<a x=\"1\" x=\"2\"/>", "<a>&b</a>", "<a>\u{1}</a>", "a",
      "<a x=\"<\"/>", "<a",
    ] {
      #expect(XMLCheck.fault(in: text) != nil, "\(text)")
    }
    #expect(XMLCheck.fault(in: "<a x=\"1\">&lt;<b/>x</a>\n") == nil)
  }

  @Test func `every character has its place`() {
    let picture = svg(Self.full, theme: .dark)
    var places = 0
    for part in picture.split(separator: "<") where part.hasPrefix("text") || part.hasPrefix("tspan") {
      guard let start = part.firstRange(of: " x=\"") else { continue }
      let list = part[start.upperBound...].prefix { $0 != "\"" }.split(separator: " ")
      let text = (part.firstRange(of: ">").map { String(part[$0.upperBound...]) } ?? "")
      #expect(list.count == unescaped(text).count, "\(text)")
      places += list.count
    }
    #expect(places > 300)
  }

  @Test func `blocks and lines join without a seam`() {
    func paths(_ columns: Int, _ rows: Int, _ draw: (inout Frame) -> Void) -> [Substring] {
      var frame = Frame(size: Size(columns: columns, rows: rows))
      draw(&frame)
      return svg(frame, theme: .mono, options: SVGOptions(margin: 0)).split(separator: "\n")
        .filter { $0.hasPrefix("<path") }
    }
    #expect(
      paths(3, 2) { frame in for y in 0..<2 { frame.write("███", x: 0, y: y) } }
        == ["<path fill=\"#e4e4e4\" d=\"M0 0H27V38H0z\"/>"])
    #expect(
      paths(3, 3) { frame in
        for (y, row) in ["┏━┓", "┃ ┃", "┗━┛"].enumerated() { frame.write(row, x: 0, y: y) }
      }
        == ["<path fill=\"#e4e4e4\" d=\"M3 8H24V11H3zM3 8H6V49H3zM21 8H24V49H21zM3 46H24V49H3z\"/>"])
    // A round corner begins where the lines beside it end: in the middle of its cell's edges.
    #expect(
      paths(2, 1) { $0.write("╭─", x: 0, y: 0) } == [
        "<path fill=\"#e4e4e4\" d=\"M9 9H18V10H9z\"/>",
        "<path stroke=\"#e4e4e4\" d=\"M4.5 19V14Q4.5 9.5 9 9.5\"/>",
      ])
  }

  @Test func `the marks of the widgets need no font`() {
    for glyphs in [GlyphSet.unicode, .projector] {
      let drawn =
        [glyphs.border, glyphs.focusedBorder, glyphs.curve].flatMap {
          [$0.topLeft, $0.topRight, $0.bottomLeft, $0.bottomRight, $0.horizontal, $0.vertical]
        } + glyphs.barParts + glyphs.columnParts + [
          glyphs.barEmpty, glyphs.barAbsent, glyphs.barOverflow, glyphs.tick, glyphs.marker, glyphs.grid,
          glyphs.dot, glyphs.bullet, glyphs.scrollThumb, glyphs.selection, glyphs.swatch, glyphs.good,
          glyphs.warning, glyphs.bad, glyphs.neutral, glyphs.marked, glyphs.left, glyphs.right, glyphs.up,
          glyphs.down,
        ]
      for mark in drawn where mark != " " { #expect(SVGShape.shapes(of: mark) != nil, "\(mark)") }
    }
  }

  @Test func `an empty frame is an empty page`() {
    let picture = svg(Frame(size: Size(columns: 0, rows: 0)), theme: .projector)
    #expect(XMLCheck.fault(in: picture) == nil)
    #expect(picture.contains("width=\"36\" height=\"36\""))
    #expect(picture.contains("fill=\"#000000\""))
  }

  private func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(text) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
