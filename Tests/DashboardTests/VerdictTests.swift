import Domain
import Testing

@testable import Dashboard

/// What a reader decides about rows of topics, and how it is kept.
@Suite struct VerdictTests {
  private static let today = day("2026-11-20")

  @Test(arguments: [
    (
      Verdict(.reallocation, "2026/city_assigned/A/B/S", .struck, on: today),
      "struck 2026/city_assigned/A/B/S"
    ),
    (Verdict(.reallocation, "A", .fixed(5_000_000_000), on: today), "fixed=5000000000 A"),
    (Verdict(.reallocation, "A", .different, on: today), "different A"),
    (Verdict(.reallocation, "A", .same, on: today), "same A"),
    (Verdict(.reallocation, "A", nil, on: today), "undone A"),
    (
      Verdict(.reallocation, "Đ \u{1B}[2J\n2026-11-20 %", .struck, on: today),
      "struck %C4%90%20%1B%5B2J%0A2026-11-20%20%25"
    ),
  ])
  func `a verdict is one line of plain letters, and is read from it`(_ verdict: Verdict, _ line: String) {
    #expect(verdict.line == "2026-11-20 reallocation " + line)
    #expect(Verdict(line: verdict.line) == verdict)
  }

  @Test func `how many flags there may be is kept for the whole page`() {
    let verdict = Verdict(.movers, nil, .flags(3), on: Self.today)
    #expect(verdict.line == "2026-11-20 movers flags=3")
    #expect(Verdict(line: verdict.line) == verdict)
  }

  @Test func `of each row the last verdict counts, and lines that say nothing are passed over`() {
    let verdicts = Verdicts(
      lines: """
        2026-11-01 reallocation struck A
        2026-11-02 reallocation fixed=7 B
        2026-11-02 reallocation fixed=-7 B
        2026-11-02 reallocation fixed B
        2026-11-02 reallocation struck=1 B
        2026-11-02 reallocation struck
        2026-11-02 reallocation flags=2 B
        2026-11-02 reallocation admired B
        2026-11-02 dreams struck B
        2026-13-02 reallocation struck B
        2026-11-02 reallocation struck %zz
        2026-11-02 reallocation struck B C

        2026-11-03 reallocation struck C
        2026-11-04 reallocation undone C
        2026-11-05 reallocation struck A
        2026-11-06 movers flags=0
        2026-11-06 reallocation str
        """)
    #expect(verdicts[.reallocation].rows == ["A": .struck, "B": .fixed(7)])
    #expect(verdicts[.movers].flags == 0)
    #expect(verdicts[.efficiency] == TopicVerdicts())
  }

  @Test func `a page that takes verdicts reads them first, and again when it is opened again`() {
    var state = Demo.state(120, 40, at: "movers")
    #expect(state.questions == [.verdicts])
    state = state.topicAnswered(from: Demo.portfolio)
    #expect(state.questions.isEmpty)
    #expect(state.at(.overview).at(.topic(.movers)).questions == [.verdicts])
    // One that takes none does not wait for them.
    guard case .topic? = Demo.state(120, 40, at: "endings").questions.first else {
      Issue.record("\(Demo.state(120, 40, at: "endings").questions)")
      return
    }
  }

  @Test func `the number of flags is typed, asked anew with, kept, and given back`() throws {
    let state = Demo.state(120, 40, at: "movers").topicAnswered(from: Demo.portfolio)
    func flags(_ state: State) -> Int {
      state.readings.topic?.rows.count { $0.standing == .farBehind } ?? -1
    }
    #expect(state.after("A0x⏎").dialog != nil)
    #expect(state.after("A0x⏎").notice == .noAmount)
    let typed = state.after("A1⏎")
    #expect(typed.dialog == nil)
    let kept = state.effects(of: "A1⏎")
    #expect(kept.first == .remember(.verdict(Verdict(.movers, nil, .flags(1), on: Self.today))))
    guard case .ask(.topic(let asked))? = kept.last else {
      Issue.record("\(kept)")
      return
    }
    #expect(asked.verdicts.flags == 1)
    let one = typed.topicAnswered(from: Demo.portfolio)
    #expect(flags(one) <= 1)
    #expect(one.readings.topic?.note?.isEmpty == false)
    let usual = one.after("A⏎").topicAnswered(from: Demo.portfolio)
    #expect(flags(usual) == flags(state) && usual.readings.topic?.note == nil)
  }

  @Test func `what could not be kept outlives a reading, and what others decided is taken`() throws {
    var own = Verdicts(lines: "2026-11-01 reallocation struck A")
    own.take(Verdict(.reallocation, "B", .struck, on: Self.today))
    let read = Verdicts(lines: "2026-11-01 reallocation struck A\n2026-11-19 reallocation fixed=9 C")
    #expect(own.followed(by: read)[.reallocation].rows == ["A": .struck, "B": .struck, "C": .fixed(9)])
    // What was kept is not put above what another decided later.
    let later = Verdicts(
      lines: "2026-11-20 reallocation struck B\n2026-11-20 reallocation undone B")
    #expect(own.followed(by: later)[.reallocation].rows.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `a page that takes no verdict says so`(_ language: Language) {
    let state = Demo.state(80, 24, language, at: "units").after("x")
    #expect(state.notice == .noVerdict)
    #expect(state.screen[23] == " " + state.words.reason(.noVerdict))
    #expect(!state.footerActions.contains(.strike))
  }
}
