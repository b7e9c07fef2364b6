import Domain
import Testing

@Suite struct ProjectScopeTests {
  private func project(_ number: Int, _ scope: Scope, is57: Bool = false, isKey: Bool = false) -> Project {
    Project(
      key: Key(Int32(number)), code: "P\(number)", name: "", owner: Key(0), sector: Key(0), scope: scope,
      isResolution57: is57, isKey: isKey, origin: .line(number + 2))
  }

  private func task(_ number: Int, project: Int? = nil, scope: Scope? = nil) throws -> Assignment {
    Assignment(
      key: Key(Int32(number)), code: "T\(number)", title: "", project: project.map { Key(Int32($0)) },
      lead: Key(0),
      scope: scope, due: try day("2025-03-01"), origin: .line(2))
  }

  private func city() throws -> Portfolio {
    var city = PlanCase([
      project(0, .scienceDigital, is57: true), project(1, .publicInvestment, isKey: true),
      project(2, .scienceDigital),
    ])
    for (number, plan) in [100, 1000, 10].enumerated() {
      try city.decide(Dong(plan), "2025-01-01", project: number)
      try city.pay(Dong(plan / 2), "2025-05-05", project: number)
    }
    city.facts.assignments = Register([
      try task(0, project: 0), try task(1, project: 1), try task(2, scope: .scienceDigital), try task(3),
    ])
    city.facts.obstacles = Register(
      ([(0, nil), (nil, 1), (nil, 2), (nil, nil)] as [(Int?, Int?)]).enumerated().map { number, place in
        Obstacle(
          key: Key(Int32(number)), code: "O\(number)", project: place.0.map { Key(Int32($0)) },
          assignment: place.1.map { Key(Int32($0)) }, agency: Key(0), description: "",
          raised: Day(number: 20_100),
          blocked: 7, origin: .line(2))
      })
    return try city.portfolio("2025-06-01")
  }

  static let expected: [(scope: ProjectScope, plan: Dong, paid: Dong, tasks: Int, obstacles: Int)] = [
    (.all, 1110, 555, 4, 4),
    (.scienceDigital, 110, 55, 2, 2),
    (.publicInvestment, 1000, 500, 1, 1),
    (.resolution57, 100, 50, 1, 1),
    (.digitalInfrastructure, 0, 0, 0, 0),
    (.keyProjects, 1000, 500, 1, 1),
  ]

  @Test(arguments: expected)
  func `a scope has its projects and what hangs on them`(
    row: (scope: ProjectScope, plan: Dong, paid: Dong, tasks: Int, obstacles: Int)
  ) throws {
    let shown = try city().within(row.scope)
    #expect(shown.money.total.plan[.cityAssigned] == row.plan)
    #expect(shown.money.total.disbursed == row.paid)
    #expect(shown.work.total.overdue == row.tasks && shown.work.total.obstacles == row.obstacles)
    #expect(DecidedFigures(shown).total[.cityAssigned].plan.inForce == row.plan)
    // On a public screen the scope's figures are rounded as all others are.
    #expect(shown.forPublic().money.total.plan[.cityAssigned] == row.plan.rounded(to: 1_000_000_000))
  }

  @Test func `keys stay, so that a page stays on its record`() throws {
    let all = try city()
    let shown = all.within(.publicInvestment)
    #expect(shown.projects.rows.map(\.code) == ["P1"])
    #expect(shown.projects[Key(1)]?.code == "P1" && shown.projects[Key(0)] == nil)
    #expect(shown.measure(Key(1)) == all.measure(Key(1)))
    #expect(shown.projects.keyCount == all.projects.keyCount)
  }
}
