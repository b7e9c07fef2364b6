import Cells
import Domain

extension Context {
  /// The rate then and now, and why it moved: parts that add up to the change.
  var changeFields: [Field] {
    guard let earlier, let changes else { return [] }
    let day = numbers.day(earlier.asOf.day)
    guard let bridge = changes[basis], let before = bridge.before, let after = bridge.after else {
      return [Field(words.basisShort(basis), words.time.noBridge(day), .muted)]
    }
    let points = numbers.points(after - before) + " " + words.points
    let rate = [
      Span(numbers.percent(before), .text), Span(" (\(day)) \(glyphs.crumb) ", .muted),
      Span(numbers.percent(after), .strong), Span("  " + points, (after - before).role),
    ]
    return [Field(words.basisShort(basis), rate), Field(words.time.because, parts(of: bridge, from: before))]
  }

  private func parts(of bridge: RateBridge, from before: Rate) -> [Span] {
    var spans: [Span] = []
    var last = before
    for part in bridge.parts {
      let amount = numbers.signedMoney(part.amount, in: unit) + " " + words.unit(unit)
      if !spans.isEmpty { spans.append(Span(" · ", .muted)) }
      spans.append(Span(words.time.bridgePart(part.kind) + " " + amount, .text))
      guard let rate = part.rate else { continue }
      // The differences of the steps as they are written: rounded one by one they would not add up.
      let effect = Rate(hundredths: (rate.written(decimals: 1) - last.written(decimals: 1)) * 10)
      spans.append(Span(" (" + numbers.points(effect) + ")", effect.role))
      last = rate
    }
    return spans
  }
}
