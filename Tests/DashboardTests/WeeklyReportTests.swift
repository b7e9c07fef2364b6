import Cells
import Document
import Domain
import Foundation
import Testing

@testable import Dashboard

/// What the weekly report says, and that a report that was sent can be checked.
@Suite struct WeeklyReportTests {
  private static func source(_ portfolio: Portfolio, before: Portfolio? = nil, isPublic: Bool = false)
    -> TopicSource
  {
    TopicSource(
      .ofReports(.vietnamese, isPublic: isPublic), portfolio, isCancelled: { false }, past: { _ in before },
      records: { _, _ in })
  }

  private static func report(_ portfolio: Portfolio, before: Portfolio? = nil) -> WeeklyReport {
    WeeklyReport(source(portfolio, before: before))
  }

  private var books: Books {
    var books = Books()
    books.unit("STC", "Sở Tài chính", short: "Sở TC")
    books.unit("SYT", "Sở Y tế", short: "Sở YT")
    books.sector("GT", "Giao thông")
    books.project("A", "Cầu", owner: "STC", sector: "GT")
    books.plan("A", billion(40))
    books.pay("A", billion(12), month: 3)
    books.project("B", "Bệnh viện", owner: "SYT", sector: "GT")
    books.plan("B", billion(60))
    books.task("T1", "Việc trễ", lead: "SYT", due: "2026-06-01")
    return books
  }

  // MARK: Content

  /// All that a JSON export of a page says, as texts of numbers, and what obstacles hold by unit and level.
  private static func numbers(_ portfolio: Portfolio, at address: String) throws -> Set<String> {
    let page = try #require(Page(address: address, in: portfolio))
    let state = State(
      size: Size(columns: 200, rows: 60), language: .vietnamese, theme: .dark, now: Demo.now
    ).after(.loaded(portfolio)).at(page)
    var json = state.figuresJSON ?? ""
    ViewText(state, .json).write {
      json += $0
      return true
    }
    var held: [Substring: Int64] = [:]
    var levels: [Substring: (count: Int64, held: Int64)] = [:]
    for row in json.matches(of: /"blocked_vnd":(\d+|null),[^}]*"escalation":"(\w+)"[^}]*"unit_id":"(\w+)"/) {
      let amount = Int64(row.output.1) ?? 0
      held[row.output.3, default: 0] += amount
      levels[row.output.2, default: (0, 0)].count += 1
      levels[row.output.2, default: (0, 0)].held += amount
    }
    let sums = held.values + levels.values.flatMap { [$0.count, $0.held] }
    return Set(json.matches(of: /-?\d+(\.\d+)?/).map { String($0.output.0) } + sums.map { String($0) })
  }

  @Test func `each number of its tables stands in the JSON exports of its two moments`() throws {
    let now = Demo.portfolio
    var known: Set<String> = []
    for portfolio in [now, Demo.weekBefore] {
      for address in ["overview", "units", "sectors", "projects", "tasks", "obstacles", "files"] {
        known.formUnion(try Self.numbers(portfolio, at: address))
      }
    }
    known.formUnion(try Self.numbersOfTopics())
    let report = WeeklyReport(DemoTopics.source(.ofReports(.vietnamese, isPublic: false)))
    let tables = Self.tables(report.document)
    #expect(
      Set(["Mẫu số", "Kênh vốn", "Lĩnh vực", "Nguồn vốn", "Đơn vị", "Điều chuyển"]).isSubset(
        of: tables.map(\.sheet)))
    for table in tables {
      for row in table.rows + (table.total.map { [$0] } ?? []) {
        for (column, cell) in zip(table.columns, row.cells) {
          guard let text = Self.text(cell, column.form), text != "0", text != "0.00" else { continue }
          let isKnown = known.contains(text)
          #expect(isKnown, "\(table.sheet) \(row.cells[0]): \(column.title) \(text)")
        }
        // What a rate moved by follows from the two of the exports.
        if row.cells.count > 5, case .rate(let points) = row.cells[5], case .rate(let rate) = row.cells[4] {
          let then = Self.text(.rate(rate - points), .rate(decimals: 2))
          #expect(then == "0.00" || then.map(known.contains) == true, "\(row.cells[0])")
        }
      }
    }
  }

  /// What the pages that answer say, on every plan, now and a week before.
  private static func numbersOfTopics() throws -> Set<String> {
    var known: Set<String> = []
    func take(_ rows: TopicRows?) throws {
      for value in try #require(rows).rows.flatMap(\.cells) {
        switch value {
        case .money(let amount), .change(let amount): known.insert(String(amount))
        case .rate(let rate), .points(let rate): known.insert(text(.rate(rate), .rate(decimals: 2)) ?? "")
        case .integer(let count): known.insert(String(count))
        default: break
        }
      }
    }
    for basis in PlanBasis.allCases { try take(DemoTopics.rows(.plans, .vietnamese, on: basis)) }
    for topic in [Topic.funding, .reallocation] { try take(DemoTopics.rows(topic, .vietnamese)) }
    // Four denominators have no page of a week before: they are worked out again.
    for figures in [DecidedFigures(Demo.portfolio), DecidedFigures(Demo.weekBefore)] {
      for denominator in Denominator.published {
        let money = figures.total[denominator.basis]
        known.insert(String(money.plan.amount(denominator.extent)))
        known.insert(String(money.paid(of: denominator.extent)))
        known.insert(
          figures.total.rate(of: denominator).flatMap { text(.rate($0), .rate(decimals: 2)) } ?? "")
      }
    }
    return known
  }

  private static func tables(_ document: Document) -> [Document.Table] {
    (document.body + document.annexes.flatMap(\.blocks)).compactMap {
      if case .table(let table) = $0 { table } else { nil }
    }
  }

  private static func text(_ cell: Document.Cell, _ form: Document.Form) -> String? {
    switch (cell, form) {
    case (.money(let amount), _): return String(amount)
    case (.count(let count), _): return String(count)
    case (.rate, .points): return nil
    case (.rate(let rate), _):
      var json = JSONText()
      json.hundredths(nil, rate.hundredths)
      return json.text
    case (.text, _), (.day, _), (.missing, _): return nil
    }
  }

  @Test func `each amount of its sentences stands in a table of it`() throws {
    let before = Demo.weekBefore
    let document = Self.report(Demo.portfolio, before: before).document
    let text = document.text()
    let total = Demo.portfolio.money.total
    for amount in [total.paidOfPlan(on: .cityAssigned), total.plan[.cityAssigned]] {
      let said = Language.vietnamese.strings.numbers.money(amount, in: .billion)
      #expect(text.contains(said), "\(said)")
    }
    // Above and below the average together are all that have a plan.
    let counts = try #require(
      text.firstMatch(of: /Trong\s+(\d+)\s+đơn\s+vị\s+có\s+kế\s+hoạch,\s+(\d+)[^.]*?và\s+(\d+)\s/))
    let numbers = [counts.output.1, counts.output.2, counts.output.3].compactMap { Int($0) }
    #expect(numbers.count == 3 && numbers[0] == numbers[1] + numbers[2])
  }

  @Test func `a part of which the folder has nothing says so`() {
    var portfolio = books.portfolio
    portfolio.status.missingTables = ["directives", "digital_assets", "milestones", "obstacles"]
    let text = Self.report(portfolio).document.text()
    for file in ["directives.csv", "digital_assets.csv", "obstacles.csv"] {
      let isNamed = text.contains(file)
      #expect(isNamed, "\(file)")
    }
  }

  @Test func `the same folder gives the same bytes in every form`() {
    let (first, second) = (Self.report(Demo.portfolio).document, Self.report(Demo.portfolio).document)
    for form in PaperForm.allCases { #expect(form.bytes(first) == form.bytes(second), "\(form)") }
  }

  // MARK: Frozen

  @Test(arguments: [PaperForm.word, .workbook, .markdown])
  func `what a report was written from comes back from its file`(form: PaperForm) throws {
    let report = Self.report(Demo.portfolio)
    let carried = try #require(CarriedRecord.find(in: form.bytes(report.document)))
    let record = try #require(ReportRecord(text: carried))
    #expect(record == report.record && record.figures.count > 200 && record.files.count == 28)
  }

  @Test func `a file that is no report has no record, whatever is cut off it`() {
    let bytes = PaperForm.word.bytes(Self.report(books.portfolio).document)
    for count in stride(from: 0, to: bytes.count - 1, by: 97) {
      #expect(CarriedRecord.find(in: Array(bytes[..<count])) == nil)
    }
    var broken = bytes
    for place in stride(from: 0, to: bytes.count, by: 11) { broken[place] ^= 0x55 }
    #expect(CarriedRecord.find(in: broken) == nil)
    #expect(ReportRecord(text: "tiendo-report 1") == nil && ReportRecord(text: "") == nil)
  }

  @Test func `figures that are others now are named with both values`() throws {
    var later = books
    later.pay("A", billion(5), month: 4)
    let (then, now) = (Self.report(books.portfolio).record, Self.report(later.portfolio).record)
    #expect(ReportDifference(from: then, to: then).figures.isEmpty)
    let difference = ReportDifference(from: then, to: now)
    #expect(
      difference.figures.map(\.figure.subject) == [.city, .sector(code: "GT"), .unit(code: "STC")])
    #expect(difference.figures.allSatisfy { $0.figure.measure == .cityPaid && $0.now - $0.was == billion(5) })
    let text = difference.text(then, now, in: later.portfolio, .vietnamese)
    #expect(
      text.contains("Sở Tài chính") && text.contains("12.000.000.000 đ → 17.000.000.000 đ (+5.000.000.000 đ)")
    )
  }

  @Test func `a line of the register comes back, and a hostile name can't add one`() throws {
    let entry = ReportEntry(
      at: Books.now, moment: Books.now, digest: "0123456789abcdef", file: "a\nb \u{1B}[2J.docx")
    #expect(!entry.line.contains("\n") && !entry.line.contains("\u{1B}"))
    #expect(ReportEntry(line: entry.line) == entry)
    #expect(ReportEntry(line: "x y z") == nil)
    let signed = SignOff(at: Books.now, periodEnd: Books.now.day, digest: entry.digest, name: "Lan")
    let text = ReportRegister([entry], [signed]).text(.english)
    #expect(text.contains("signed off: Lan") && text.contains(entry.digest) && !text.contains("\u{1B}"))
    #expect(ReportRegister([], []).text(.english) == "no report of this folder was written yet\n")
  }

  // MARK: From the screen

  @Test func `its page shows the text and writes it in the form that the name tells`() throws {
    var state = Demo.state(at: "report")
    let question = try #require(state.questions.first)
    guard case .topic(let asked) = question else { throw Failure() }
    let rows = try #require(asked.topic.rows(Self.source(Demo.portfolio)))
    state = state.after(.answered(question, .topic(rows)))
    #expect(state.screen.contains { $0.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") })
    state = state.after("⌃s")
    guard case .save(let name) = state.dialog else { throw Failure() }
    #expect(name.hasSuffix("-2026-11-20.docx"))
    state.dialog = .save(text: "x.csv")
    #expect(state.cannotSaveAs == .noPaperForm)
    state.dialog = .save(text: "x.docx")
    #expect(state.saveView() == [.writeReport(.ofReports(.vietnamese, isPublic: false), path: "x.docx")])
    // A second Enter does not write a second one.
    #expect(state.saveView() == [])
    state = state.after(.outcome(.written(path: "x.docx")))
    #expect(state.dialog == nil)
  }

  private struct Failure: Error {}
}
