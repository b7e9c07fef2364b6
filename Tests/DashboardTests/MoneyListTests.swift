import Cells
import Domain
import Testing

@testable import Dashboard

/// What is missing today is the picture of the lists of money.
@Suite struct MoneyListTests {
  @Test(arguments: ["overview", "units", "projects", "sector:GT"], Language.allCases)
  func `the lengths are there from 80 columns on, and the numbers at 40`(
    _ address: String, language: Language
  ) {
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
      let state = Demo.state(columns, rows, language, at: address)
      #expect(state.screen.contains { $0.contains("▇▇▇") }, "\(columns)x\(rows)")
    }
    let small = Demo.state(40, 10, language, at: address)
    #expect(small.screen.contains { $0.contains(small.language.moneyWords.missing) })
    #expect(small.screen.contains { $0.contains("%") && $0.contains("◐") || $0.contains("▲") })
  }

  @Test func `rows ahead of the mark say by how much, without a length`() {
    let line = Demo.state(120, 40).screen.first { $0.contains("Giáo dục") } ?? ""
    #expect(line.contains("vượt 64,9"))
    #expect(!line.contains("▇"))
  }

  @Test func `a list's first row is its longest, and each is no longer than the one above`() {
    let state = Demo.state(120, 40, at: "units")
    let frame = view(state)
    let lengths = (5..<30).map { y in
      (0..<120).filter { frame[$0, y].role == .curveActual || frame[$0, y].role == .barNeutral }.count
    }
    #expect(lengths[0] >= 8)
    #expect(zip(lengths, lengths.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test func `a filter leaves the scale as it is`() {
    let state = Demo.state(120, 40, at: "units")
    func length(_ state: State) -> Int {
      state.screen.first { $0.contains("Sở Nội vụ") }?.filter { $0 == "▇" }.count ?? -1
    }
    #expect(length(state) > 0)
    #expect(length(state.after("/so noi vu")) == length(state))
  }

  @Test func `the few that miss half of all are named`() throws {
    let shortfalls = try #require(Shortfalls([50, 20, 20, 10]))
    #expect(shortfalls.few == 1 && shortfalls.leastOfFew == 50 && shortfalls.largest == 50)
    #expect(try #require(Shortfalls([40, 30, 30])).few == 2)
    #expect(Shortfalls([]) == nil)
    #expect(try #require(Shortfalls([.max, .max, .max])).few == 2)
    #expect(Demo.state(120, 40).screen.contains { $0.contains("3/12 giữ 62 % phần thiếu") })
  }

  @Test(arguments: ["overview", "units", "projects"])
  func `amber is on marks only, red on what is far behind`(_ address: String) {
    let frame = view(Demo.state(120, 40, at: address))
    for y in 4..<16 {
      for x in 0..<60 where frame[x, y].role == .warning {
        #expect(frame[x, y].scalar == "◐", "\(x),\(y)")
      }
    }
  }
}
