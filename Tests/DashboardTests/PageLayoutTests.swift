import Cells
import Domain
import Testing

@testable import Dashboard

/// Where panels stand follows from the size, the page and the counts alone.
@Suite struct PageLayoutTests {
  private func layout(
    _ columns: Int, _ rows: Int, _ page: PageKind, _ panels: [Panel], counts: [Panel: Int] = [:],
    focus: Int = 0,
    isZoomed: Bool = false, more: Int = 0
  ) -> Layout {
    Layout(
      size: Size(columns: columns, rows: rows), page, panels: panels, rows: counts, focus: focus,
      isZoomed: isZoomed, moreFieldRows: more)
  }

  @Test func `one panel has all the room, several share it`() {
    let list = PageKind(id: "x", title: { _, _ in "" })
    let one = layout(120, 40, list, [.units])
    #expect(one.panels[.units] == one.body)
    let three = layout(120, 40, list, [.units, .tasks, .files])
    #expect(three.panels[.units]?.height == three.body.height)
    #expect((three.panels[.tasks]?.height ?? 0) + (three.panels[.files]?.height ?? 0) == three.body.height)
    // Narrow: the focused one is open.
    let narrow = layout(80, 24, list, [.units, .tasks, .files], focus: 1)
    #expect(narrow.panels[.units]?.height == 1 && narrow.panels[.files]?.height == 1)
    #expect(narrow.panels[.tasks]?.height == narrow.body.height - 2)
  }

  @Test func `a page of text has room for rows only where it has some`() {
    let text = PageKind(id: "x", title: { _, _ in "" }, isText: true, fieldRows: { $0 - 6 })
    let alone = layout(120, 40, text, [.obstacles])
    #expect(alone.summary == alone.body && alone.panels.isEmpty)
    let both = layout(120, 40, text, [.obstacles], counts: [.obstacles: 1])
    // One row under its head in a frame.
    #expect(both.panels[.obstacles]?.height == 4)
  }

  @Test func `a zoomed panel stands alone`() {
    let zoomed = layout(120, 40, .overview, Page.overview.panels, focus: 3, isZoomed: true)
    #expect(zoomed.panels.keys.map(\.self) == [.curve])
    #expect(zoomed.panels[.curve] == zoomed.body)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func `the four panels of the overview cover its page`(_ size: (Int, Int)) {
    // With its line of duties, and without it where none is late.
    let line = layout(size.0, size.1, .overview, Page.overview.panels)
    #expect(line.summary.height == 1)
    let all = layout(size.0, size.1, .overview, Page.overview.panels, more: -1)
    let area = all.panels.values.reduce(0) { $0 + $1.width * $1.height }
    #expect(all.panels.count == 4 && area == all.body.width * all.body.height)
  }
}
