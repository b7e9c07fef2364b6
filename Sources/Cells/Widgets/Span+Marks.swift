extension [Span] {
  /// The same line with every place of some folded needles in a role of its own.
  public func marking(_ foldedNeedles: [String], as role: Role) -> [Span] {
    guard !foldedNeedles.isEmpty else { return self }
    return flatMap { span -> [Span] in
      let places = foldedNeedles.flatMap { Fold.places(of: $0, in: span.text) }
        .sorted { $0.lowerBound < $1.lowerBound }
      guard !places.isEmpty else { return [span] }
      var parts: [Span] = []
      var next = span.text.startIndex
      for place in places where place.upperBound > next {
        let start = Swift.max(place.lowerBound, next)
        if start > next { parts.append(Span(String(span.text[next..<start]), span.role)) }
        parts.append(Span(String(span.text[start..<place.upperBound]), role))
        next = place.upperBound
      }
      if next < span.text.endIndex { parts.append(Span(String(span.text[next...]), span.role)) }
      return parts
    }
  }
}
