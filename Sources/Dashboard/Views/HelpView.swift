import Cells
import Contract
import Domain

/// A part of the help: a heading and what stands under it, each in one line or more.
private struct HelpBlock {
  let heading: String
  var entries: [[[Span]]]

  var lines: [[Span]] { [[Span(heading, .heading)]] + entries.joined() }
}

extension State {
  /// Columns inside the window: the same on every page, so that it does not jump.
  private var helpWidth: Int { min(104, max(20, size.columns - 8)) }

  /// Lines inside the window.
  var helpRoom: Int { max(1, size.rows - (layout.form == .tiny ? 2 : 4)) }

  /// - Parameter search: what is looked for; nil shows all.
  func helpWindow(top: Int, search: String?) -> Overlay {
    let all = helpLines(search)
    let room = helpRoom
    let top = min(top, max(0, all.count - room))
    let pages = (all.count + room - 1) / room
    let page = (top + room - 1) / room + 1
    let count = pages > 1 ? [Span(" \(min(page, pages))/\(pages)", .muted)] : []
    return Overlay(
      title: [Span(words.helpTitle)] + count, lines: Array(all.dropFirst(top).prefix(room)),
      footer: hintSpans(in: search == nil ? .help : .helpSearch),
      size: Size(columns: helpWidth, rows: room), glyphs: glyphs)
  }

  /// Lines of help beyond what the window shows.
  var helpOverflow: Int {
    let search: String? = if case .helpSearch(let text, _) = dialog { text } else { nil }
    return max(0, helpLines(search).count - helpRoom)
  }

  /// What the page says, the keys that hold here, its signs and terms, then the other keys.
  private func helpLines(_ search: String?) -> [[Span]] {
    let here = modesBelow.flatMap { mode in Command.Group.helpOrder.filter { $0.mode == mode } }
    let others = Command.Group.allCases.filter { !here.contains($0) }
    if let search { return found(search, in: here + others) }
    let page = SafeText.wrapped(words.pageHelp(place.page), width: helpWidth).map { [Span($0, .strong)] }
    let width = helpColumn
    let parts = [
      page, helpColumns(here.map { helpBlock($0, width) }), helpColumns(glossary(width)),
      helpColumns(others.map { helpBlock($0, width) }),
    ]
    return Array(parts.joined(separator: [[Span("")]]))
  }

  /// Columns of one of the two columns, or of the only one.
  private var helpColumn: Int { helpWidth >= 96 ? (helpWidth - 2) / 2 : helpWidth }

  /// Two columns of blocks where there is room, cut where the longer one is shortest.
  private func helpColumns(_ blocks: [HelpBlock]) -> [[Span]] {
    func column(_ part: ArraySlice<HelpBlock>) -> [[Span]] {
      Array(part.map(\.lines).joined(separator: [[Span("")]]))
    }
    guard helpColumn < helpWidth else { return column(blocks[...]) }
    let cuts = blocks.indices.map { (left: column(blocks[...$0]), right: column(blocks[($0 + 1)...])) }
    let (left, right) =
      cuts.min { max($0.left.count, $0.right.count) < max($1.left.count, $1.right.count) } ?? ([], [])
    return (0..<max(left.count, right.count)).map { row -> [Span] in
      let first = row < left.count ? left[row].truncated(to: helpColumn, ellipsis: glyphs.ellipsis) : []
      let gap = Span(String(repeating: " ", count: max(0, helpColumn + 2 - first.width)))
      let second = row < right.count ? right[row].truncated(to: helpColumn, ellipsis: glyphs.ellipsis) : []
      return first + [gap] + second
    }
  }

  private func helpBlock(_ group: Command.Group, _ width: Int) -> HelpBlock {
    HelpBlock(
      heading: words.helpGroup(group),
      entries: group.commands.map { command in
        helpEntry([Span(glyphs.keys(command.allKeys(words)), .key)], words.actionHelp(command.action), width)
      })
  }

  /// A sign, key or term, and behind it what it means, in as many lines as that takes.
  private func helpEntry(_ head: [Span], _ text: String, _ width: Int) -> [[Span]] {
    let indent = 13
    let lines = SafeText.wrapped(text, width: max(8, width - indent))
    return lines.enumerated().map { number, line in
      let start = number == 0 ? head : []
      let gap = max(start.isEmpty ? 0 : 1, indent - start.width)
      return start + [Span(String(repeating: " ", count: gap)), Span(line, .text)]
    }
  }

  private func glossary(_ width: Int) -> [HelpBlock] {
    [(Glossary.signsTitle, Glossary.signs), (Glossary.termsTitle, Glossary.terms)].map { title, entries in
      HelpBlock(
        heading: words.said(title),
        entries: entries.filter { $0.isOn(place.page) }.map { entry in
          helpEntry(
            entry.head(glyphs, words), words.said(entry.meaning(portfolio?.rules ?? .standard)), width)
        })
    }
  }

  /// The line that is typed, then the entries that have its words.
  private func found(_ search: String, in groups: [Command.Group]) -> [[Span]] {
    let needles = Fold.folded(search).split(separator: " ").map(String.init)
    let prompt = [Span("/ ", .key), Span(search, .strong), Span("_", .accent)]
    let blocks = groups.map { helpBlock($0, helpWidth) } + glossary(helpWidth)
    let found = blocks.compactMap { block -> HelpBlock? in
      let entries = block.entries.filter { entry in
        let text = Fold.folded(entry.map { $0.map(\.text).joined() }.joined(separator: " "))
        return needles.allSatisfy { text.contains($0) }
      }
      return entries.isEmpty ? nil : HelpBlock(heading: block.heading, entries: entries)
    }
    let lines = found.map { $0.lines.map { $0.marking(needles, as: .match) } }
    return [prompt]
      + (lines.isEmpty ? [[Span(words.nothingFound(search), .muted)]] : Array(lines.joined()))
  }
}

extension Command.Group {
  /// What concerns the page at hand comes before how one moves.
  fileprivate static let helpOrder = allCases.filter { ![.move].contains($0) }.flatMap { group in
    group == .look ? [group, .move] : [group]
  }
}
