import Cells
import Domain
import Testing

@testable import Dashboard

/// Rows of every list of parts add up to the total, whatever the folder's tables name.
@Suite struct PartsTests {
  /// A unit and a sector that no table knows: an Excel sheet has taken the zeros of "00103".
  private var strays: Books {
    var books = city()
    books.project("MT-01", "Cầu phường", owner: "103", sector: "MT")
    books.plan("MT-01", billion(50))
    books.pay("MT-01", billion(5))
    books.task("CV9", "Nộp hồ sơ", lead: "104", due: "2026-11-02")
    books.obstacle("VM9", "Chưa có mặt bằng", unit: "105", blocked: billion(2), task: "CV1")
    return books
  }

  @Test func `units and sectors that stand in no table are rows with a mark`() {
    let units = strays.state(160, 40).at(.units).screen.joined(separator: "\n")
    for code in ["103 (?)", "104 (?)", "105 (?)"] { #expect(units.contains(code), "\(code)") }
    let overview = strays.state(160, 40).screen.joined(separator: "\n")
    #expect(overview.contains("MT (?)"))
    let talk = strays.state(160, 40).after("P").showing(.sectors).screen.joined()
    #expect(talk.contains("MT (?)"))
    #expect(strays.state(160, 40).after("P").showing(.units).screen.joined().contains("103 (?)"))
  }

  @Test func `such a unit opens, and its page lists its project`() {
    let books = strays
    let state = books.state(120, 40).at(.units)
    let open = state.after("/103⏎⏎")
    #expect(open.screen.joined().contains("103 (?)"))
    #expect(open.rows == ["MT-01"])
  }

  @Test func `an export has the same rows, and one for the work of no sector`() throws {
    let portfolio = strays.portfolio
    let units = TableView.units.unlisted(in: portfolio, .vietnamese)
    #expect(units.map { $0.cells["unit_id"] } == ["103", "104", "105"])
    #expect(units[0].cells["name"] == "103 (?)")
    let sectors = TableView.sectors.unlisted(in: portfolio, .vietnamese)
    #expect(sectors.map { $0.cells["name"] } == ["MT (?)", "(không gắn lĩnh vực)"])
    // CV9 has no project. VM1 and VM2 name none either; VM9 has that of its task.
    #expect(
      sectors[1].derived.dropFirst().map(\.value)
        == [.integer(1), .integer(1), .integer(2), .integer(billion(10))])
    #expect(overviewJSON(portfolio).contains(#""sector_id":"MT","name":"MT (?)""#))
  }

  @Test func `an obstacle that names only a task counts where its task counts`() {
    let portfolio = strays.portfolio
    // CV1 belongs to GT-01, which Sở Xây dựng owns.
    #expect(portfolio.work.count(Key<Sector>(0)).obstacles == 1)
    #expect(strays.state().at(.sector(Key(0))).after("4").rows == ["VM9"])
    #expect(strays.state().at(.project(Key(0))).after("4").rows == ["VM9"])
    #expect(strays.state().at(.agency(Key(0))).after("3").rows.contains("VM9"))
  }

  @Test func `an obstacle on a unit's project stands on its page and on that of who raised it`() {
    var books = city()
    books.obstacle("VM8", "Chưa cấp phép", unit: "SYT", blocked: billion(4), project: "GT-01")
    let owner = books.state(120, 40).at(.agency(Key(0)))
    // VM1 is its own; the count beside the rows says where the other one comes from.
    #expect(owner.after("3").rows == ["VM1", "VM8"])
    #expect(
      owner.screen.joined().contains(
        "1 vướng mắc giữ 7,0 tỷ đ · 1 nhiệm vụ quá hạn · 1 vướng mắc do nơi khác nêu"))
    #expect(books.state().at(.agency(Key(1))).after("3").rows == ["VM8", "VM2"])
  }

  @Test func `what no sector holds is told where sectors are counted`() {
    // VM1 and VM2 name no project.
    #expect(city().state(160, 40).screen.joined().contains("không gắn lĩnh vực: 2 v.mắc"))
    var books = Books()
    books.sector("GT", "Giao thông")
    books.project("GT-01", "Cầu")
    books.obstacle("V", "Đất", project: "GT-01")
    #expect(!books.state(160, 40).screen.joined().contains("không gắn lĩnh vực"))
  }

  @Test func `a unit's own money and that of all below it are both told`() {
    var books = city()
    books.unit("PGD", "Phòng Giáo dục", under: "SGD")
    books.unit("TRG", "Trường", under: "PGD")
    books.project("GD-02", "Lớp học", owner: "TRG", sector: "GD")
    books.plan("GD-02", billion(100))
    books.pay("GD-02", billion(20))
    let screen = books.state(160, 40).at(.agency(Key(2))).screen.joined(separator: "\n")
    // 60 of 100 by itself; 60 + 20 of 200 with its two below.
    #expect(screen.contains("KH Thành phố 60,0 %  60,0 / 100,0 tỷ đ"))
    #expect(screen.contains("riêng đơn vị"))
    #expect(screen.contains("Cả 2 nơi trực thuộc"))
    #expect(screen.contains("KH Thành phố 40,0 %  80,0 / 200,0 tỷ đ"))
  }

  @Test func `a circle of units ends, and each is counted once`() {
    var books = Books()
    books.unit("A", "A", under: "B")
    books.unit("B", "B", under: "A")
    books.unit("C", "C", under: "C")
    let portfolio = books.portfolio
    let (a, b) = (Key<Agency>(0), Key<Agency>(1))
    #expect(portfolio.agencies(below: a) == [b])
    #expect(portfolio.agencies(below: b) == [a])
    #expect(portfolio.agencies(below: Key(2)) == [])
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `parts add up to the total in every list, on every basis, on a public screen too`(_ seed: UInt64) {
    let exact = random(seed)
    for (shown, isPublic) in [(exact, false), (exact.forPublic(), true)] {
      for basis in PlanBasis.allCases {
        let context = context(shown, basis)
        let total = shown.money.total
        // On a public screen a project's amounts are rounded each to the nearest: only the parts of a total balance.
        let lists: [(String, ListKind, Page)] = [
          ("sectors", .sectors, .overview), ("units", .units, .units), ("projects", .projects, .projects),
        ]
        for (name, source, page) in lists where !isPublic || name != "projects" {
          let sum = source.ids(page, context).reduce(into: MoneyMeasure()) { $0 += measure($1, shown) }
          #expect(sum.plan[basis] == total.plan[basis], "\(seed) \(name) \(basis)")
          #expect(sum.disbursed(on: basis) == total.disbursed(on: basis), "\(seed) \(name) \(basis)")
        }
        // A sector's units and its projects.
        for sector in shown.sectorParts {
          var state = State(
            size: Size(columns: 80, rows: 24), language: .vietnamese, theme: .dark, now: Books.now
          ).after(.loaded(shown))
          state.display.basis = basis
          state = state.at(.sector(sector))
          guard let context = state.context else { continue }
          let units = ListKind.units.ids(.sector(sector), context).compactMap(\.agencyKey)
          let sum = units.reduce(Dong(0)) { $0 + context.money($1).plan[basis] }
          #expect(sum == shown.money.measure(sector).plan[basis], "\(seed) \(sector) \(basis)")
        }
      }
      expectCountsAddUp(shown, seed)
    }
  }

  private func expectCountsAddUp(_ shown: Portfolio, _ seed: UInt64) {
    let work = shown.work
    func sum(_ counts: [WorkFigures.Count]) -> [Int64] {
      counts.reduce(into: [0, 0, 0, 0]) { sum, count in
        sum[0] += Int64(count.open)
        sum[1] += Int64(count.overdue)
        sum[2] += Int64(count.obstacles)
        sum[3] += count.blocked
      }
    }
    let total = sum([work.total])
    #expect(sum(shown.agencyParts.map { work.count($0) }) == total, "\(seed)")
    #expect(sum(shown.sectorParts.map { work.count($0) } + [work.withoutSector]) == total, "\(seed)")
    // The count of a sector is the number of rows of its page.
    for sector in shown.sectorParts {
      let page = Page.sector(sector)
      let context = context(shown, .cityAssigned)
      #expect(ListKind.obstacles.ids(page, context).count == work.count(sector).obstacles, "\(seed)")
      #expect(ListKind.overdue.ids(page, context).count == work.count(sector).overdue, "\(seed)")
    }
  }

  private func measure(_ id: RowID, _ portfolio: Portfolio) -> MoneyMeasure {
    id.sectorKey.map { portfolio.money.measure($0) } ?? id.agencyKey.map { portfolio.money.measure($0) }
      ?? id.projectKey.map { portfolio.measure($0) } ?? MoneyMeasure()
  }

  private func context(_ portfolio: Portfolio, _ basis: PlanBasis) -> Context {
    Context(
      portfolio: portfolio, language: .vietnamese, basis: basis, unit: .billion,
      glyphs: .unicode, ledger: LedgerSlice(), table: nil, topic: nil, log: [], records: [:],
      lines: [:],
      page: .overview, isPublic: false,
      agencyMoney: [:], projectPlans: ProjectSlice(), earlier: nil, changes: nil, earlierAgencyMoney: [:])
  }

  /// Three sectors and units in their tables and two of each that only other tables name; work without a project, on
  /// projects that stand nowhere, and obstacles that name only a task.
  private func random(_ seed: UInt64) -> Portfolio {
    var numbers = Numbers(state: seed)
    var books = Books()
    for number in 0..<3 {
      books.sector("S\(number)", "Lĩnh vực \(number)")
      books.unit("U\(number)", "Đơn vị \(number)")
    }
    for number in 0..<Int(numbers.next(12)) {
      let code = "P\(number)"
      books.project(code, code, owner: "U\(numbers.next(5))", sector: "S\(numbers.next(5))")
      for basis in PlanBasis.allCases where numbers.next(3) > 0 {
        books.plan(code, numbers.next(90_000_000_000), basis)
      }
      for _ in 0..<numbers.next(3) { books.pay(code, numbers.next(20_000_000_000)) }
    }
    for number in 0..<Int(numbers.next(20)) {
      let project = numbers.next(3) > 0 ? "P\(numbers.next(14))" : nil
      books.task("T\(number)", "Việc", lead: "U\(numbers.next(5))", project: project, due: "2026-11-01")
    }
    for number in 0..<Int(numbers.next(12)) {
      books.obstacle(
        "O\(number)", "Vướng", unit: "U\(numbers.next(5))", blocked: numbers.next(9_999_999_999),
        project: numbers.next(3) == 0 ? "P\(numbers.next(14))" : nil,
        task: numbers.next(2) == 0 ? "T\(numbers.next(22))" : nil, responsible: "U\(numbers.next(5))")
    }
    return books.portfolio
  }
}
