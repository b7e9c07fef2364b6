import Domain
import Testing

@testable import DataFolder

/// The rules on a project's money, each on a folder that breaks just it. As of 2026-06-30 unless said otherwise.
@Suite struct MoneyCheckTests {
  private let planHeader =
    "plan_id,project_id,fiscal_year,plan_basis,entry_kind,amount_vnd,funding_source_id,decision_date,capital_year,disburse_by\n"

  /// Two projects, sources of both classes, and the plan and ledger rows that a test gives.
  private func folder(plans: [String], payments: [String]) -> TestFolder {
    let folder = TestFolder()
    folder.write(
      "funding_sources.csv",
      "funding_source_id,name,budget_level,budget_class\nDT,Đầu tư,city_budget,investment\nTX,Thường xuyên,city_budget,recurrent\nQUY,Quỹ,science_fund,fund\n"
    )
    folder.write(
      "projects.csv",
      """
      project_id,name,kind,owner_unit_id,sector_id,status,scope,is_digital_infrastructure
      P1,Đường liên xã,investment_project,SXD,S01,implementation,public_investment,false
      P2,Nhà văn hóa,investment_project,STC,S02,implementation,public_investment,false

      """)
    folder.write(
      "obstacles.csv",
      "obstacle_id,project_id,unit_id,category,description,raised_on,escalation,status,blocked_vnd\n")
    folder.write(
      "plans.csv", planHeader + plans.enumerated().map { "K\($0.offset),\($0.element)\n" }.joined())
    folder.write(
      "transactions.csv",
      TestFolder.ledgerHeader + payments.enumerated().map { "D\($0.offset),\($0.element)\n" }.joined())
    return folder
  }

  @Test func `each channel has its own rate`() {
    let portfolio = folder(
      plans: [
        "P1,2026,city_assigned,initial,100,DT,2025-12-10,,", "P1,2026,estimate,initial,10,QUY,2025-12-10,,",
      ],
      payments: [
        "P1,2026,current,2026-02-03,payment,50,DT,treasury,,",
        "P1,2026,current,2026-02-03,payment,5,TX,treasury,,",
      ]
    ).read()
    #expect(portfolio.problemPlaces == [])
    #expect(PlanBasis.allCases.map { portfolio.money.total.rate(on: $0)?.hundredths } == [5000, nil, 5000])
  }

  @Test func `money whose channel must be guessed is named`() {
    let portfolio = folder(
      plans: [
        "P1,2026,city_assigned,initial,100,DT,2025-12-10,,", "P1,2026,estimate,initial,10,TX,2025-12-10,,",
      ], payments: ["P1,2026,current,2026-02-03,payment,50,,treasury,,"]
    ).read()
    #expect(portfolio.problemPlaces == ["projects.csv:2:project_id funding-source-unsaid"])
    #expect(portfolio.problems.list.first?.found == "50 (2026)")
    #expect(portfolio.problems.errorCount == 0)
    #expect(portfolio.money.total.disbursed == 50)
  }

  @Test func `plan rows from a source of the other class are named once and count on their basis`() {
    let portfolio = folder(
      plans: [
        "P1,2026,city_assigned,initial,100,TX,2025-12-10,,",
        "P2,2026,city_assigned,initial,40,TX,2025-12-10,,",
      ], payments: ["P1,2026,current,2026-02-03,payment,50,TX,treasury,,"]
    ).read()
    #expect(portfolio.problemPlaces == ["plans.csv:2:funding_source_id basis-contradicts-source"])
    #expect(portfolio.problems.list.first?.rows == 2)
    #expect(portfolio.problems.list.first?.expected == .oneOf(["investment"]))
    #expect(portfolio.money.total.plan[.cityAssigned] == 140)
    #expect(portfolio.money.total.disbursed(on: .cityAssigned) == 50)
  }

  @Test(arguments: [
    ("initial", "-5"), ("supplement", "-5"), ("increase", "-5"), ("carry_over", "-5"), ("decrease", "5"),
    ("withdrawn", "5"),
  ])
  func `a plan row whose sign contradicts its kind is named and not counted`(_ kind: String, _ amount: String)
  {
    let portfolio = folder(
      plans: [
        "P1,2026,city_assigned,initial,100,DT,2025-12-10,,",
        "P1,2026,city_assigned,\(kind),\(amount),DT,2026-02-10,,",
      ], payments: []
    ).read()
    #expect(portfolio.problemPlaces == ["plans.csv:3:amount_vnd sign"])
    #expect(portfolio.money.total.plan[.cityAssigned] == 100)
    #expect(portfolio.files.first { $0.table == "plans" }?.rejectedCount == 1)
  }

  @Test func `money paid without a plan, or above a plan of nought, is named`() {
    let none = folder(
      plans: ["P1,2026,city_assigned,initial,100,DT,2025-12-10,,"],
      payments: [
        "P1,2026,current,2026-02-03,payment,10,DT,treasury,,",
        "P2,2026,current,2026-02-03,payment,40,DT,treasury,,",
      ]
    ).read()
    #expect(none.problemPlaces == ["projects.csv:3:project_id paid-without-plan"])
    #expect(none.money.total.rate(on: .cityAssigned)?.hundredths == 1000)
    #expect(none.money.total.paidWithoutPlan[.cityAssigned] == 40)
    let nought = folder(
      plans: [
        "P1,2026,city_assigned,initial,50,DT,2025-12-10,,",
        "P1,2026,city_assigned,withdrawn,-50,DT,2026-01-10,,",
      ], payments: ["P1,2026,current,2026-02-03,payment,21,DT,treasury,,"]
    ).read()
    #expect(nought.problemPlaces == ["projects.csv:2:project_id paid-without-plan"])
    #expect(nought.problems.list.first?.expected == .atMost("0"))
    #expect(nought.problems.list.first?.found == "21 (2026)")
  }

  @Test func `what follows from a plan row that could not be read is not told as well`() {
    let folder = folder(
      plans: [
        "P1,2026,city_assigned,initial,1.000,DT,2025-12-10,,",
        "P2,2026,city_assigned,initial,9,DT,2025-12-10,,",
      ],
      payments: [
        "P1,2026,current,2026-02-03,payment,10,DT,treasury,,",
        "P2,2026,current,2026-02-03,payment,10,DT,treasury,,",
      ])
    #expect(
      folder.read().problemPlaces == [
        "plans.csv:2:amount_vnd type", "projects.csv:3:project_id above-plan",
      ])
    folder.write("plans.csv", "plan_id;project_id\n")
    #expect(folder.read().problems.list.map(\.file) == ["plans.csv"])
  }

  @Test func `money with a plan of the centre's alone is named where others have one of the City's`() {
    let portfolio = folder(
      plans: [
        "P1,2026,city_assigned,initial,100,DT,2025-12-10,,",
        "P2,2026,central_assigned,initial,50,DT,2025-12-10,,",
      ],
      payments: [
        "P1,2026,current,2026-02-03,payment,10,DT,treasury,,",
        "P2,2026,current,2026-02-03,payment,40,DT,treasury,,",
      ]
    ).read()
    #expect(portfolio.problemPlaces == ["projects.csv:3:project_id paid-without-plan"])
    #expect(portfolio.problems.list.first?.found == "40 (2026, city_assigned)")
  }

  @Test(arguments: [
    // The City's plan binds; the centre's may be exceeded (domain notes 1.4: 106.8 %).
    (city: 100, central: 80, paid: 90, isAbove: false),
    (city: 100, central: 120, paid: 110, isAbove: true),
  ])
  func `what is paid stays within the City's plan`(city: Int, central: Int, paid: Int, isAbove: Bool) {
    let portfolio = folder(
      plans: [
        "P1,2026,city_assigned,initial,\(city),DT,2025-12-10,,",
        "P1,2026,central_assigned,initial,\(central),DT,2025-12-10,,",
      ], payments: ["P1,2026,current,2026-02-03,payment,\(paid),DT,treasury,,"]
    ).read()
    #expect(portfolio.problemPlaces == (isAbove ? ["projects.csv:2:project_id above-plan"] : []))
  }

  @Test(arguments: [
    ([15, 40], [] as [String]),
    ([35, 0], ["carried-over-above-plan"]),
    ([0, 120], ["above-plan"]),  // within 100 + 30, but of the year's own capital there are 100
    ([30, 101], ["above-plan"]),  // 131 of 130
  ])
  func `each capital year is paid of its own plan`(_ paid: [Int], _ rules: [String]) {
    let portfolio = folder(
      plans: [
        "P1,2026,city_assigned,initial,100,DT,2025-12-10,,",
        "P1,2026,city_assigned,carry_over,20,DT,2026-01-10,,",
        "P1,2026,city_assigned,increase,10,DT,2026-01-10,carried_over,",
      ],
      payments: [
        "P1,2026,carried_over,2026-02-03,payment,\(paid[0]),DT,treasury,,",
        "P1,2026,current,2026-02-03,payment,\(paid[1]),DT,treasury,,",
      ]
    ).read()
    #expect(portfolio.problemPlaces == rules.map { "projects.csv:2:project_id \($0)" })
  }

  @Test func `carried-over capital that was not assigned is named`() {
    let portfolio = folder(
      plans: ["P1,2026,city_assigned,initial,50,DT,2025-12-10,,"],
      payments: ["P1,2026,carried_over,2026-02-03,payment,21,DT,treasury,,"]
    ).read()
    #expect(portfolio.problemPlaces == ["projects.csv:2:project_id carried-over-without-plan"])
  }

  @Test func `sums below nought are named once`() {
    let plan = folder(
      plans: [
        "P1,2026,city_assigned,initial,10,DT,2025-12-10,,",
        "P1,2026,city_assigned,decrease,-30,DT,2026-02-01,,",
      ], payments: []
    ).read()
    #expect(plan.problemPlaces == ["projects.csv:2:project_id negative-plan"])
    let paid = folder(
      plans: ["P1,2026,city_assigned,initial,10,DT,2025-12-10,,"],
      payments: [
        "P1,2026,current,2026-02-03,payment,3,DT,treasury,,",
        "P1,2026,current,2026-02-04,refund,-4,DT,treasury,,",
      ]
    ).read()
    #expect(paid.problemPlaces == ["projects.csv:2:project_id negative-disbursed"])
    // Seen: the same row was named for more recovered than advanced, too.
    for back in ["refund", "advance_recovery"] {
      let advanced = folder(
        plans: ["P1,2026,city_assigned,initial,10,DT,2025-12-10,,"],
        payments: [
          "P1,2026,current,2026-02-03,advance,3,DT,treasury,,",
          "P1,2026,current,2026-02-04,\(back),-4,DT,treasury,,",
        ]
      ).read()
      #expect(advanced.problemPlaces == ["projects.csv:2:project_id negative-disbursed"])
    }
  }

  @Test func `more recovered than was ever advanced is named`() {
    let plan = "P1,2026,city_assigned,initial,100,DT,2025-12-10,,"
    let advance = "P1,2026,current,2026-02-03,advance,30,DT,treasury,,"
    let recovery = "P1,2026,current,2026-03-03,advance_recovery,-50,DT,treasury,,"
    let payment = "P1,2026,current,2026-03-03,payment,50,DT,treasury,,"
    #expect(
      folder(plans: [plan], payments: [advance, recovery, payment]).read().problemPlaces
        == ["projects.csv:2:project_id recovery-above-advance"])
    // What was advanced in the year before may be recovered now.
    let earlier = "P1,2025,current,2025-11-03,advance,20,DT,treasury,,"
    let planBefore = "P1,2025,city_assigned,initial,100,DT,2024-12-10,,"
    #expect(
      folder(plans: [plan, planBefore], payments: [earlier, advance, recovery, payment]).read().problemPlaces
        == [])
  }

  @Test func `a unit's rows that differ from the Treasury's are named with both totals`() {
    let portfolio = folder(
      plans: ["P1,2026,city_assigned,initial,100,DT,2025-12-10,,"],
      payments: [
        "P1,2026,current,2026-02-03,payment,35,DT,unit_report,,",
        "P1,2026,current,2026-05-03,payment,10,DT,unit_report,,",
        "P1,2026,current,2026-05-20,payment,5,DT,treasury,,",
      ]
    ).read()
    #expect(portfolio.problemPlaces == ["projects.csv:2:project_id sources-differ"])
    #expect(portfolio.problems.list.first?.expected == .equal("5"))
    #expect(portfolio.problems.list.first?.found == "45 (2026)")
    let total = portfolio.money.total
    #expect([total.disbursed, total.treasuryTotal, total.reportedTotal, total.difference] == [5, 5, 45, 40])
  }

  @Test func `obstacles can't hold more than is left of the plan`() {
    let folder = folder(
      plans: ["P1,2026,city_assigned,initial,100,DT,2025-12-10,,"],
      payments: ["P1,2026,current,2026-02-03,payment,30,DT,treasury,,"])
    let header =
      "obstacle_id,project_id,task_id,unit_id,category,description,raised_on,escalation,status,blocked_vnd,resolved_on\n"
    // 70 are left; the second names only a task of the project.
    let rows = "O1,P1,,SXD,land,a,2026-03-01,owner,new,50,\nO2,,T1,SXD,land,b,2026-03-01,owner,new,20,\n"
    folder.write("obstacles.csv", header + rows)
    let reader = folder.reader()
    #expect(reader.read()?.problemPlaces == [])
    folder.write("obstacles.csv", header + rows + "O3,P1,,SXD,land,c,2026-03-01,owner,new,1,\n")
    let portfolio = reader.read()
    #expect(portfolio?.problemPlaces == ["obstacles.csv:2:blocked_vnd held-above-plan"])
    #expect(portfolio?.problems.list.first?.expected == .atMost("70"))
    #expect(portfolio?.problems.list.first?.found == "Σ 71")
    // What is resolved holds nothing.
    folder.write(
      "obstacles.csv", header + rows + "O3,P1,,SXD,land,c,2026-03-01,owner,resolved,1,2026-04-01\n")
    #expect(reader.read()?.problemPlaces == [])
  }

  @Test func `a funding source that changes its class is read anew`() {
    let folder = folder(
      plans: [
        "P1,2026,city_assigned,initial,100,DT,2025-12-10,,", "P1,2026,estimate,initial,50,TX,2025-12-10,,",
      ], payments: ["P1,2026,current,2026-02-03,payment,30,QUY,treasury,,"])
    let reader = folder.reader()
    #expect(reader.read()?.money.total.disbursedRecurrent == 30)
    folder.write(
      "funding_sources.csv",
      "funding_source_id,name,budget_level,budget_class\nDT,Đầu tư,city_budget,investment\nTX,Thường xuyên,city_budget,recurrent\nQUY,Quỹ,science_fund,investment\n"
    )
    let portfolio = reader.read()
    #expect(portfolio?.money.total.disbursed == 30)
    #expect(portfolio?.money.total.disbursedRecurrent == 0)
    // A row added at the end is told apart as well.
    folder.append("transactions.csv", "D9,P1,2026,current,2026-02-04,payment,7,TX,treasury,,\n")
    #expect(reader.read()?.money.total.disbursedRecurrent == 7)
  }
}
