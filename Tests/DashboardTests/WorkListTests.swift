import Cells
import Domain
import Testing

@testable import Dashboard

/// Lists of obstacles and tasks: who must act, how late it is, and what tells rows apart.
@Suite struct WorkListTests {
  private var obstructed: Books {
    var books = city()
    books.obstacle(
      "VM3", "Hộ dân chưa nhận bồi thường", unit: "SXD", blocked: billion(175), project: "GT-01",
      responsible: "SYT", due: "2026-06-30", level: .cityParty)
    books.obstacle(
      "VM4", "Chưa có bộ mã", unit: "SGD", blocked: billion(90), due: "2026-12-01", level: .cityCommittee)
    return books
  }

  private func row(_ state: State, _ text: String) -> String {
    state.screen.first { $0.contains(text) } ?? ""
  }

  @Test(arguments: [
    (Language.vietnamese, "trễ 143 ngày", "UBND TP"), (.english, "143 d late", "City PC"),
    (.french, "retard 143 j", "Comité"),
  ])
  func `an obstacle says who must act and how late`(_ language: Language, _ late: String, _ level: String) {
    let state = obstructed.state(120, 40, language).at(.obstacles)
    let overdue = row(state, "Hộ dân")
    #expect(overdue.contains(late) && overdue.contains("SYT") && overdue.contains("175"))
    // Nobody is named: the level that it has reached must act.
    let open = row(state, "Chưa có bộ mã")
    #expect(open.contains(language.strings.numbers.day(day("2026-12-01"))))
    #expect(open.lowercased().split(separator: level.lowercased()).count > 1, "\(open)")
  }

  @Test func `a unit's page tells its own obstacles from those that it must resolve`() {
    let unit = obstructed.state(160, 40).at(.agency(Key(1))).after("3")
    #expect(unit.rows == ["VM3", "VM2"])
    #expect(row(unit, "Hộ dân").contains("gỡ cho SXD"))
    #expect(row(unit, "Chậm thẩm định").contains("tự gỡ"))
    #expect(row(obstructed.state(160, 40).at(.agency(Key(0))).after("3"), "Hộ dân").contains("chờ SYT"))
    #expect(!obstructed.state(160, 40).at(.obstacles).screen.joined().contains("gỡ cho SXD"))
  }

  @Test func `titles that begin alike keep the end that tells them apart`() {
    var books = city()
    let start = "Hoàn thành hồ sơ nghiệm thu, thanh toán và quyết toán khối lượng hoàn thành của dự án, "
    for part in ["gói thầu số 1", "gói thầu số 2"] { books.task(part, start + part, due: "2026-11-03") }
    for columns in [80, 100, 120] {
      let screen = books.state(columns, 24).at(.tasks).screen.joined(separator: "\n")
      #expect(screen.contains("số 1") && screen.contains("số 2"), "\(columns): \(screen)")
    }
    // Alone it is cut at its end, as any other.
    var alone = city()
    alone.task("X", start + "gói thầu số 1", due: "2026-11-03")
    #expect(!alone.state(80, 24).at(.tasks).screen.joined().contains("số 1"))
  }

  @Test func `money of a project stands once, however many of its tasks are seen`() {
    var books = city()
    books.task("CV4", "Bàn giao", lead: "SXD", project: "GT-01", due: "2026-11-20")
    let state = books.state(120, 40).at(.tasks)
    #expect(row(state, "Nghiệm thu hầm").contains("90,0"))
    #expect(row(state, "Bàn giao").contains("cùng DA"))
    #expect(!row(state, "Bàn giao").contains("90,0"))
  }
}
