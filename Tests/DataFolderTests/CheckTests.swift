import Domain
import Testing

@testable import DataFolder

/// The rules between rows and tables, each on a folder that breaks just it.
@Suite struct CheckTests {
  private let statements =
    "project_id,fiscal_year,capital_year,as_of,nature,source,funding_source_id,disbursed_vnd,paid_for_work_vnd,outstanding_advance_vnd\n"

  @Test func `a cumulative figure that falls`() {
    let folder = TestFolder()
    folder.remove("transactions.csv")
    folder.write(
      "disbursed_to_date.csv",
      statements
        + "P1,2026,current,2026-03-31,actual,treasury,F1,900,,\nP1,2026,current,2026-04-30,actual,treasury,F1,800,,\n"
        + "P1,2026,current,2026-05-31,estimate,treasury,F1,1,,\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["disbursed_to_date.csv:3:disbursed_vnd cumulative-falls"])
    #expect(portfolio.problems.list.first?.agency == "SXD")
  }

  @Test func `parts that don't add up`() {
    let folder = TestFolder()
    folder.remove("transactions.csv")
    folder.write(
      "disbursed_to_date.csv", statements + "P1,2026,current,2026-03-31,actual,treasury,F1,900,500,401\n")
    let problems = folder.read().problems.list
    #expect(problems.map(\.rule) == [.parts])
    #expect(problems.first?.expected == .equal("901"))
  }

  @Test func `a statement of the day that the ledger contradicts`() {
    let folder = TestFolder()
    folder.write(
      "disbursed_to_date.csv",
      statements
        + "P1,2026,current,2026-06-30,actual,treasury,F1,1500,,\nP2,2026,current,2026-06-30,actual,treasury,F1,301,,\n"
    )
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["disbursed_to_date.csv:3:disbursed_vnd ledger-differs"])
    #expect(portfolio.problems.list.first?.expected == .equal("300"))
  }

  @Test func `an overdue obstacle with four reminders must go up`() {
    let folder = TestFolder()
    folder.write(
      "obstacles.csv",
      "obstacle_id,project_id,unit_id,category,description,raised_on,due_on,escalation,status\nO1,P1,SXD,land,Vướng,2026-03-01,2026-04-01,owner,new\n"
    )
    let header = "reminder_id,obstacle_id,unit_id,sent_on\n"
    let three = (1...3).map { "R\($0),O1,SXD,2026-05-0\($0)\n" }.joined()
    folder.write("reminders.csv", header + three + "R4,O1,SXD,2026-07-01\n")
    let calm = folder.read()
    #expect(calm.problemPlaces == ["reminders.csv:5:sent_on after-today"])
    #expect(calm.obstacleReminders.values.first == 3)
    folder.write("reminders.csv", header + three + "R4,O1,SXD,2026-06-30\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["obstacles.csv:2:escalation escalate"])
    #expect(portfolio.problems.errorCount == 0)
  }

  /// Source: data contract, table reminders: sent, so answered ones count too.
  @Test func `the highest level has it already, and work that isn't due is not urged in vain`() {
    let reminders =
      "reminder_id,obstacle_id,task_id,unit_id,sent_on,answered_on\n"
      + (1...4).map { "R\($0),O1,,SXD,2026-05-0\($0),2026-06-01\n" }.joined()
      + (1...4).map { "S\($0),,T1,STC,2026-05-0\($0),\n" }.joined()
      + (1...4).map { "U\($0),,T2,SXD,2026-05-0\($0),\n" }.joined()
    func places(_ level: String, due: String) -> [String] {
      let folder = TestFolder()
      folder.write(
        "obstacles.csv",
        "obstacle_id,project_id,unit_id,category,description,raised_on,due_on,escalation,status\nO1,P1,SXD,land,Vướng,2026-03-01,\(due),\(level),new\n"
      )
      folder.write("reminders.csv", reminders)
      return folder.read().problemPlaces
    }
    // Of the tasks T2 was due on 1 June, T1 is due on 31 July.
    let task = "tasks.csv:3:due_on escalate"
    #expect(places("city_party", due: "2026-04-01") == [task, "obstacles.csv:2:escalation escalate"])
    #expect(places("central", due: "2026-04-01") == [task])
    #expect(places("owner", due: "2026-07-01") == [task])
    #expect(places("owner", due: "") == [task, "obstacles.csv:2:escalation escalate"])
  }

  @Test func `completed work needs a day and a result`() {
    let folder = TestFolder()
    folder.write(
      "tasks.csv",
      "task_id,title,lead_unit_id,completed_on,status,result\nT1,a,STC,,completed,x\nT2,b,STC,2026-01-05,completed,\n"
    )
    #expect(
      folder.read().problemPlaces == [
        "tasks.csv:2:completed_on completed-without-date", "tasks.csv:3:result completed-without-result",
      ])
  }

  @Test func `a milestone that was met needs its day`() {
    let folder = TestFolder()
    folder.write(
      "milestones.csv",
      "milestone_id,project_id,title,type,due_on,met_on,status\nM1,P1,a,delivery,2026-05-01,,met\n")
    #expect(folder.read().problemPlaces == ["milestones.csv:2:met_on milestone-without-date"])
  }

  @Test func `capital that is moved needs a recipient and an amount`() {
    let folder = TestFolder()
    folder.write(
      "proposals.csv",
      """
      proposal_id,project_id,kind,content,amount_vnd,to_project_id,proposed_by_unit_id,status
      A1,P1,transfer_capital,a,5,,STC,approved
      A2,P1,transfer_capital,a,,P2,STC,done
      A3,P1,transfer_capital,a,,,STC,draft

      """)
    #expect(
      folder.read().problemPlaces == [
        "proposals.csv:2:to_project_id transfer-without-recipient",
        "proposals.csv:3:amount_vnd transfer-without-recipient",
      ])
  }

  @Test func `a plan of which nothing is paid after half the year`() {
    let folder = TestFolder()
    folder.write(
      "transactions.csv", TestFolder.ledgerHeader + "D1,P1,2026,current,2026-02-03,payment,1,F1,treasury,,\n")
    #expect(folder.read().problemPlaces == [])
    let reader = folder.reader { $0.asOf = Moment(iso: "2026-07-01") }
    #expect(reader.read()?.problemPlaces == ["projects.csv:3:project_id nothing-disbursed"])
  }

  @Test func `references into tables that are not in the folder are not asked for`() throws {
    let folder = TestFolder()
    for name in ["people.csv", "sectors.csv", "funding_sources.csv"] { folder.remove(name) }
    let reader = folder.reader()
    #expect(try #require(reader.read()).problemPlaces == [])
    folder.write("sectors.csv", "sector_id,name\nS01,Giao thông\n")
    #expect(try #require(reader.read()).problemPlaces == ["projects.csv:3:sector_id foreign-key"])
  }

  @Test func `problems are counted beyond those that are kept`() {
    let folder = TestFolder()
    folder.append("transactions.csv", String(repeating: "D9,P1,x\n", count: 50))
    let reader = folder.reader { $0.problemLimit = 10 }
    let problems = reader.read()?.problems
    #expect(problems?.list.count == 10)
    #expect(problems?.count == 50)
  }
}
