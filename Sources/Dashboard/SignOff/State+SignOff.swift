import Cells
import Domain

/// The week on its way to a signature.
extension State {
  var cannotSignOff: Reason? {
    guard case .topic(let topic, _) = place.page, topic.kind.takesSignOff, !isPublic else {
      return .noSignOff
    }
    guard let portfolio else { return .stillLoading }
    return isStillLoading ?? (portfolio.newestWeek == nil ? .noSignOff : nil)
  }

  mutating func openSignOff() { if cannotSignOff == nil { dialog = .signOff(text: "") } }

  private var signer: String {
    guard case .signOff(let text) = dialog else { return "" }
    return SafeText.clean(text).split(separator: " ").joined(separator: " ")
  }

  var cannotTakeSignOff: Reason? { signer.isEmpty ? .noSigner : nil }

  mutating func signOff() -> [Effect] {
    guard cannotTakeSignOff == nil, let portfolio, let week = portfolio.newestWeek else { return [] }
    let signOff = SignOff(at: now, periodEnd: week, digest: portfolio.digest, name: signer)
    (dialog, signed) = (nil, signOff)
    return [.remember(.signOff(signOff))]
  }

  /// The name that is typed, and what it is good for.
  func signOffPrompt(_ text: String, _ area: Rect) -> Overlay {
    let width = min(70, max(10, area.width - 6))
    let name = String(text.suffix(max(1, width - 3)))
    let week = portfolio?.newestWeek.map { words.numbers.day($0) } ?? ""
    let note = notice.map { Span(words.reason($0), .warning) } ?? Span(words.said(SignOffWords.hint), .muted)
    let lines = SafeText.wrapped(note.text, width: width - 1).prefix(3).map { [Span(" " + $0, note.role)] }
    return Overlay(
      title: [Span(words.said(SignOffWords.title(week)))],
      lines: [[Span(" "), Span(name, .strong), Span("_", .accent)]] + lines, footer: hintSpans(in: .signOff),
      size: Size(columns: width, rows: 4), glyphs: glyphs)
  }
}
