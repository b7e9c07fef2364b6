import Domain
import Testing

@testable import Dashboard

@Suite struct CurveTests {
  @Test(arguments: PlanBasis.allCases)
  func `the year's curve ends at the figures of the totals`(_ basis: PlanBasis) {
    let portfolio = Demo.portfolio
    let curve = CurveValues(portfolio, basis: basis)
    // 20/11 is the 324th day of 2026.
    #expect(curve.today == 323)
    #expect(curve.actual[323] == Double(portfolio.money.total.disbursed(on: basis)))
    #expect(curve.actual[324] == nil)
    #expect(curve.plan[364] == Double(portfolio.money.total.plan[basis]))
    // To 31 January, by which the money of the year must be paid.
    #expect(curve.actual.count == 396)
  }
}
