/// A piece of a line with one meaning.
public struct Span: Hashable, Sendable {
  public var text: String
  public var role: Role

  public init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

extension [Span] {
  /// Columns that the line takes.
  public var width: Int { reduce(0) { $0 + SafeText.width(of: $1.text) } }

  /// The line in at most `width` columns; it ends in the ellipsis when something was cut.
  public func truncated(to width: Int, ellipsis: Unicode.Scalar = "…") -> [Span] {
    var line: [Span] = []
    var left = width
    for (index, span) in enumerated() {
      let fitted = SafeText.fitted(span.text, to: left, ellipsis: ellipsis)
      let isLast = !self[(index + 1)...].contains { !$0.text.isEmpty }
      if fitted.isWhole, fitted.width < left || isLast {
        line.append(Span(fitted.text, span.role))
        left -= fitted.width
        continue
      }
      // A span that fits gives up its last column to the ellipsis of what follows.
      let cut =
        fitted.isWhole ? SafeText.truncated(fitted.text + " ", to: left, ellipsis: ellipsis) : fitted.text
      if !cut.isEmpty { line.append(Span(cut, span.role)) }
      break
    }
    return line
  }
}

extension Frame {
  /// Writes a line of spans like ``write(_:x:y:as:on:in:)``.
  /// - Returns: the column after the last cell written, whether or not it was clipped away.
  @discardableResult
  public mutating func write(
    _ spans: [Span], x: Int, y: Int, on ground: Ground? = nil, in clip: Rect? = nil
  ) -> Int {
    spans.reduce(x) { column, span in
      write(span.text, x: column, y: y, as: span.role, on: ground, in: clip)
    }
  }

  /// Puts one narrow mark into a cell; a nil `ground` keeps what lies behind it.
  mutating func put(_ mark: Unicode.Scalar, x: Int, y: Int, as role: Role, on ground: Ground? = nil) {
    write(String(mark), x: x, y: y, as: role, on: ground)
  }
}
