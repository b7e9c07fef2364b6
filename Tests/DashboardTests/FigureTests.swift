import Cells
import DataFolder
import Domain
import Foundation
import Testing

@testable import Dashboard

/// From a figure to the rows of which it is made.
@Suite struct FigureTests {
  private static func reader() -> FolderReader {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../demo-data")
    let reader = FolderReader(FolderOptions(folder: folder.standardizedFileURL.path))
    reader.refresh(now: Demo.now) { _ in }
    return reader
  }

  /// The state once the folder has answered for the figure on its page.
  private static func answered(_ state: State, limit: Int = TableRows.pageLimit) throws -> State {
    guard case .figure(let figure) = state.place.page else { return state }
    let rows = try #require(
      reader().rows(of: figure, on: state.basis, limit: limit, isCancelled: { false }))
    return state.after(.answered(.figure(figure, state.basis), .figure(rows)))
  }

  @Test func `the rows that count add up to the figure, of every sector and unit`() throws {
    let reader = Self.reader()
    let portfolio = try #require(reader.portfolio)
    let sectors = portfolio.sectorParts.map(Figure.Subject.sector) + [.city]
    let units = portfolio.agencyParts.filter {
      portfolio.money.measure($0) != MoneyMeasure() || portfolio.work.count($0) != WorkFigures.Count()
    }.map(Figure.Subject.unit)
    let parts = portfolio.projects.rows.prefix(9).flatMap {
      [Figure.Subject.project($0.key), .unitIn($0.owner, $0.sector)]
    }
    var counted = 0
    for (subjects, bases) in [(sectors, PlanBasis.allCases), (units + parts, [.cityAssigned])] {
      for subject in subjects {
        for measure in Figure.Measure.allCases {
          for basis in measure.isOfBasis ? bases : [.cityAssigned] {
            // What is missing and what is left are made of the rows of the rate.
            if [.missing, .remaining].contains(measure), subject != .city { continue }
            let figure = Figure(measure, of: subject)
            let found = try #require(
              reader.rows(of: figure, on: basis, limit: .max, isCancelled: { false }))
            for part in measure.parts {
              let sum = found.sum(part)
              #expect(
                (measure.isCount ? Dong(sum.rows) : sum.amount)
                  == portfolio.amount(of: figure, part, on: basis),
                "\(figure) \(part) \(basis)")
              counted += sum.rows
            }
          }
        }
      }
    }
    #expect(counted > 10_000)
    #expect(portfolio.amount(of: Figure(.rate, of: .city), .paid, on: .cityAssigned) > 0)
    #expect(portfolio.amount(of: Figure(.advances, of: .city), .advances, on: .cityAssigned) > 0)
  }

  @Test func `one key leads from the overview to the rows of a sector's rate`() throws {
    let overview = Demo.state(120, 40)
    guard case .sector(let sector) = overview.selectedRow else {
      Issue.record("no sector under the cursor")
      return
    }
    let figure = Figure(.rate, of: .sector(sector))
    #expect(overview.effects(of: "=").contains(.ask(.figure(figure, .cityAssigned))))
    let page = overview.after("=")
    #expect(page.place.page == .figure(figure))
    #expect(page.effects(of: "⎋").contains(.forget(.figure(figure, .cityAssigned))))
    let there = try Self.answered(page)
    let rows = try #require(there.contents[.figure])
    #expect(rows.ids.count > 100)
    // Asked once, and again for another plan.
    #expect(there.effects(of: "j").isEmpty)
    #expect(
      there.effects(of: "b").contains {
        if case .ask(.figure(figure, let basis)) = $0 { basis != .cityAssigned } else { false }
      })
    // Those left out stay, with why.
    #expect(there.screen.joined().contains("chưa chi"))
    #expect(there.after("⏎").place.page == rows.ids[0].target)
    #expect(there.after("=").place.page == .figure(Figure(.missing, of: .sector(sector))))
    #expect(there.after("=⎋").place.page == .overview)
    // The larger whole.
    #expect(there.after("⇥G⏎").place.page == .figure(Figure(.rate, of: .city)))
  }

  @Test func `the figure is that of the column in order, else of the page`() {
    let units = Demo.state(120, 40, at: "units")
    guard case .agency(let unit) = units.selectedRow else {
      Issue.record("no unit under the cursor")
      return
    }
    func figure(_ keys: String, _ state: State) -> Figure? {
      if case .figure(let figure) = state.after(keys).place.page { figure } else { nil }
    }
    #expect(figure("=", units) == Figure(.rate, of: .unit(unit)))
    var sorted = units
    _ = sorted.update(.look(.units, filter: nil, sort: Sort(column: .gap, isAscending: true)))
    #expect(figure("=", sorted) == Figure(.missing, of: .unit(unit)))
    // The curve, and a unit's part of a sector.
    #expect(figure("4=", Demo.state(120, 40)) == Figure(.rate, of: .city))
    let sector = Demo.state(120, 40, at: "sector:CSDL")
    guard case .agency(let part) = sector.selectedRow, case .sector(let key) = sector.place.page else {
      Issue.record("no unit under the cursor")
      return
    }
    #expect(figure("=", sector) == Figure(.rate, of: .unitIn(part, key)))
    #expect(figure("=", Demo.state(120, 40, at: "obstacles")) == Figure(.held, of: .city))
    // A talk is left as by Enter, and P comes back to it.
    let talk = Demo.talk(120, 40)
    #expect(figure("=", talk) == Figure(.rate, of: .city))
    #expect(talk.after("=P").place.page == .meeting)
  }

  @Test func `a key without a figure says why`() {
    #expect(Demo.state(120, 40, at: "files").after("=").notice == .noFigure)
    let hidden = Demo.state(120, 40).after("K=")
    #expect(hidden.notice == .hiddenRows && hidden.place.page == .overview)
    // A page that was open shows nothing of its rows any more.
    let figure = Demo.state(120, 40).after("=K")
    #expect(figure.effects(of: "j").isEmpty)
    #expect(figure.screen.contains { $0.contains(Strings.vietnamese.hiddenInPublic) })
    #expect(!figure.screen.joined().contains(" đ "))
  }

  @Test(arguments: Language.allCases, [(80, 24), (160, 48)])
  func `the page says how, what adds up and what was left out`(_ language: Language, _ size: (Int, Int))
    throws
  {
    let state = try Self.answered(Demo.state(size.0, size.1, language, at: "figure:rate:city"))
    let portfolio = try #require(state.portfolio)
    let words = language.figures
    let numbers = language.strings.numbers
    let figure = Figure(.rate, of: .city)
    let text = state.screen.joined(separator: "\n")
    for part in [FigurePart.paid, .plan] {
      let amount = numbers.integer(portfolio.amount(of: figure, part, on: .cityAssigned))
      // In the sentence, and as the sum of the rows.
      #expect(text.ranges(of: amount).count >= 2, "\(amount)")
    }
    #expect(text.contains(numbers.percent(try #require(portfolio.money.total.rate(on: .cityAssigned)))))
    #expect(text.contains(words.leftOut) || size.1 < 30)
    #expect(text.contains(words.agrees))
    #expect(text.contains("Σ " + words.partName(.paid)))
    #expect(text.contains("transactions.csv:") || size.0 < 100)
    for line in state.screen { #expect(SafeText.width(of: line) <= size.0) }
  }

  @Test func `a page of the newest rows says so, and still sums all`() throws {
    let state = try Self.answered(Demo.state(160, 48, .english, at: "figure:paid:city"), limit: 10)
    #expect(state.contents[.figure]?.ids.count == 10)
    #expect(state.screen.joined().contains(Strings.english.pages.firstRows(TableRows.pageLimit)))
    #expect(state.screen.joined().contains(Language.english.figures.agrees))
  }

  @Test func `figures have addresses, and their rows go out`() throws {
    let portfolio = Demo.portfolio
    for address in [
      "figure:paid:unit:SKHCN", "figure:rate:city", "figure:plan:project:GT-01", "figure:held:sector:CSDL",
    ] {
      let page = try #require(Page(address: address, in: portfolio))
      guard case .figure = page else {
        Issue.record("\(address)")
        continue
      }
    }
    for address in ["figure", "figure:rate", "figure:rates:city", "figure:paid:unit:NOBODY"] {
      #expect(Page(address: address, in: portfolio) == nil, "\(address)")
    }
    let state = try Self.answered(Demo.state(80, 24, at: "figure:paid:unit:SKHCN"))
    let list = try #require(PageExport(state)?.lists.first)
    #expect(list.text(as: .csv).hasPrefix("record_id,day,title,kind,amount_vnd,counted,place\n"))
  }
}
