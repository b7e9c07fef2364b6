import Cells
import Domain
import Testing

@testable import Dashboard

/// What pages say of money that has no plan, of two totals of one payment, and of two plan years at once.
@Suite struct MoneyPageTests {
  private func state(_ books: Books, _ columns: Int = 120, _ rows: Int = 40) -> State {
    books.state(columns, rows)
  }

  /// 25 tỷ paid by a project whose plan was taken back.
  private var withdrawn: Books {
    var books = city()
    books.project("GT-02", "Cầu", owner: "SXD", sector: "GT")
    books.plan("GT-02", billion(30))
    books.plan("GT-02", billion(-30))
    books.pay("GT-02", billion(25))
    return books
  }

  @Test func `money without a plan is told on every page above it, and in the talk`() {
    let said = "chi khi không có KH Thành phố: 25,0 tỷ đ"
    let state = state(withdrawn, 160, 40)
    for page in [Page.overview, .sector(Key(0)), .agency(Key(0)), .project(Key(4))] {
      #expect(state.at(page).screen.joined().contains(said), "\(page)")
    }
    #expect(state.after("P").screen.joined().contains(said))
    // The City's own line stands on top of the City's pages only.
    #expect(!state.at(.sector(Key(1))).screen.joined().contains("chi khi không có"))
    // It lifts no rate: 200 of 400 tỷ, as without it.
    #expect(state.screen[1].contains("KH Thành phố 50,0 %"))
  }

  @Test func `where nothing has a plan the money paid is visible all the same`() {
    var books = Books()
    books.sector("GT", "Giao thông")
    books.unit("STC", "Sở Tài chính")
    books.project("A", "Cầu")
    books.pay("A", billion(25))
    for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
      let text = state(books, columns, rows).screen.joined()
      #expect(text.contains("25,0 tỷ đ"), "\(columns)x\(rows)")
    }
    #expect(state(books).after("P").screen.joined().contains("25,0 tỷ đ"))
  }

  // MARK: January

  /// Two years of a folder as it is read in January.
  private func january(_ fiscalYear: Int, plans years: [Int]) -> State {
    var books = city()
    for year in years where year != 2026 { books.plan("GT-01", billion(500), year: year) }
    let portfolio = books.portfolio.moved(to: Moment(closeOf: day("2027-01-15")), fiscalYear: fiscalYear)
    return State(
      size: Size(columns: 160, rows: 40), language: .vietnamese, theme: .dark, now: Books.now
    ).after(.loaded(portfolio))
  }

  @Test func `in January a year without a plan says where the other one is`() {
    let state = january(2027, plans: [2026])
    #expect(state.screen[1].contains("niên độ 2027 chưa được giao"))
    #expect(state.screen[1].contains("niên độ 2026 còn chi đến 31/01/2027: --fiscal-year 2026"))
    // In few lines too.
    for (columns, rows) in [(100, 14), (80, 24)] {
      let text = state.sized(columns, rows).screen.prefix(2).joined()
      #expect(text.contains("niên độ 2027 chưa được giao"), "\(columns)x\(rows)")
      #expect(text.contains("--fiscal-year 2026"), "\(columns)x\(rows)")
    }
    #expect(state.after("P").screen.joined().contains("--fiscal-year 2026"))
  }

  @Test func `in January both plan years are named, whichever is shown`() {
    let old = january(2026, plans: [2026, 2027])
    #expect(old.screen[1].contains("niên độ 2026"))
    #expect(old.screen[1].contains("niên độ 2027 đã bắt đầu: --fiscal-year 2027"))
    let new = january(2027, plans: [2026, 2027])
    #expect(new.screen[1].contains("niên độ 2027"))
    #expect(new.screen[1].contains("niên độ 2026 còn chi đến 31/01/2027: --fiscal-year 2026"))
    #expect(new.sized(120, 40).screen[1].contains("niên độ 2026: --fiscal-year 2026"))
  }

  @Test func `in other months no plan year is told`() {
    #expect(!city().state(200, 60).screen[1].contains("niên độ"))
  }
}
