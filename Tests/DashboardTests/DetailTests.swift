import Cells
import Contract
import Domain
import Testing

@testable import Dashboard

/// On a wide screen the row under the cursor stands in full beside its list.
@Suite struct DetailTests {
  @Test(arguments: ["tasks", "obstacles", "units", "projects"])
  func `a list of 160 columns has the page of its row beside it, and the page follows the cursor`(
    _ address: String
  ) throws {
    let state = Demo.state(at: address).sized(200, 60)
    #expect(!state.layout.detail.isEmpty)
    let first = try #require(state.selectedRow?.target)
    let title = first.kind.title(state.words, state.context)
    #expect(state.screen.joined().contains(title.prefix(20)))
    let next = state.after("j")
    let second = try #require(next.selectedRow?.target)
    #expect(second != first)
    let other = second.kind.title(next.words, next.context)
    #expect(next.screen.joined().contains(other.prefix(20)))
    // Narrower it is not there, and a zoomed list has all the room.
    #expect(Demo.state(at: address).sized(159, 60).layout.detail.isEmpty)
  }

  @Test func `its texts are asked for, and on a public screen are not`() throws {
    let state = Demo.state(at: "obstacles").sized(120, 40)
    let wide = Size(columns: 200, rows: 60)
    var shown = state
    let origin = try #require(
      shown.selectedRow?.obstacleKey.flatMap { state.portfolio?.obstacles[$0]?.origin })
    #expect(shown.update(.resized(wide)).contains(.ask(.records([origin]))))
    var hidden = state.after("K")
    #expect(hidden.update(.resized(wide)).isEmpty)
  }

  @Test func `a money page's figures stand in it with their basis`() {
    let state = Demo.state(at: "units").sized(200, 60)
    let text = state.screen.joined(separator: "\n")
    #expect(text.contains(state.words.basisShort(.centralAssigned)))
  }
}
