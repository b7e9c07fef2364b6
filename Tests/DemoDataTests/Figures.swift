@testable import DemoData

let demo = Demo()
/// Its files, written once.
let demoFiles = demo.files

/// Sums over some of the demonstration's projects, counted from its rows.
struct Figures {
  private let projects: [String]

  init(where belongs: (Project) -> Bool) { projects = demo.projects.filter(belongs).map(\.id) }

  /// The plan of a fiscal year by the end of a day, in đồng.
  func plan(_ basis: PlanBasis, _ year: Int = 2026, by day: Day = asOf) -> Int {
    demo.plans.filter {
      projects.contains($0.project) && $0.year == year && $0.basis == basis && $0.decision.date <= day
    }.reduce(0) { $0 + $1.amount }
  }

  /// Disbursed of a fiscal year's capital by the end of a day, in đồng: the ledger, or the statements where there is
  /// none.
  func disbursed(_ year: Int = 2026, by day: Day = asOf) -> Int {
    let paid = demo.ledger.filter {
      projects.contains($0.project) && $0.fiscalYear == year && $0.kind.countsAsDisbursed && $0.date <= day
        && $0.isInvestment
    }.reduce(0) { $0 + $1.amount }
    let stated = projects.map { project in
      demo.statements.last { $0.project == project && $0.year == year && $0.day <= day }?.disbursed ?? 0
    }
    return paid + stated.reduce(0, +)
  }

  /// Disbursed of the plan, in percent.
  func rate(of basis: PlanBasis, _ year: Int = 2026, by day: Day = asOf) -> Double {
    Double(disbursed(year, by: day)) / Double(plan(basis, year, by: day)) * 100
  }
}
