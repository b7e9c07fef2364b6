import Cells

extension [Field] {
  /// The fields with short neighbours in one line, where the text is wide enough.
  func paired(width: Int, label: Int) -> [Field] {
    let half = width / 2
    let room = half - label - 10
    let second = map { SafeText.width(of: $0.label) }.max().map { Swift.min($0, label) } ?? label
    guard width >= Field.pairedFrom, room > 0 else { return self }
    var pairs: [Field] = []
    var waiting: Field?
    for (place, field) in enumerated() {
      // What the record is called stands alone.
      guard place > 0, field.isShort(room) else {
        if let alone = waiting { pairs.append(alone) }
        waiting = nil
        pairs.append(field)
        continue
      }
      guard let left = waiting else {
        waiting = field
        continue
      }
      pairs.append(left.beside(field, at: half - label - 2, label: second))
      waiting = nil
    }
    return pairs + (waiting.map { [$0] } ?? [])
  }
}

extension Field {
  /// Columns from which on two short fields stand beside each other.
  fileprivate static let pairedFrom = 114

  /// Whether it says what it says in one line of so many columns, and is not the rest of the field above it.
  fileprivate func isShort(_ width: Int) -> Bool {
    !label.isEmpty && spans.width <= width && !spans.contains { $0.text.contains("\n") }
  }

  /// Both in one line, the other one from a column on.
  fileprivate func beside(_ other: Field, at column: Int, label width: Int) -> Field {
    let gap = String(repeating: " ", count: max(2, column - spans.width))
    let name = SafeText.padded(other.label, to: width) + "  "
    return Field(label, spans + [Span(gap), Span(name, .muted)] + other.spans)
  }
}
