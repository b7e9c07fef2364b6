import Contract
import Domain
import Testing

@testable import DataFolder

/// What a newer reading says that it brought.
@Suite struct ArrivalTests {
  private let row = "D9,P2,2026,current,2026-05-01,payment,40,F1,treasury,UNC-9,\n"

  @Test func `a row at the ledger's end brings its project and its amount, and no look at others`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    #expect(reader.read()?.arrival == nil)
    folder.append("transactions.csv", row)
    let later = Moment(day: Moment.midYear.day, minute: 1100)
    let portfolio = try #require(reader.read(later))
    let arrival = try #require(portfolio.arrival)
    #expect(arrival.projects.keys == [try #require(portfolio.projects.key(of: "P2"))])
    #expect(arrival.moneyAfter.disbursed - arrival.moneyBefore.disbursed == 40)
    #expect(arrival.files.map(\.path) == ["transactions.csv"] && arrival.files[0].rows == 1)
    #expect(arrival.read == later && portfolio.status.read == later)
    #expect(arrival.tasks.isEmpty && arrival.problems.isEmpty)
    #expect(portfolio.lastPayment?.iso == "2026-05-01")
  }

  @Test func `rows that say something else are found, rows that only moved are not`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    let tasks = try #require(TestFolder.small["tasks.csv"])
    var lines = tasks.split(separator: "\n").map(String.init)
    lines.insert(lines[1].replacing(lines[1].prefix { $0 != "," }, with: "T99"), at: 1)
    folder.replace("tasks.csv", lines.joined(separator: "\n") + "\n")
    let portfolio = try #require(reader.read())
    let arrival = try #require(portfolio.arrival)
    #expect(arrival.tasks.keys == [try #require(portfolio.assignments.key(of: "T99"))])
    #expect(arrival.projects.isEmpty && arrival.moneyBefore == arrival.moneyAfter)
  }

  @Test func `a file that went and came back, and problems made and mended`() throws {
    let folder = TestFolder()
    let reader = folder.reader()
    _ = reader.read()
    folder.remove("tasks.csv")
    #expect(reader.read()?.arrival?.files.map(\.kind) == [.lost])
    folder.write("tasks.csv", try #require(TestFolder.small["tasks.csv"]))
    #expect(reader.read()?.arrival?.files.map(\.kind) == [.back])
    folder.append("transactions.csv", row.replacing("payment", with: "gift"))
    #expect(reader.read()?.arrival?.problems.made == 1)
    folder.replace("transactions.csv", try #require(TestFolder.small["transactions.csv"]))
    #expect(reader.read()?.arrival?.problems.mended == 1)
  }

  @Test func `days of reports are those that tables of reports date`() throws {
    let folder = TestFolder()
    folder.write(
      "progress.csv",
      "project_id,as_of,physical_percent\nP1,2026-06-12,20\nP2,2026-03-31,5\nP1,2026-03-31,10\n")
    folder.write(
      "submissions.csv", "unit_id,period_end,due_on,received_at\nSTC,2026-06-20,2026-06-22,2026-06-21T09:00\n"
    )
    let portfolio = folder.read()
    #expect(portfolio.dataset.reportDays.map(\.iso) == ["2026-03-31", "2026-06-12", "2026-06-21"])
    #expect(portfolio.lastReport?.iso == "2026-06-21")
  }
}
