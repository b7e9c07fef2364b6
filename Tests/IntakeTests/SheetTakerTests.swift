import Contract
import Domain
import Tabular
import Testing

@testable import Intake

struct SheetTakerTests {
  @Test func aFormOfAUnitIsReadAsAClerkWould() throws {
    let taking = try #require(Clerk.take(Clerk.form))
    #expect(taking.questions.isEmpty)
    #expect(taking.head.rows == 4...5)
    #expect(taking.facts.money == .million && taking.facts.day?.iso == "2026-11-20")
    #expect(taking.tables.map(\.table) == [.statements, .statements])
    let now = try #require(taking.tables.first)
    #expect(now.rows.map { $0.cells["disbursed_vnd"] } == ["1000250000", "250250000", "400000000"])
    #expect(now.rows.map(\.number) == [9, 10, 12])
    #expect(
      now.rows.first?.cells == [
        "project_id": "A-01", "fiscal_year": "2026", "capital_year": "current", "as_of": "2026-11-20",
        "nature": "actual", "source": "unit_report", "funding_source_id": "NSTP",
        "disbursed_vnd": "1000250000",
        "notes": "Đã nghiệm thu",
      ])
    let carried = taking.tables[1]
    #expect(carried.rows.map { $0.cells["disbursed_vnd"] } == ["20000000"])
    #expect(carried.rows.first?.cells["capital_year"] == "carried_over")
    #expect(carried.silent == [10, 12] && carried.refused.isEmpty)
  }

  /// The same words stand in most of the titles: each is still the column that it says.
  @Test func titlesOfObstaclesAreEachAColumnOfTheirOwn() throws {
    let titles = [
      "TT", "Mã vướng mắc", "Mã dự án", "Nhóm vướng mắc", "Nội dung khó khăn, vướng mắc",
      "Đề xuất tháo gỡ khó khăn, vướng mắc", "Ngày nêu vướng mắc", "Cấp giải quyết", "Trạng thái",
      "Ngày giải quyết",
    ]
    let row = [
      "1", "VM1", "A-01", "land", "Chưa bàn giao mặt bằng", "Họp với phường", "15/10/2026", "owner",
      "resolved",
      "16/11/2026",
    ]
    let taking = try #require(Clerk.take(Clerk.sheet([titles, row])))
    #expect(taking.tables.map(\.table) == [.obstacles] && taking.unread.isEmpty)
    #expect(
      taking.tables.first?.rows.map(\.cells) == [
        [
          "obstacle_id": "VM1", "project_id": "A-01", "category": "land",
          "description": "Chưa bàn giao mặt bằng", "proposed_solution": "Họp với phường",
          "raised_on": "2026-10-15", "escalation": "owner", "status": "resolved", "resolved_on": "2026-11-16",
        ]
      ])
  }

  /// One sheet for tasks and what holds them up: the state and the day are the task's.
  @Test func aSheetOfTasksWithTheirObstaclesIsBoth() throws {
    let titles = [
      "TT", "Nội dung công việc", "Mã dự án", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn hoàn thành",
      "Trạng thái", "Khó khăn, vướng mắc", "Đề xuất, kiến nghị", "Cán bộ phụ trách",
    ]
    let rows = [
      [
        "1", "Thẩm định giá", "A-01", "Sở Tài chính", "Sở Khoa học và Công nghệ; STC", "30/11/2026",
        "Đang thực hiện", "Chưa có giá", "Giao xã", "Trần Thị Mẫu",
      ],
      ["2", "Ký hợp đồng", "A-02", "STC", "Sở Y tế", "15/12/2026", "Đang thực hiện", "", ""],
    ]
    let taking = try #require(
      Clerk.take(Clerk.sheet([titles] + rows), period: Day(year: 2026, month: 11, day: 20)))
    #expect(taking.tables.map(\.table) == [.tasks, .obstacles])
    let tasks = taking.tables[0]
    #expect(tasks.rows.map { $0.cells["supporting_unit_ids"] } == ["SKHCN|STC", nil])
    for column in Contract.tables.flatMap(\.columns) {
      if case .codes = column.kind { #expect(column.name.hasSuffix("unit_ids")) }
    }
    #expect(tasks.rows.map { $0.cells["responsible_person_id"] } == ["N7", nil])
    // A name that is no unit's is told, and costs its cell.
    #expect(tasks.refused.map(\.name) == ["supporting_unit_ids"] && tasks.rows.count == 2)
    let obstacles = taking.tables[1]
    #expect(obstacles.refused.isEmpty)
    #expect(obstacles.rows.map { $0.cells["status"] } == ["new"])
    #expect(obstacles.rows.map { $0.cells["due_on"] } == [nil])
    #expect(obstacles.rows.map { $0.cells["proposed_solution"] } == ["Giao xã"])
  }

  @Test func whatIsNoDataIsLeftOutForAReason() throws {
    let taking = try #require(Clerk.take(Clerk.form))
    #expect(taking.leftOut.map(\.number) == [6, 7, 8, 11, 13, 14])
    #expect(taking.leftOut.map(\.reason) == [.columnNumbers, .total, .group, .group, .note, .note])
    #expect(taking.unread.map(\.text) == ["Tên dự án", "Kế hoạch vốn năm 2026", "Tỷ lệ (%)"])
  }

  @Test func totalsAreComparedWithTheirRows() throws {
    let taking = try #require(Clerk.take(Clerk.form))
    #expect(taking.totals.count == 5 && taking.totals.allSatisfy(\.isEqual))
    #expect(taking.totals.map(\.rowCount) == [3, 3, 2, 2, 1])
    var rows = Clerk.form
    rows.rows[9].cells[4].text = "251,25"
    let other = try #require(Clerk.take(rows))
    let wrong = other.totals.filter { !$0.isEqual }
    #expect(wrong.map(\.row) == [7, 8])
    #expect(wrong.map { $0.summed - $0.stated } == [1_000_000, 1_000_000])
  }

  private func money(_ texts: String..., unit: String = "(triệu đồng)") -> SheetTaking? {
    let head = ["Mã dự án", "Giải ngân lũy kế \(unit)"]
    let rows = zip(["A-01", "A-02", "A-03"], texts).map { [$0, $1] }
    return Clerk.take(Clerk.sheet([head] + rows), period: Day(year: 2026, month: 11, day: 20))
  }

  @Test func anAmountThatCanBeReadInTwoWaysIsAskedAbout() throws {
    let taking = try #require(money("33.389", "1.200"))
    #expect(
      taking.questions == [
        .numbers(.statements, column: "disbursed_vnd", .doubt(.init(row: 2, text: "33.389")))
      ])
    let told = try #require(
      Clerk.take(taking.sheet, period: Day(year: 2026, month: 11, day: 20)) {
        $0.tables[0]["disbursed_vnd"]?.numbers = .dotDecimal
      })
    #expect(told.questions.isEmpty)
    #expect(told.tables[0].rows.map { $0.cells["disbursed_vnd"] } == ["33389000", "1200000"])
  }

  @Test func oneCellThatTellsIsEnoughForAColumn() throws {
    let taking = try #require(money("33.389", "1.200,5"))
    #expect(taking.questions.isEmpty)
    #expect(taking.tables[0].rows.map { $0.cells["disbursed_vnd"] } == ["33389000000", "1200500000"])
  }

  @Test func dongHasNoFractions() throws {
    let taking = try #require(money("33.389", unit: "(đồng)"))
    #expect(taking.tables[0].rows.first?.cells["disbursed_vnd"] == "33389")
  }

  @Test func aUnitThatNobodyStatesIsAskedAboutWhereAmountsAreSmall() throws {
    #expect(try #require(money("33", "12", unit: "")).questions == [.money(sample: "33")])
    #expect(try #require(money("33000000000", unit: "")).questions.isEmpty)
  }

  @Test func twoUnitsAboveATableAreAskedAboutHoweverLargeAmountsAre() throws {
    let sheet = Clerk.sheet([
      ["ĐVT: triệu đồng"], ["Đơn vị tính: đồng"], ["Mã dự án", "Giải ngân lũy kế"],
      ["A-01", "33.000.000.000"],
    ])
    let taking = try #require(Clerk.take(sheet, period: Day(year: 2026, month: 11, day: 20)))
    #expect(taking.questions == [.money(sample: "33.000.000.000")])
  }

  @Test func eachColumnMayHaveAUnitOfItsOwn() throws {
    let sheet = Clerk.sheet([
      ["ĐVT: triệu đồng"], ["Mã dự án", "Giải ngân lũy kế", "Trong đó tạm ứng (tỷ đồng)"],
      ["A-01", "33500,5", "1,25"],
    ])
    let taking = try #require(Clerk.take(sheet, period: Day(year: 2026, month: 11, day: 20)))
    #expect(taking.tables[0].rows[0].cells["disbursed_vnd"] == "33500500000")
    #expect(taking.tables[0].rows[0].cells["outstanding_advance_vnd"] == "1250000000")
  }

  @Test func rowsWithWordsThatTheMappingNamesAreLeftOut() throws {
    let taking = try #require(Clerk.take(Clerk.form) { $0.leftOut = ["Kho số"] })
    #expect(taking.leftOut.first { $0.number == 12 }?.reason == .asMapped("Kho số"))
    #expect(taking.totals.contains { !$0.isEqual && $0.row == 7 })
  }

  @Test func excelsOwnNumbersAreNoQuestion() throws {
    var sheet = Clerk.sheet([["Mã dự án", "Giải ngân (triệu đồng)"], ["A-01", "33.389"]])
    sheet.rows[1].cells[1] = HandInCell(column: 2, kind: .number, "33.389")
    let taking = try #require(Clerk.take(sheet, period: Day(year: 2026, month: 11, day: 20)))
    #expect(taking.questions.isEmpty)
    #expect(taking.tables[0].rows.first?.cells["disbursed_vnd"] == "33389000")
  }

  @Test func projectsAreKnownByNameAndOthersAreRefused() throws {
    let sheet = Clerk.sheet([
      ["Tên dự án", "Giải ngân (triệu đồng)"], ["cau vuot so mot", "1"], ["Cầu vượt số Hai", "2"],
      ["Kho số", "3"],
      ["KHO SỐ", "4"],
    ])
    let taking = try #require(Clerk.take(sheet, period: Day(year: 2026, month: 11, day: 20)))
    let table = taking.tables[0]
    #expect(table.rows.map { $0.cells["project_id"] } == ["A-01", "A-03"])
    #expect(table.refused.map(\.row) == [3, 5])
    #expect(table.refused.map(\.cause) == [.unknownCode(near: ["A-01"]), .twice(row: 4)])
    #expect(table.remarks.map(\.kind) == [.byName])
  }

  @Test func aRowOfAProjectThatNobodyKnowsIsTakenByNoTable() throws {
    let sheet = Clerk.sheet([
      ["Tên dự án", "Giải ngân (triệu đồng)", "Vướng mắc"], ["Cầu số Chín", "1,5", "Chưa có đất"],
      ["Kho số", "2,5", "Chưa có giá"],
    ])
    let taking = try #require(Clerk.take(sheet, period: Day(year: 2026, month: 11, day: 20)))
    #expect(taking.tables.map(\.table) == [.statements, .obstacles])
    #expect(taking.tables.map { $0.rows.map(\.number) } == [[3], [3]])
    #expect(taking.tables.map { $0.refused.map(\.name) } == [["project_id"], ["project_id"]])
  }

  @Test func anErrorOrAWordForAnAmountCostsItsRowAndSaysSo() throws {
    let taking = try #require(money("1", "chưa có", "3"))
    #expect(taking.tables[0].rows.count == 2)
    #expect(taking.tables[0].refused.map(\.cause) == [.notNumber])
    #expect(taking.tables[0].refused.first?.column == 2 && taking.tables[0].refused.first?.row == 3)
  }

  @Test func daysAreReadInTheOrderThatIsProved() throws {
    func days(_ texts: String...) -> SheetTaking? {
      let rows = texts.enumerated().map { ["CV\($0)", "Việc \($0)", $1] }
      return Clerk.take(Clerk.sheet([["Mã công việc", "Nội dung công việc", "Thời hạn"]] + rows))
    }
    let usual = try #require(days("05/11/2026", "1/2/27", "2026-12-31", "ngày 3 tháng 4 năm 2027"))
    #expect(
      usual.tables[0].rows.map { $0.cells["due_on"] } == [
        "2026-11-05", "2027-02-01", "2026-12-31", "2027-04-03",
      ])
    let american = try #require(days("05/11/2026", "11/30/2026"))
    #expect(american.tables[0].rows.map { $0.cells["due_on"] } == ["2026-05-11", "2026-11-30"])
    let both = try #require(days("30/11/2026", "11/30/2026"))
    #expect(
      both.questions == [
        .dates(
          .tasks, column: "due_on", .init(row: 2, text: "30/11/2026"), .init(row: 3, text: "11/30/2026"))
      ])
    let half = try #require(days("20/11", "30/11/2026"))
    #expect(half.tables[0].refused.map(\.cause) == [.notDate] && half.tables[0].rows.count == 2)
  }

  @Test func tasksWithoutACodeGetOneThatComesBack() throws {
    let sheet = Clerk.sheet([
      ["TT", "Nhiệm vụ", "Thời hạn", "Trạng thái"], ["1", "Xây  kho số", "30/11/2026", "Hoàn thành"],
    ])
    let first = try #require(Clerk.take(sheet)).tables[0].rows[0].cells["task_id"]
    var other = sheet
    other.rows[1].cells[1].text = "xây kho SỐ"
    #expect(try #require(Clerk.take(other)).tables[0].rows[0].cells["task_id"] == first)
    #expect(first?.hasPrefix("CV.STC.") == true)
  }

  @Test func aColumnForEachSourceIsATableForEach() throws {
    let sheet = Clerk.sheet(
      [
        ["Mã dự án", "Giải ngân (tỷ đồng)", "", ""], ["", "Tổng số", "NSTP", "Ngân sách trung ương"],
        ["A-01", "3", "1", "2"],
      ], merges: [Clerk.merge(1...2, 1...1), Clerk.merge(1...1, 2...4)])
    let taking = try #require(Clerk.take(sheet, period: Day(year: 2026, month: 11, day: 20)))
    #expect(taking.tables.map { $0.rows.first?.cells["funding_source_id"] } == ["NSTP", "NSTW"])
    #expect(taking.tables.map { $0.rows.first?.cells["disbursed_vnd"] } == ["1000000000", "2000000000"])
    #expect(taking.unread.map(\.column) == [2])
  }

  @Test func whatIsPaidInAWeekOrOnlyExpectedIsNoSumToDate() throws {
    let sheet = Clerk.sheet([
      ["Mã dự án", "Giải ngân trong tuần", "Ước giải ngân đến 31/12", "Giải ngân lũy kế (tỷ đồng)"],
      ["A-01", "1", "9", "5"],
    ])
    let taking = try #require(Clerk.take(sheet, period: Day(year: 2026, month: 11, day: 20)))
    #expect(taking.tables.map { $0.rows.first?.cells["disbursed_vnd"] } == ["5000000000"])
    #expect(taking.unread.map(\.column) == [2, 3])
  }

  @Test func aSheetWithoutTitlesIsNone() {
    #expect(Clerk.take(Clerk.sheet([["a", "b"], ["1", "2"]])) == nil)
    #expect(Clerk.take(Clerk.sheet([])) == nil)
  }
}
