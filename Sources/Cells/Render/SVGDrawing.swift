/// Takes rows of cells and puts them together as a picture, back to front.
struct SVGDrawing {
  private let page: SVGPage
  private var grounds = SVGBoxes()
  private var blocks = SVGBoxes()
  private var lines = SVGBoxes()
  private var fills = SVGPaths()
  private var outlines = SVGPaths()
  private var texts: [String] = []

  init(_ page: SVGPage) { self.page = page }

  mutating func draw(_ frame: Frame, row y: Int) {
    var run: SVGRun?
    for x in 0..<frame.size.columns {
      let cell = frame[x, y]
      let look = page.look(of: cell)
      let (left, top) = (page.left(ofColumn: x), page.top(ofRow: y))
      let whole = SVGBox(0, 0, SVGShape.width, SVGShape.height).moved(left * 1000, top * 1000)
      if look.behind != page.background { grounds.add(whole, look.behind) }
      if look.underline { lines.add(underline(whole), look.front) }
      guard cell.width > 0, cell.scalar != " " || cell.marks.0 != "\0" else { continue }
      if cell.marks.0 == "\0", let shapes = SVGShape.shapes(of: cell.scalar) {
        for shape in shapes { draw(shape, left * 1000, top * 1000, look) }
        continue
      }
      // What is more than one scalar, or more than one unit of UTF-16, can't share a list of places.
      let stands = cell.marks.0 != "\0" || cell.scalar.value > 0xFFFF
      if stands || run?.matches(look) == false { finish(&run, top: top) }
      if run == nil { run = SVGRun(look) }
      run?.add(cell, column: x, left: left)
      if stands { finish(&run, top: top) }
    }
    finish(&run, top: page.top(ofRow: y))
  }

  private func underline(_ cell: SVGBox) -> SVGBox {
    let top = cell.top + SVGPage.underline * 1000
    return SVGBox(cell.left, top, cell.right, top + 1000)
  }

  private mutating func draw(_ shape: SVGShape, _ x: Int, _ y: Int, _ look: SVGLook) {
    switch shape {
    case .block(let box): blocks.add(box.moved(x, y), look.front)
    case .shade(let quarters):
      let whole = SVGBox(0, 0, SVGShape.width, SVGShape.height)
      blocks.add(whole.moved(x, y), look.behind.mixed(with: look.front, quarters: quarters))
    case .line(let box): lines.add(box.moved(x, y), look.front)
    case .turn(let right, let down):
      let (middleX, middleY) = (x + SVGShape.middle.x, y + SVGShape.middle.y)
      let bend = middleY + (down ? SVGShape.middle.x : -SVGShape.middle.x)
      outlines.add(
        "M\(pixels(middleX)) \(pixels(down ? y + SVGShape.height : y))V\(pixels(bend))"
          + "Q\(pixels(middleX)) \(pixels(middleY)) \(pixels(right ? x + SVGShape.width : x)) \(pixels(middleY))",
        look.front)
    case .polygon(let corners):
      let points = corners.map { pixels(x + $0[0]) + " " + pixels(y + $0[1]) }
      fills.add("M" + points.joined(separator: "L") + "z", look.front)
    case .disc(let centreX, let centreY, let radius):
      fills.add(circle(x + centreX, y + centreY, radius), look.front)
    case .ring(let centreX, let centreY, let radius):
      outlines.add(circle(x + centreX, y + centreY, radius), look.front)
    case .halfDisc(let centreX, let centreY, let radius):
      let size = pixels(radius)
      fills.add(
        "M\(pixels(x + centreX)) \(pixels(y + centreY - radius))"
          + "A\(size) \(size) 0 0 0 \(pixels(x + centreX)) \(pixels(y + centreY + radius))z", look.front)
    }
  }

  private func circle(_ x: Int, _ y: Int, _ radius: Int) -> String {
    let size = pixels(radius)
    let arc = "A\(size) \(size) 0 1 1 "
    return "M\(pixels(x - radius)) \(pixels(y))" + arc + "\(pixels(x + radius)) \(pixels(y))" + arc
      + "\(pixels(x - radius)) \(pixels(y))z"
  }

  private mutating func finish(_ run: inout SVGRun?, top: Int) {
    if let text = run?.element(y: top + SVGPage.baseline) { texts.append(text) }
    run = nil
  }

  /// The whole file.
  func document(of size: Size) -> String {
    let (width, height) = (page.left(ofColumn: size.columns), page.top(ofRow: size.rows))
    let (right, bottom) = (width + page.options.margin, height + page.options.margin)
    let title = escaped(SafeText.clean(page.options.title))
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(right)\" height=\"\(bottom)\""
        + " viewBox=\"0 0 \(right) \(bottom)\" role=\"img\""
        + (title.isEmpty ? ">" : " aria-label=\"\(title)\">")
    ]
    if !title.isEmpty { lines.append("<title>\(title)</title>") }
    lines.append(
      "<rect x=\"0.5\" y=\"0.5\" width=\"\(right - 1)\" height=\"\(bottom - 1)\" rx=\"10\""
        + " fill=\"\(page.background.hex)\" stroke=\"\(page.edge.hex)\"/>")
    lines += group("shape-rendering=\"crispEdges\"", grounds.elements + blocks.elements)
    lines += group("", self.lines.elements)
    lines += group("fill=\"none\"", outlines.elements(painting: "stroke"))
    lines += group("", fills.elements(painting: "fill"))
    lines += group("font-family=\"\(SVGPage.fonts)\" font-size=\"\(SVGPage.fontSize)\"", texts)
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func group(_ attributes: String, _ elements: [String]) -> [String] {
    guard !elements.isEmpty else { return [] }
    return attributes.isEmpty ? elements : ["<g \(attributes)>"] + elements + ["</g>"]
  }
}

/// Characters of one look on one row, each at its own place.
private struct SVGRun {
  private let look: SVGLook
  /// Each begins at a place of its own: some programs heed only the first place of a list.
  private var words: [(text: String, places: [String])] = []
  private var next = 0

  init(_ look: SVGLook) { self.look = look }

  func matches(_ other: SVGLook) -> Bool {
    look.front == other.front && look.bold == other.bold && look.italic == other.italic
  }

  mutating func add(_ cell: Cell, column: Int, left: Int) {
    if words.isEmpty || column > next { words.append(("", [])) }
    var text = escaped(String(cell.scalar))
    for mark in [cell.marks.0, cell.marks.1, cell.marks.2] where mark != "\0" {
      text += escaped(String(mark))
    }
    words[words.count - 1].text += text
    words[words.count - 1].places.append(String(left))
    next = column + Int(cell.width)
  }

  func element(y: Int) -> String {
    let style =
      " y=\"\(y)\" fill=\"\(look.front.hex)\"" + (look.bold ? " font-weight=\"bold\"" : "")
      + (look.italic ? " font-style=\"italic\"" : "")
    if words.count == 1 { return "<text\(x(of: words[0]))\(style)>\(words[0].text)</text>" }
    // However wide the gap, one space tells the words apart for who copies or hears the text.
    let spans = words.map { "<tspan\(x(of: $0))>\($0.text)</tspan>" }
    return "<text\(style)>\(spans.joined(separator: " "))</text>"
  }

  private func x(of word: (text: String, places: [String])) -> String {
    " x=\"\(word.places.joined(separator: " "))\""
  }
}

/// Rectangles by colour; those that touch become one.
private struct SVGBoxes {
  private var colours: [SVGColour] = []
  private var boxes: [SVGColour: Joined] = [:]

  mutating func add(_ box: SVGBox, _ colour: SVGColour) {
    if boxes[colour] == nil { colours.append(colour) }
    boxes[
      colour,
      default: Joined {
        [$0.top, $0.bottom, $0.left]
      } end: {
        [$0.top, $0.bottom, $0.right]
      }
    ]
    .add(box) { $0.right = $1.right }
  }

  var elements: [String] {
    colours.map { colour in
      var columns = Joined {
        [$0.left, $0.right, $0.top]
      } end: {
        [$0.left, $0.right, $0.bottom]
      }
      for box in boxes[colour]?.boxes ?? [] { columns.add(box) { $0.bottom = $1.bottom } }
      let data = columns.boxes.map { box in
        "M\(pixels(box.left)) \(pixels(box.top))H\(pixels(box.right))V\(pixels(box.bottom))H\(pixels(box.left))z"
      }
      return "<path fill=\"\(colour.hex)\" d=\"\(data.joined())\"/>"
    }
  }

  /// Boxes of which one that starts at the end of another goes on with it, without a seam.
  private struct Joined {
    private(set) var boxes: [SVGBox] = []
    private let start: (SVGBox) -> [Int]
    private let end: (SVGBox) -> [Int]
    /// The place of a box by its end.
    private var places: [[Int]: Int] = [:]

    init(_ start: @escaping (SVGBox) -> [Int], end: @escaping (SVGBox) -> [Int]) {
      self.start = start
      self.end = end
    }

    mutating func add(_ box: SVGBox, join: (inout SVGBox, SVGBox) -> Void) {
      let place = places.removeValue(forKey: start(box)) ?? boxes.count
      places[end(box)] = place
      if place < boxes.count { join(&boxes[place], box) } else { boxes.append(box) }
    }
  }
}

/// Paths by colour.
private struct SVGPaths {
  private var colours: [SVGColour] = []
  private var data: [SVGColour: String] = [:]

  mutating func add(_ path: String, _ colour: SVGColour) {
    if data[colour] == nil { colours.append(colour) }
    data[colour, default: ""] += path
  }

  func elements(painting attribute: String) -> [String] {
    colours.map { "<path \(attribute)=\"\($0.hex)\" d=\"\(data[$0] ?? "")\"/>" }
  }
}

/// Thousandths of a pixel as a number of pixels.
private func pixels(_ thousandths: Int) -> String {
  let size = abs(thousandths)
  let sign = thousandths < 0 ? "-" : ""
  guard size % 1000 != 0 else { return sign + String(size / 1000) }
  var digits = String(1000 + size % 1000).dropFirst()
  while digits.last == "0" { digits.removeLast() }
  return sign + String(size / 1000) + "." + digits
}

/// The text without what XML would read as markup or refuse. Source: XML 1.0, 2.2.
private func escaped(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result.append(contentsOf: "&amp;".unicodeScalars)
    case "<": result.append(contentsOf: "&lt;".unicodeScalars)
    case ">": result.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
    default: result.append(scalar)
    }
  }
  return String(result)
}
