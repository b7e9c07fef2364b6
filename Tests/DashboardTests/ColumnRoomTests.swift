import Cells
import Domain
import Testing

@testable import Dashboard

/// No column keeps room that it has no use for while a text beside it is cut.
@Suite struct ColumnRoomTests {
  @Test(arguments: Demo.addresses, [(160, 45), (200, 60), (260, 70)])
  func `no column is empty beside a text that is cut`(_ address: String, _ size: (Int, Int)) {
    for language in Language.allCases {
      let state = Demo.state(size.0, size.1, language, at: address).answered
      for (panel, area) in state.layout.panels where panel.list != nil && area.height > 3 {
        guard let table = Room(state, panel, width: area.width - 2, rows: area.height - 2) else { continue }
        for wide in table.places where wide.width - table.longest[wide.column] > 12 {
          for cut in table.places where table.longest[cut.column] > cut.width {
            let (free, full) = (table.titles[wide.column], table.titles[cut.column])
            Issue.record(
              "\(size.0) \(language) \(panel): \(free) \(wide.width) for \(table.longest[wide.column]), cut: \(full)"
            )
          }
        }
      }
    }
  }
}

/// The columns of a list as they are drawn, and what the rows on the screen need of them.
private struct Room {
  let places: [(column: Int, x: Int, width: Int)]
  let titles: [String]
  /// Of each column; of a picture all that it has.
  let longest: [Int]

  init?(_ state: State, _ panel: Panel, width: Int, rows: Int) {
    guard let kind = panel.list, let context = state.context, let content = state.contents[panel] else {
      return nil
    }
    let shown = context.showing(content)
    let table = listTable(state, panel, kind, content, shown, rows: rows)
    let top = state.place[panel].top
    let cells = (top..<min(top + rows, content.ids.count)).map(table.cells)
    places = table.layout(width: width)
    titles = table.columns.map(\.title)
    longest = table.columns.indices.map { column in
      cells.reduce(SafeText.width(of: table.columns[column].title)) { longest, row in
        switch row[column] {
        case .spans(let spans): max(longest, spans.width)
        case .bar, .length: width
        }
      }
    }
  }
}
