import Domain
import Testing

@testable import DataFolder

/// A folder of which only a scope is shown.
@Suite struct ScopeReadingTests {
  private func folder() throws -> TestFolder {
    let folder = TestFolder()
    let projects = try #require(TestFolder.small["projects.csv"])
    folder.write("projects.csv", ScopeReadingTests.scoped(projects))
    return folder
  }

  /// P1 is of the group, all others are public investment.
  private static func scoped(_ projects: String) -> String {
    var lines = projects.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let place = lines[0].firstIndex(of: "scope") ?? 0
    for row in lines.indices.dropFirst() {
      lines[row][place] = lines[row][0] == "P1" ? "science_digital" : "public_investment"
    }
    return lines.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
  }

  private func row(_ number: Int, _ project: String, _ amount: Int) -> String {
    "D9\(number),\(project),2026,current,2026-05-01,payment,\(amount),F1,treasury,UNC-9\(number),\n"
  }

  @Test(arguments: [ProjectScope.scienceDigital, .publicInvestment, .resolution57])
  func `rows, days and edits of a scope are those of a folder read at once`(_ scope: ProjectScope) throws {
    let folder = try folder()
    let reader = folder.reader { $0.scope = scope }
    #expect(reader.read()?.scope == scope)
    func agrees(_ shown: Portfolio?, _ step: String) {
      let whole = folder.reader { $0.asOf = shown?.asOf }.read()
      let expected = whole?.within(scope)
      #expect(shown?.money.total == expected?.money.total, "\(step)")
      #expect(shown?.money.byMonth == expected?.money.byMonth, "\(step)")
      #expect(shown?.work.total == expected?.work.total, "\(step)")
      #expect(shown?.problems.list == whole?.problems.list, "\(step)")
    }
    agrees(reader.shown, "first")
    for (number, project) in ["P1", "P2", "P1"].enumerated() {
      folder.append("transactions.csv", row(number, project, 40))
      agrees(reader.read(), "row \(number)")
    }
    folder.append("plans.csv", "K9,P1,2026,city_assigned,increase,700,F1,2026-02-01\n")
    agrees(reader.read(), "plan")
    reader.visit(Moment(closeOf: Moment.midYear.day + -70), fiscalYear: nil)
    agrees(reader.read(), "day")
    reader.visit(nil, fiscalYear: nil)
    agrees(reader.read(), "present")
    #expect(
      reader.portfolio(at: .midYear, fiscalYear: 2026, isCancelled: { false })?.money.total
        == reader.shown?.money.total)
  }

  @Test func `a row of another scope is news of the file and of no project`() throws {
    let folder = try folder()
    let reader = folder.reader { $0.scope = .scienceDigital }
    let before = try #require(reader.read())
    folder.append("transactions.csv", row(0, "P2", 40))
    let after = try #require(reader.read())
    #expect(after.arrival?.projects.isEmpty == true)
    #expect(after.arrival?.files.map(\.path) == ["transactions.csv"])
    #expect(after.arrival.map { $0.moneyBefore == $0.moneyAfter } == true)
    #expect(after.money.total == before.money.total)
    folder.append("transactions.csv", row(1, "P1", 40))
    let own = try #require(reader.read()?.arrival)
    #expect(own.projects.count == 1 && own.moneyAfter.disbursed - own.moneyBefore.disbursed == 40)
  }

  @Test func `another scope reads no file again`() throws {
    let folder = try folder()
    let reader = folder.reader()
    let whole = try #require(reader.read())
    let bytes = reader.bytesRead
    reader.narrow(to: .scienceDigital)
    let part = try #require(reader.read())
    #expect(part.scope == .scienceDigital && part.arrival == nil)
    #expect(part.projects.rows.map(\.code) == ["P1"])
    #expect(reader.read() == nil)
    reader.narrow(to: .all)
    #expect(reader.read()?.money.total == whole.money.total)
    #expect(reader.bytesRead == bytes)
  }
}

/// What each funding source gave and paid.
@Suite struct FundingReadingTests {
  @Test func `the sources together are the total, whatever form their rows have`() throws {
    let folder = TestFolder()
    folder.write(
      "funding_sources.csv",
      "funding_source_id,name,budget_level,budget_class\nF1,A,city_budget,investment\nF2,B,oda,investment\n")
    for line in [
      "D91,P2,2026,current,2026-05-01,payment,40,F2,treasury,UNC-91,\n",
      "D92,P2,2026,carried_over,2026-05-01,payment,7,F2,treasury,UNC-92,\n",
      "D93,P2,2026,current,2026-05-01,payment,5,,treasury,UNC-93,\n",
      // With a quoted cell, repeated, with a wrong sign, of another year, after the day, not paid.
      "D94,P2,2026,current,2026-05-01,payment,3,F2,treasury,UNC-94,\"Đợt 1, gói 2\"\n",
      "D91,P2,2026,current,2026-05-01,payment,40,F2,treasury,UNC-91,\n",
      "D95,P2,2026,current,2026-05-01,payment,-9,F2,treasury,UNC-95,\n",
      "D96,P2,2025,current,2025-05-01,payment,11,F2,treasury,UNC-96,\n",
      "D97,P2,2026,current,2026-09-01,payment,13,F2,treasury,UNC-97,\n",
      "D98,P2,2026,current,2026-05-01,commitment,17,F2,treasury,UNC-98,\n",
    ] { folder.append("transactions.csv", line) }
    let reader = folder.reader()
    let portfolio = try #require(reader.read())
    var figures = FundingFigures(portfolio)
    let none = figures[Key(1)].paid.all
    var percents: [Int] = []
    #expect(reader.addPayments(to: &figures, progress: { percents.append($0) }, isCancelled: { false }))
    #expect(figures[Key(1)].paid == Paid(all: none + 50, carriedOver: 7))
    let total = portfolio.money.total
    #expect(figures.all.paid.all == total.disbursed + total.disbursedRecurrent)
    for basis in PlanBasis.allCases {
      #expect(figures.all.paidOfPlan[basis] == total.paidOfPlan(on: basis))
      #expect(figures.all.plan[basis] == total.plan[basis])
    }
    #expect(percents == percents.sorted() && percents.last ?? 100 <= 100)
    #expect(!reader.addPayments(to: &figures, progress: { _ in }, isCancelled: { true }))
  }
}
