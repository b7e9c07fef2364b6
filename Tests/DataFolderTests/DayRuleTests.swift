import Domain
import Testing

@testable import DataFolder

/// Days that can't be: of the future, far away, out of order, beside a status that denies them. The clock stands at
/// 2026-06-30.
@Suite struct DayRuleTests {
  private func problems(_ files: [String: String], _ options: (inout FolderOptions) -> Void = { _ in })
    -> [String]
  {
    let folder = TestFolder()
    for (name, text) in files { folder.write(name, text) }
    return folder.reader(options).read()?.problemPlaces ?? []
  }

  static let future: [(file: String, text: String, problem: String)] = [
    (
      "plans.csv",
      "plan_id,project_id,fiscal_year,plan_basis,entry_kind,amount_vnd,funding_source_id,decision_date\nK1,P1,2026,city_assigned,initial,5000,F1,2062-12-10\nK2,P1,2026,city_assigned,initial,5000,F1,2025-12-10\nK3,P2,2026,city_assigned,initial,5000,F1,2025-12-10\n",
      "plans.csv:2:decision_date after-today"
    ),
    (
      "obstacles.csv",
      "obstacle_id,unit_id,category,description,raised_on,escalation,status\nO1,SXD,land,a,2062-04-02,owner,new\n",
      "obstacles.csv:2:raised_on after-today"
    ),
    (
      "tasks.csv",
      "task_id,title,lead_unit_id,due_on,completed_on,status,result\nT1,a,STC,2026-06-20,2062-06-10,completed,x\n",
      "tasks.csv:2:completed_on after-today"
    ),
    (
      "reminders.csv", "reminder_id,obstacle_id,unit_id,sent_on\nR1,O1,SXD,2026-07-01\n",
      "reminders.csv:2:sent_on after-today"
    ),
    (
      "transactions.csv",
      TestFolder.ledgerHeader
        + "D1,P1,2026,current,2026-02-03,payment,1000,F1,treasury,,\nD2,P1,2026,current,2062-06-30,payment,7,F1,treasury,,\nD3,P2,2026,current,2026-02-03,payment,7,F1,treasury,,\n",
      "transactions.csv:3:date after-today"
    ),
    (
      "disbursed_to_date.csv",
      "project_id,fiscal_year,capital_year,as_of,nature,source,funding_source_id,disbursed_vnd\nP1,2026,current,2026-12-31,projection,treasury,F1,9\nP1,2026,current,2062-03-31,actual,treasury,F1,9\n",
      "disbursed_to_date.csv:3:as_of after-today"
    ),
    (
      "tasks.csv", "task_id,title,lead_unit_id,due_on,status\nT1,a,STC,2260-06-20,in_progress\n",
      "tasks.csv:2:due_on far-away"
    ),
  ]

  /// Seen: a payment of 2062 left 12 tỷ out of the total without a word, a decision of 2062 the whole plan.
  @Test(arguments: future)
  func `a day that has not come is named`(row: (file: String, text: String, problem: String)) {
    #expect(problems([row.file: row.text]) == [row.problem])
  }

  @Test func `a day between the day shown and the clock's is no problem`() {
    let text =
      TestFolder.ledgerHeader
      + "D1,P1,2026,current,2026-02-03,payment,1000,F1,treasury,,\nD3,P2,2026,current,2026-06-20,payment,7,F1,treasury,,\n"
    #expect(problems(["transactions.csv": text]) { $0.asOf = Moment(iso: "2026-03-01") } == [])
    // Nor is a day before the one that is shown, though the clock has not reached it.
    let ahead = text + "D4,P1,2026,current,2026-11-20,payment,1,F1,treasury,,\n"
    #expect(problems(["transactions.csv": ahead]) { $0.asOf = Moment(iso: "2026-12-01") } == [])
    #expect(problems(["transactions.csv": ahead]) == ["transactions.csv:4:date after-today"])
  }

  @Test func `a day that comes is a problem no more`() throws {
    let folder = TestFolder()
    folder.append("transactions.csv", "D9,P1,2026,current,2026-07-02,payment,1,F1,treasury,,\n")
    folder.write(
      "reminders.csv", "reminder_id,obstacle_id,unit_id,sent_on\nR1,O1,SXD,2026-07-02\n")
    // The day shown is pinned: only the clock goes on.
    let reader = folder.reader { $0.asOf = Moment(iso: "2026-06-30") }
    let before = try #require(reader.read())
    #expect(
      before.problemPlaces.sorted() == [
        "reminders.csv:2:sent_on after-today", "transactions.csv:5:date after-today",
      ])
    // 2026-07-02
    #expect(try #require(reader.read(Moment(closeOf: Day(number: 20_636)))).problemPlaces == [])
  }

  static let plan =
    "plan_id,project_id,fiscal_year,plan_basis,entry_kind,amount_vnd,funding_source_id,decision_date,disburse_by\n"

  @Test(arguments: [
    ("2025-12-31", nil, true), ("2026-01-01", nil, false), ("2027-01-31", nil, false),
    ("2027-02-01", nil, true),
    ("2027-02-01", "2026-10-01,", false),  // added after 30 September: until 31/12 of the next year
    ("2027-12-31", "2026-10-01,", false), ("2028-01-01", "2026-10-01,", true),
    ("2027-05-01", "2025-12-10,2027-04-30", true), ("2027-04-30", "2025-12-10,2027-04-30", false),
  ])
  func `a payment lies within its plan year and the January after, unless its plan runs longer`(
    _ date: String, _ late: String?, _ isOutside: Bool
  ) {
    var plans = Self.plan + "K1,P1,2026,city_assigned,initial,5000,F1,2025-12-10,\n"
    if let late { plans += "K2,P1,2026,city_assigned,supplement,10,F1,\(late)\n" }
    let text = TestFolder.ledgerHeader + "D1,P1,2026,current,\(date),payment,10,F1,treasury,,\n"
    let found = problems(["plans.csv": plans, "transactions.csv": text]) {
      $0.asOf = Moment(iso: "2028-02-01")
      $0.fiscalYear = 2026
    }
    #expect(found == (isOutside ? ["transactions.csv:2:date outside-plan-year"] : []))
  }

  @Test func `a plan that runs longer takes the problem away`() throws {
    let folder = TestFolder()
    folder.append("transactions.csv", "D9,P1,2025,current,2026-03-02,payment,1,F1,treasury,,\n")
    folder.append("plans.csv", "K8,P1,2025,city_assigned,initial,10,F1,2024-12-10\n")
    let reader = folder.reader()
    #expect(try #require(reader.read()).problemPlaces == ["transactions.csv:5:date outside-plan-year"])
    folder.append("plans.csv", "K9,P1,2025,city_assigned,supplement,10,F1,2025-11-10\n")
    #expect(try #require(reader.read()).problemPlaces == [])
  }

  static let contradictions: [(file: String, text: String, problem: String)] = [
    (
      "obstacles.csv",
      "obstacle_id,unit_id,category,description,raised_on,escalation,status,resolved_on\nO1,SXD,land,a,2026-04-02,owner,resolved,2026-04-01\n",
      "obstacles.csv:2:resolved_on resolved-before-raised"
    ),
    (
      "obstacles.csv",
      "obstacle_id,unit_id,category,description,raised_on,escalation,status,resolved_on,closed_on\nO1,SXD,land,a,2026-04-02,owner,closed,2026-05-02,2026-05-01\n",
      "obstacles.csv:2:closed_on closed-before-resolved"
    ),
    (
      "obstacles.csv",
      "obstacle_id,unit_id,category,description,raised_on,escalation,status,resolved_on\nO1,SXD,land,a,2026-04-02,owner,in_progress,2026-05-02\n",
      "obstacles.csv:2:resolved_on status-contradicts"
    ),
    (
      "tasks.csv",
      "task_id,title,lead_unit_id,start_on,completed_on,status,result\nT1,a,STC,2026-04-02,2026-04-01,completed,x\n",
      "tasks.csv:2:completed_on completed-before-start"
    ),
    (
      "tasks.csv", "task_id,title,lead_unit_id,completed_on,status\nT1,a,STC,2026-04-01,in_progress\n",
      "tasks.csv:2:completed_on status-contradicts"
    ),
    (
      "tasks.csv",
      "task_id,title,lead_unit_id,percent_complete,completed_on,status,result\nT1,a,STC,60,2026-04-01,completed,x\n",
      "tasks.csv:2:percent_complete percent-contradicts"
    ),
    (
      "tasks.csv", "task_id,title,lead_unit_id,percent_complete,status\nT1,a,STC,100,in_progress\n",
      "tasks.csv:2:percent_complete percent-contradicts"
    ),
    (
      "milestones.csv",
      "milestone_id,project_id,title,type,due_on,met_on,status\nM1,P1,a,delivery,2026-05-01,2026-05-01,not_met\n",
      "milestones.csv:2:met_on status-contradicts"
    ),
    (
      "requests.csv",
      "request_id,from_unit_id,to_unit_id,content,sent_on,answered_on\nQ1,SXD,STC,a,2026-05-02,2026-05-01\n",
      "requests.csv:2:answered_on end-before-start"
    ),
  ]

  @Test(arguments: contradictions)
  func `days that contradict each other or a status are named`(
    row: (file: String, text: String, problem: String)
  ) {
    #expect(problems([row.file: row.text]) == [row.problem])
  }

  @Test func `work that is whole and waits to be accepted is no contradiction`() {
    #expect(
      problems([
        "tasks.csv":
          "task_id,title,lead_unit_id,percent_complete,status\nT1,a,STC,100,submitted\nT2,b,STC,0,not_started\n"
      ]) == [])
  }
}
