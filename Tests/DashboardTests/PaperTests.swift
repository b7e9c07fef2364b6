import DataFolder
import Document
import Domain
import Foundation
import Testing

@testable import Dashboard

/// Papers beside the weekly report: a unit's sheet, the meeting's minutes, deadlines for calendars.
@Suite struct PaperTests {
  private static func source(
    _ portfolio: Portfolio = Demo.portfolio, about unit: String? = nil, in language: Language = .vietnamese,
    isPublic: Bool = false
  ) -> TopicSource {
    let subject = unit.flatMap { portfolio.agencies.key(of: $0) }.map { TopicSubject.unit($0) } ?? .all
    return TopicSource(
      .ofPapers(of: portfolio, about: subject, language, isPublic: isPublic), portfolio,
      isCancelled: { false },
      past: { moment in moment.day == Demo.weekBefore.asOf.day ? Demo.weekBefore : nil },
      records: { _, body in
        for (origin, record) in Demo.records { guard body(record, origin) else { return } }
      })
  }

  // MARK: A unit's sheet

  @Test(arguments: ["SYT", "SXD", "SKHCN", "00004"], [false, true])
  func `every figure of a unit's sheet is one of its page`(_ code: String, _ isPublic: Bool) throws {
    let source = Self.source(about: code, isPublic: isPublic)
    let key = try #require(Demo.portfolio.agencies.key(of: code))
    let sheet = try #require(UnitSheet(source)).document
    let known = UnitFigures(key, source)
    for case .table(let table) in sheet.body {
      for (row, cell) in table.rows.flatMap({ row in row.cells.map { (row, $0) } }) {
        switch cell {
        case .money(let amount): #expect(known.money.contains(amount), "\(row)")
        case .rate(let rate): #expect(known.rates.contains(rate), "\(row)")
        case .count(let count): #expect(known.counts.contains(count), "\(row)")
        case .day(let day): #expect(known.days.contains(day), "\(row)")
        case .text, .missing: break
        }
      }
    }
    let money = try #require(sheet.answer("Đã giải ngân"))
    #expect(known.missing(in: money) == [], "\(money)")
    let lapses = try #require(sheet.answer("Vốn nào hết hạn"))
    #expect(known.missing(in: lapses) == [], "\(lapses)")
  }

  @Test func `it tells the same in three languages, and is nothing without a unit`() throws {
    for language in Language.allCases {
      let document = try #require(UnitSheet(Self.source(about: "SYT", in: language))).document
      #expect(document.body.count { if case .heading = $0 { true } else { false } } == 8)
      #expect(document.setting == .sheet && document.letterhead == nil)
    }
    #expect(UnitSheet(Self.source()) == nil)
  }

  // MARK: Minutes

  private static func minutes(isPublic: Bool = false, _ language: Language = .vietnamese) -> Document {
    Minutes(
      source(in: language, isPublic: isPublic), since: Demo.weekBefore.asOf.day,
      wording: Wording(language: language.ofPapers)
    ).document
  }

  @Test(arguments: Language.allCases, [false, true])
  func `the agenda of the minutes is that of the talk`(_ language: Language, _ isPublic: Bool) throws {
    var talk = Demo.talk(120, 40, language)
    if isPublic { talk = talk.after("K") }
    let source = Self.source(in: language, isPublic: isPublic)
    let agenda = TalkAgenda(source, since: Demo.weekBefore.asOf.day).items
    var pages: [MeetingItem] = []
    for page in talk.meetingPages where pages.last != page.item { pages.append(page.item) }
    #expect(agenda.map(\.item) == pages && pages.count == MeetingItem.allCases.count)
    let content = try #require(talk.meetingContent)
    #expect(agenda.map(\.finding) == pages.map { content.findings[$0]?.first })
    // And so it stands in the paper.
    guard case .table(let table)? = Self.minutes(isPublic: isPublic, language).body.first(where: \.isTable)
    else {
      Issue.record("no agenda")
      return
    }
    #expect(table.rows.count == pages.count)
  }

  @Test
  func `decisions are those that wait, and every line of work but the blank ones names what it is from`()
    throws
  {
    let document = Self.minutes()
    let tables = document.body.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let asking = Demo.portfolio.obstaclesForDecision
    #expect(tables[1].rows.map { $0.cells[0] } == asking.prefix(5).map { .text($0.code) })
    #expect(tables[1].title.contains("(\(asking.count), "))
    let work = try #require(tables.last)
    let blank = work.rows.suffix { $0.cells[0] == .text("") }
    #expect(blank.count == 4)
    let codes = Set(
      Demo.portfolio.obstacles.rows.map(\.code) + Demo.portfolio.assignments.rows.map(\.code)
        + Demo.portfolio.projects.rows.map(\.code))
    for row in work.rows.dropLast(blank.count) {
      guard case .text(let code) = row.cells[0] else { continue }
      #expect(codes.contains(code))
      if case .day(let due) = row.cells[3] { #expect(due > Demo.now.day) }
    }
    #expect(document.letterhead?.number.contains("/BB-") == true)
  }

  // MARK: Deadlines

  @Test func `the calendar has every open deadline once, and another day keeps their names`() {
    let today = DeadlineCalendar(Self.source()).calendar
    let duties = Demo.portfolio.openDuties([.task, .directive, .obstacle]).filter { $0.due != nil }
    let work = today.entries.filter { !$0.id.hasPrefix("plans/") && !$0.isTentative }
    #expect(work.count == duties.count)
    #expect(Set(today.entries.map(\.id)).count == today.entries.count)
    #expect(today.entries.allSatisfy { $0.title.hasPrefix("[Mô phỏng] ") } && today.name.contains("mô phỏng"))
    let later = Demo.portfolio.moved(to: Moment(closeOf: Demo.now.day + 1))
    let tomorrow = DeadlineCalendar(Self.source(later)).calendar
    let ids = Set(today.entries.map(\.id))
    #expect(tomorrow.entries.count { !ids.contains($0.id) } == 0)
    #expect(tomorrow.entries.count >= today.entries.count - 20)
    #expect(DeadlineCalendar(Self.source()).calendar.ics() == today.ics())
  }

  @Test func `money that lapses is that of the page, by unit and day`() {
    let entries = DeadlineCalendar(Self.source(about: "SYT")).calendar.entries
    let lapsing = entries.filter { $0.id.hasPrefix("plans/city_assigned/SYT/") }
    let key = Demo.portfolio.agencies.key(of: "SYT")
    let rows = Lapsing(Demo.portfolio, on: .cityAssigned).rows.filter { $0.agency == key && $0.lapsing > 0 }
    let days = Dictionary(grouping: rows, by: \.lapses)
    #expect(lapsing.map(\.day) == days.keys.sorted())
    let numbers = Language.vietnamese.strings.numbers
    for entry in lapsing {
      let sum = days[entry.day, default: []].reduce(0) { $0 + $1.lapsing }
      #expect(entry.title.contains(" \(numbers.money(sum, in: .billion)) "))
    }
    #expect(entries.allSatisfy { $0.title.hasSuffix("(Sở YT)") })
  }

  // MARK: All

  @Test func `a public paper names nobody and tells no exact amount`() throws {
    let texts = [
      try #require(UnitSheet(Self.source(about: "SKHCN", isPublic: true))).document.text(),
      Self.minutes(isPublic: true).text(),
      DeadlineCalendar(Self.source(isPublic: true)).calendar.ics().replacing("\r\n ", with: ""),
    ]
    for text in texts {
      #expect(Secrets.demo.found(in: text) == nil)
      let amounts = text.matches(of: /[0-9.,]*,[0-9]+ tỷ/)
      #expect(amounts.map { String($0.0) } == [])
    }
    let whole = try #require(UnitSheet(Self.source(about: "SKHCN"))).document.text()
    #expect(Secrets.demo.found(in: whole) != nil)
  }

  @Test func `a folder with units and tasks alone gives all three, and they say what is missing`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "papers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ name: String, _ text: String) throws {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    try write("units.csv", "unit_id,name,level,must_report\nSYT,Sở Y tế,department,true\n")
    try write(
      "tasks.csv",
      "task_id,title,lead_unit_id,is_regular,due_on,status\nCV1,Ký hợp đồng,SYT,false,2026-11-10,in_progress\n"
    )
    var options = FolderOptions(folder: folder.path)
    options.asOf = Books.asOf
    var read: Portfolio?
    FolderReader(options).refresh(now: Books.now) { read = $0 }
    let portfolio = try #require(read)
    let sheet = try #require(UnitSheet(Self.source(portfolio, about: "SYT"))).document.text()
    #expect(sheet.contains("Ký hợp đồng") && sheet.contains("people.csv") && sheet.contains("obstacles.csv"))
    #expect(sheet.contains("projects.csv"))
    let minutes = Minutes(
      Self.source(portfolio), since: Books.asOf.day + -7, wording: Wording(language: .vietnamese)
    ).document.text()
    #expect(minutes.contains("CV1") && minutes.contains("projects.csv") && minutes.contains("obstacles.csv"))
    let entries = DeadlineCalendar(Self.source(portfolio)).calendar.entries
    #expect(entries.map(\.id) == ["tasks/CV1@tiendo"])
    let lost = Set(portfolio.lacks(of: DeadlineCalendar.sources).map(\.file))
    #expect(lost.isSuperset(of: ["projects.csv", "plans.csv", "obstacles.csv"]))
  }
}

/// What the pages of a unit say, by kind of value.
private struct UnitFigures {
  private(set) var money: Set<Dong> = []
  private(set) var rates: Set<Rate> = []
  private(set) var counts: Set<Int> = []
  private(set) var days: Set<Day> = []
  private let source: TopicSource

  init(_ key: Key<Agency>, _ source: TopicSource) {
    self.source = source
    let portfolio = source.portfolio
    let basis = source.context.basis
    let before = source.context.isPublic ? Demo.weekBefore.forPublic() : Demo.weekBefore
    let (now, then) = (portfolio.money.measure(key), before.money.measure(key))
    for own in PlanBasis.allCases {
      money.formUnion([now.plan[own], now.paidOfPlan(on: own), then.paidOfPlan(on: own)])
      guard let rate = portfolio.rate(now, on: own) else { continue }
      rates.formUnion([rate] + (before.rate(then, on: own).map { [rate - $0] } ?? []))
    }
    money.formUnion([abs(portfolio.gapMoney(now, on: basis)), MoneySince(then, now, on: basis).disbursed])
    rates.insert(portfolio.benchmark)
    if let gap = portfolio.gap(now, on: basis) { rates.insert(gap) }
    for row in UnitReports(portfolio, of: key, on: basis).rows { money.insert(row.missing) }
    days.formUnion([portfolio.asOf.day, before.asOf.day])
    for topic in [Topic.week, .lapsing, .curve] {
      for row in topic.rows(source)?.rows ?? [] { take(row.cells) }
    }
    for task in portfolio.assignments.rows where task.lead == key {
      counts.insert(task.daysLate(at: portfolio.asOf))
      if let due = task.due { days.insert(due) }
    }
    for obstacle in portfolio.obstacles.rows where portfolio.concerns(obstacle, key) {
      counts.insert(obstacle.age(on: portfolio.asOf.day))
      if let blocked = obstacle.blocked { money.insert(blocked) }
    }
    let work = portfolio.workSince(before.asOf.day)
    counts.formUnion(
      [work.completed, work.newlyOverdue].map { $0.count { $0.lead == key } }
        + [work.raised, work.resolved].map { $0.count { $0.agency == key } })
    // Days behind its own mark: since when the nation's path stood where it stands.
    let share = Rate(now.paidOfPlan(on: basis), of: now.plan[basis])
    if let share, let path = PaidPath.nation2025(portfolio.fiscalYear) {
      for days in 0...366 where path.share(on: portfolio.asOf.day + -days) <= share {
        counts.insert(days)
        break
      }
    }
    // By day, as they lapse.
    let own = Lapsing(source.exact, on: basis).rows.filter { $0.agency == key && $0.lapsing > 0 }
    for (_, rows) in Dictionary(grouping: own, by: \.lapses) {
      money.insert(rows.reduce(0) { $0 + $1.lapsing })
      counts.insert(Set(rows.map(\.project)).count)
    }
  }

  private mutating func take(_ cells: [Value]) {
    for cell in cells {
      switch cell {
      case .money(let amount), .change(let amount): money.insert(amount)
      case .rate(let rate), .points(let rate): rates.insert(rate)
      case .integer(let count), .year(let count): counts.insert(count)
      case .day(let day): days.insert(day)
      case .text, .name, .number, .moment, .choice, .flag, .none, .unknown: break
      }
    }
  }

  /// Numbers of a text that none of the figures is.
  func missing(in text: String) -> [String] {
    let numbers = source.context.numbers
    let written = Set(
      money.flatMap { [source.context.money($0), source.context.money(-$0)] }
        + rates.map { numbers.percent($0) }
        + rates.map { numbers.points($0) } + counts.map(String.init) + days.map(numbers.day)
    ).map { $0.filter { $0.isNumber || $0 == "." || $0 == "," || $0 == "/" } }
    return text.matches(of: /\d[\d.,\/]*\d|\d/).map { String($0.0) }.filter { !written.contains($0) }
  }
}

extension Document {
  /// The paragraphs below a question that begins so.
  fileprivate func answer(_ question: String) -> String? {
    guard
      let start = body.firstIndex(where: {
        if case .heading(_, let text) = $0 { text.hasPrefix(question) } else { false }
      })
    else { return nil }
    return body[(start + 1)...].prefix { if case .heading = $0 { false } else { true } }
      .compactMap { block in
        if case .paragraph(let paragraph) = block { paragraph.runs.map(\.text).joined() } else { nil }
      }.joined(separator: "\n")
  }
}

extension Document.Block {
  fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}

extension Array {
  fileprivate func suffix(_ isWanted: (Element) -> Bool) -> [Element] {
    Array(reversed().prefix(while: isWanted).reversed())
  }
}
