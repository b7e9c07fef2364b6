import Cells
import Domain
import Testing

@testable import Dashboard

/// The pages of procedures, of digital infrastructure and of indicators, on 20/11/2026.
@Suite struct ProcedurePageTests {
  private static let pages: [Topic] = [.procedures, .dossiers, .steps, .digital, .assets, .indicators]

  private var books: Books {
    var books = Books()
    books.unit("SXD", "Sở Xây dựng", short: "Sở XD")
    books.unit("STC", "Sở Tài chính", short: "Sở TC")
    books.sector("NN", "Nông nghiệp và Môi trường")
    books.sector("YT", "Y tế")
    books.project("P1", "Trung tâm dữ liệu Thành phố", owner: "STC", sector: "YT")
    books.plan("P1", billion(100))
    books.pay("P1", billion(86))
    return books
  }

  /// The rows beside those of the books; the keys count their rows.
  private var portfolio: Portfolio {
    books.portfolio.moved { facts in
      facts.people = Register(
        rows: [
          Person(
            key: Key(0), code: "CB1", name: "Trần Thị Hạnh", agency: Key(0), isFocalPoint: true,
            origin: ProcedurePageTests.origin)
        ], codes: ["CB1"], key: \.key)
      facts.duties.procedures = Register(
        rows: [
          Procedure(
            key: Key(0), code: "TT1", name: "Thẩm định dự án", baselineSteps: 9, currentSteps: 6,
            baselineDays: 45, limitDays: 10, origin: ProcedurePageTests.origin)
        ], codes: ["TT1"], key: \.key)
      facts.duties.steps = ProcedurePageTests.steps
      facts.duties.assets = Register(
        rows: ProcedurePageTests.assets, codes: ProcedurePageTests.assets.map(\.code), key: \.key)
      facts.duties.milestones = Register(
        rows: ProcedurePageTests.milestones, codes: ProcedurePageTests.milestones.map(\.code), key: \.key)
      facts.duties.observations = ProcedurePageTests.observations
    }
  }

  private static let origin = Origin(file: 0, line: 2, offset: 0)

  /// One dossier of each unit is open: since 2 November with 14 days of ten, and since the 16th with four.
  private static let steps: [DossierStep] = {
    func step(
      _ code: String, _ dossier: String, _ sequence: Int, at unit: Int32, _ received: String?,
      _ completed: String?, returns: Int = 0
    ) -> DossierStep {
      DossierStep(
        code: code, procedure: Key(0), dossier: dossier, sequence: sequence,
        title: sequence == 1 ? "Tiếp nhận" : "Thẩm định", agency: Key(unit), isIntermediate: sequence == 1,
        limitDays: 2, received: received.map(day), completed: completed.map(day), returns: returns,
        status: completed == nil ? .inProcess : .done, origin: origin)
    }
    return [
      step("B1", "HS-MẬT-7", 1, at: 1, "2026-11-02", "2026-11-04"),
      step("B2", "HS-MẬT-7", 2, at: 0, "2026-11-05", nil, returns: 4),
      step("B3", "HS-MẬT-8", 1, at: 1, "2026-11-16", nil),
      step("B4", "HS-MẬT-9", 1, at: 1, "2026-11-02", "2026-11-04"),
    ]
  }()

  private static let assets = [
    DigitalAsset(
      key: Key(0), code: "HT1", project: Key(0), name: "Trung tâm dữ liệu", kind: .dataCenter, owner: Key(1),
      status: .building, plannedInService: day("2026-06-30"), origin: origin),
    DigitalAsset(
      key: Key(1), code: "HT2", name: "Quan trắc môi trường", kind: .monitoringSystem, sector: Key(0),
      owner: Key(0), status: .operating, inService: day("2026-03-01"), origin: origin),
  ]

  private static let milestones = [
    Milestone(
      key: Key(0), code: "M1", project: Key(0), asset: Key(0), kind: .approval, due: day("2026-01-31"),
      met: day("2026-01-30"), status: .met, weight: Rate(hundredths: 2_500), origin: origin),
    Milestone(
      key: Key(1), code: "M2", project: Key(0), asset: Key(0), kind: .goLive, due: day("2026-06-30"),
      status: .notMet, weight: Rate(hundredths: 7_500), origin: origin),
  ]

  private static let observations = ["2026-08-31", "2026-09-30", "2026-10-31"].enumerated().map {
    Observation(
      code: "SL\($0)", indicator: "Hồ sơ qua Hệ thống", measureUnit: "%", agency: Key(0), asOf: day($1),
      target: Quantity(millionths: 100_000_000), actual: Quantity(millionths: Int64(90 + 2 * $0) * 1_000_000),
      origin: origin)
  }

  private func source(_ question: TopicQuestion) -> TopicSource {
    TopicSource(
      question, portfolio, isCancelled: { false }, past: { _ in nil }, records: { _, _ in })
  }

  private func found(
    _ topic: Topic, of subject: TopicSubject = .all, _ language: Language = .vietnamese,
    isPublic: Bool = false
  ) throws -> TopicRows {
    try #require(
      topic.rows(
        source(
          TopicQuestion(
            topic: topic, subject: subject, language: language, basis: .cityAssigned, unit: .billion,
            isPublic: isPublic))))
  }

  private func text(_ field: Field?) -> String { field?.spans.map(\.text).joined() ?? "" }

  /// The page once its rows have come.
  private func state(
    _ topic: Topic, of subject: TopicSubject = .all, _ columns: Int, _ rows: Int,
    _ language: Language = .vietnamese
  ) throws -> State {
    let state = State(
      size: Size(columns: columns, rows: rows), language: language, theme: .dark, now: Books.now
    ).after(.loaded(portfolio)).at(.topic(topic, of: subject))
    return try answered(state)
  }

  private func answered(_ state: State) throws -> State {
    let question = try #require(state.questions.first)
    guard case .topic(let asked) = question else { return state }
    return state.after(.answered(question, .topic(try #require(asked.topic.rows(source(asked))))))
  }

  @Test(arguments: Language.allCases)
  func `each page shows its answer whole at 80 columns, and its rows at every size`(_ language: Language)
    throws
  {
    for topic in ProcedurePageTests.pages {
      let answer = text(try found(topic, language).lines.first)
      let head = String(answer.prefix { $0 != "·" })
      #expect(head.count > 8 && head.count <= 76, "\(topic) \(answer)")
      for (columns, rows) in [(20, 5), (40, 10), (80, 24), (120, 40), (200, 60)] {
        let screen = try state(topic, columns, rows, language).screen
        #expect(screen.count == rows && screen.allSatisfy { SafeText.width(of: $0) <= columns })
        if columns >= 80 { #expect(screen.contains { $0.contains(head) }, "\(topic) \(columns)") }
      }
    }
  }

  @Test func `dossiers out of limit are counted, named with who has them, and stand first`() throws {
    let procedures = try found(.procedures)
    #expect(text(procedures.lines.first) == "1/2 hồ sơ quá hạn · lâu nhất HS-MẬT-7 Sở XD: trễ 4 ngày")
    #expect(text(procedures.lines[1]).hasPrefix("xong 1 · đúng hạn 100,0 % (1/1) · trung vị 2"))
    #expect(
      text(procedures.lines[2])
        == "ngày trễ của bước: Sở XD 9 (1 bước) · Thẩm định 9 (1)")
    #expect(text(procedures.lines[3]).contains("45→10 (−77,8 %) · bước 9→6 (−33,3 %)"))
    #expect(text(procedures.lines[4]) == "Hồ sơ qua Hệ thống 94 %")
    let dossiers = try found(.dossiers)
    #expect(dossiers.rows.map(\.code) == ["B1", "B3", "B4"])
    #expect(dossiers.rows.map(\.standing) == [.farBehind, .onTrack, nil])
    #expect(dossiers.rows[0].cells[3] == .name("Trần Thị Hạnh"))
    #expect(dossiers.rows.map(\.target) == ["B1", "B3", "B4"].map { .topic(.steps, of: .dossier($0)) })
    let steps = try found(.steps, of: .dossier("B1"))
    #expect(
      text(steps.lines.first)
        == "14 ngày làm việc, hạn 10, trễ 4 · đang ở Sở XD · trả lại 4 lần")
    #expect(steps.rows.map { $0.cells[2] } == [.text("Tiếp nhận"), .text("Thẩm định")])
  }

  @Test func `infrastructure is counted by sector and kind, and money before milestones is named`() throws {
    let digital = try found(.digital)
    #expect(
      text(digital.lines.first)
        == "1/2 hạ tầng số đang vận hành · 1 trễ hạn · lâu nhất Sở TC: 143 ngày")
    #expect(text(digital.lines[1]) == "mốc đạt đúng hạn 50,0 % (1/2 đến hạn) · 1 mốc trễ")
    #expect(text(digital.lines[2]).hasSuffix("Sở TC: chi 86,0 %, mốc 25,0 %"))
    #expect(digital.rows.map(\.code) == ["total", "NN", "YT"])
    #expect(digital.rows[0].cells[1] == .choice(code: "0/1", label: "▲0/1"))
    #expect(digital.rows[1].cells[6] == .choice(code: "1/1", label: "●1/1"))
    #expect(digital.rows[1].target == .topic(.assets, of: .sector(Key(0))))
    #expect(try found(.assets, of: .sector(Key(0))).rows.map(\.code) == ["HT2"])
    let assets = try found(.assets)
    #expect(assets.rows.map(\.code) == ["HT1", "HT2"])
    #expect(
      assets.rows[0].cells[12]
        == .text("chi gần đủ, chưa vận hành; chi trước mốc; mốc trễ"))
    #expect(assets.rows.map(\.standing) == [.farBehind, .onTrack])
  }

  @Test func `an indicator shows its newest figure, target, difference, course and age`() throws {
    let row = try #require(try found(.indicators).rows.first)
    #expect(row.cells[2...4] == [.number(94), .number(100), .number(-6)])
    #expect(row.cells[6...7] == [.text("chưa đạt, gần dần"), .text("▁▅█")])
    #expect(row.cells[9] == .integer(20))
    // Where only ASCII may be sent it still rises.
    let screen = try state(.indicators, 120, 40).frameInASCII
    #expect(screen.contains { $0.contains("_-#") })
  }

  @Test func `of a unit only what it must act on is counted`() throws {
    let unit = TopicSubject.unit(Key(0))
    #expect(try found(.dossiers, of: unit).rows.map(\.code) == ["B1"])
    #expect(text(try found(.procedures, of: unit).lines.first).hasPrefix("1/1 hồ sơ quá hạn"))
    #expect(try found(.steps, of: unit).rows.map(\.code) == ["B2/0"])
    #expect(try found(.assets, of: unit).rows.map(\.code) == ["HT2"])
    #expect(try found(.digital, of: unit).rows.map(\.code) == ["total", "NN"])
    #expect(try found(.indicators, of: .unit(Key(1))).rows.isEmpty)
    #expect(try found(.assets, of: .project(Key(0))).rows.map(\.code) == ["HT1"])
    #expect(try found(.dossiers, of: .person(Key(0))).rows.map(\.code) == ["B1"])
  }

  @Test(arguments: pages) func `a public screen shows no number of a dossier and no name`(_ topic: Topic)
    throws
  {
    let subject: TopicSubject = topic == .steps ? .dossier("B1") : .all
    let rows = try found(topic, of: subject, isPublic: true)
    let said =
      rows.lines.map(text) + rows.rows.flatMap(\.cells).map { $0.raw(publicUnit: nil) }
      + rows.rows.map(\.code)
    #expect(!rows.rows.isEmpty && said.allSatisfy { !$0.contains("MẬT") && !$0.contains("Hạnh") })
    let screen = try answered(try state(topic, of: subject, 200, 60).after("K")).screen
    #expect(screen.allSatisfy { !$0.contains("MẬT") && !$0.contains("Hạnh") })
  }

  @Test func `an address names a dossier, a procedure or a sector`() {
    for page in [
      Page.topic(.steps, of: .dossier("B1")), .topic(.dossiers, of: .procedure(Key(0))),
      .topic(.assets, of: .sector(Key(1))),
    ] {
      guard case .topic(let topic, let subject) = page else { continue }
      let address = ([topic.rawValue] + subject.address(portfolio)).joined(separator: ":")
      #expect(Page(address: address, in: portfolio) == page)
    }
    #expect(Page(address: "steps:dossier:B9", in: portfolio) == nil)
  }
}

extension State {
  fileprivate var frameInASCII: [String] { view(self).inASCII.lines }
}
