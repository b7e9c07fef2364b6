import Domain
import Testing

@Suite struct ForecastMoversTests {
  static func folder() throws -> (Portfolio, Forecast) {
    let example = ForecastCase(units: 30, ends: 50...100)
    let day = example.end(of: 10)
    let portfolio = example.portfolio(day).moved { facts in
      facts.obstacles = Register(
        [(0, 4, 900_000), (1, 4, 90_000_000), (2, 5, 1_000_000), (3, 9, 0)].map { number, project, amount in
          Obstacle(
            key: Key(Int32(number)), code: "O\(number)", project: Key(Int32(project)),
            agency: Key(Int32(project)), description: "", raised: day + -30, blocked: million(amount),
            origin: .line(2))
        })
    }
    return (portfolio, Forecast(portfolio, on: .cityAssigned))
  }

  @Test func `the parts of the shortfall add up, the largest first, within the alarm budget`() throws {
    let (portfolio, forecast) = try Self.folder()
    let movers = Movers(forecast.level(.units), portfolio)
    #expect(movers.movers.count > 10)
    #expect(movers.movers.reduce(0) { $0 + $1.shortfall } == movers.shortfall)
    #expect(movers.movers.map(\.shortfall) == movers.movers.map(\.shortfall).sorted(by: >))
    #expect(movers.movers.allSatisfy { $0.part == Rate($0.shortfall, of: movers.shortfall) })
    #expect(movers.movers.count { $0.isFlagged } <= portfolio.rules.alarmBudget)
    #expect(movers.flags.of > 0 && movers.base.of > movers.flags.of)
    #expect(movers.isWorthAFlag == (movers.movers.contains { $0.isFlagged }))
    // Those that end beyond the target take nothing off what the others lack.
    let ends = forecast.level(.units).rows.reduce(Dong(0)) { $0 + ($1.ending?.point ?? 0) }
    #expect(movers.shortfall >= portfolio.money.total.plan[.cityAssigned] - ends)
  }

  @Test func `what obstacles hold moves no more than what the forecast lacks`() throws {
    let (portfolio, forecast) = try Self.folder()
    let projects = forecast.level(.projects)
    func lack(_ project: Int32) throws -> Dong {
      try #require(projects[.project(Key(project))]?.shortfall(portfolio.rules.target))
    }
    let movers = projects.obstacleMovers(portfolio)
    #expect(movers.allSatisfy { $0.movable > 0 && $0.movable <= $0.held })
    for project: Int32 in [4, 5] {
      let moved = movers.filter { $0.project == Key(project) }.reduce(0) { $0 + $1.movable }
      #expect(try moved <= lack(project))
    }
    #expect(movers.map(\.movable) == movers.map(\.movable).sorted(by: >))
    #expect(!movers.contains { $0.obstacle == Key(3) })
    let units = Movers(forecast.level(.units), portfolio)
    if let mover = units.movers.first(where: { $0.subject == .unit(Key(4)) }) {
      #expect(mover.held == million(90_900_000))
      #expect(mover.movable == min(mover.held, mover.shortfall))
    }
    #expect(forecast.level(.units).obstacleMovers(portfolio).isEmpty)
  }

  /// Where every unit misses its target, a flag tells no more than chance, and none is raised.
  @Test func `a flag that is right no more often than chance is not raised`() throws {
    let (portfolio, forecast) = try Self.folder()
    let movers = Movers(forecast.level(.units), portfolio, target: Rate(hundredths: 20_000))
    #expect(movers.base.rate == Rate(1, of: 1))
    #expect(!movers.isWorthAFlag)
    #expect(movers.movers.allSatisfy { !$0.isFlagged })
  }
}
