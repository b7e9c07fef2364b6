import Domain
import Testing

@testable import DataFolder

@Suite struct PromiseRowsTests {
  @Test func `promises and reports of progress are rows of the dataset`() throws {
    let folder = TestFolder()
    folder.write(
      "disbursement_targets.csv",
      """
      project_id,fiscal_year,month,version,committed_on,amount_vnd
      P1,2026,2026-03,1,2026-01-12,500
      P1,2026,2026-03,2,2026-02-20,400
      P1,2026,2026-13,3,2026-02-20,300

      """)
    folder.write(
      "progress.csv",
      """
      project_id,as_of,physical_percent,rating,year_end_estimate_vnd,narrative
      P1,2026-05-31,12.5,at_risk,900,Chờ mặt bằng
      P1,2026-06-30,,,,

      """)
    let portfolio = try #require(folder.reader().read())
    let project = try #require(portfolio.projects.key(of: "P1"))
    #expect(portfolio.promises.map(\.amount) == [500, 400])
    #expect(portfolio.promises.map(\.version) == [1, 2])
    #expect(portfolio.promises.allSatisfy { $0.project == project && $0.month == 2026 * 12 + 2 })
    #expect(portfolio.promises[1].committedOn == Day(iso: "2026-02-20"))
    #expect(portfolio.progress.map(\.physical) == [Rate(hundredths: 1_250), nil])
    #expect(portfolio.progress.map(\.rating) == [.atRisk, nil])
    #expect(portfolio.progress.map(\.yearEndEstimate) == [900, nil])
    #expect(portfolio.progress.map(\.hasNarrative) == [true, false])
  }
}
