import Cells
import Domain

extension State {
  /// What can be copied, each with how it begins.
  var copyMenu: Overlay {
    let said = language.outcomes
    let choices = copyChoices
    let label = choices.map { SafeText.width(of: said.copyChoice($0)) }.max() ?? 0
    let room = max(0, min(60, size.columns - label - 10))
    let lines = choices.map { choice -> [Span] in
      let name = SafeText.padded(said.copyChoice(choice), to: label)
      return [Span(" " + name + "  ", .text), Span(beginning(of: choice, room), .muted)]
    }
    return Overlay(title: [Span(said.copyTitle)], lines: lines, footer: hintSpans(in: .copy), glyphs: glyphs)
  }

  private func beginning(of choice: CopyChoice, _ room: Int) -> String {
    guard choice != .list else { return "" }
    let text = CopyText(self, choice)?.text.replacing("\t", with: " ").replacing("\n", with: "") ?? ""
    return SafeText.truncated(text, to: room, ellipsis: glyphs.ellipsis)
  }

  /// The name that is typed, what its ending decides, and why the last one would not do.
  func savePrompt(_ text: String, _ area: Rect) -> Overlay {
    let said = language.outcomes
    let width = min(76, max(10, area.width - 6))
    // The end of a long name is what is typed.
    let name = String(text.suffix(max(1, width - 3)))
    let why: String? =
      if let notice { words.reason(notice) } else if let outcome { said.said(outcome, words.numbers) } else {
        nil
      }
    let note = why.map { Span($0, .warning) } ?? Span(said.saveHint, .muted)
    let lines = SafeText.wrapped(note.text, width: width - 1).prefix(2).map { [Span(" " + $0, note.role)] }
    return Overlay(
      title: [Span(said.saveTitle)], lines: [[Span(" "), Span(name, .strong), Span("_", .accent)]] + lines,
      footer: hintSpans(in: .save), size: Size(columns: width, rows: 3), glyphs: glyphs)
  }
}
