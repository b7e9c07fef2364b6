import DataFolder
import Domain
import Foundation
import Testing

/// The demonstration on other days than the one it was read for.
@Suite struct DemoDaysTests {
  private static func said(_ portfolio: Portfolio?) -> [String] {
    guard let portfolio else { return [] }
    let money = portfolio.money
    return (money.bySector + money.byAgency + [money.total]).map { "\($0)" }
      + money.byMonth.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      + ["\(portfolio.work.overdue)", "\(portfolio.work.dueSoon)", "\(portfolio.work.openObstacles)"]
      + portfolio.obstacleReminders.sorted { $0.key < $1.key }.map { "\($0.key.index) \($0.value)" }
      + ["\(portfolio.ledger.laterRowCount) \(portfolio.otherPlanYear?.total ?? MoneyMeasure())"]
  }

  @Test func `any day reached by steps, or compared with, is that day at once`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../demo-data")
    func reader(_ moment: Moment) -> FolderReader {
      FolderReader(FolderOptions(folder: folder.standardizedFileURL.path, asOf: moment))
    }
    func read(_ reader: FolderReader) -> Portfolio? {
      var last: Portfolio?
      reader.refresh(now: Demo.now) { last = $0 }
      return last
    }
    let stepping = reader(Demo.now)
    let first = try #require(read(stepping))
    // A fixed walk over the folder's days, in no order.
    let days = first.days.upperBound - first.days.lowerBound
    for step in 1...12 {
      let moment = Moment(closeOf: first.days.lowerBound + step * 7919 % days)
      let year = moment.day.year
      let compared = stepping.portfolio(at: moment, fiscalYear: year, isCancelled: { false })
      stepping.visit(moment, fiscalYear: year)
      let shown = read(stepping)
      let atOnce = read(reader(moment))
      #expect(Self.said(shown) == Self.said(atOnce), "\(moment.iso)")
      #expect(Self.said(compared) == Self.said(atOnce), "\(moment.iso)")
    }
  }
}
