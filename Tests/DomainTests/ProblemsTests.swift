import Domain
import Testing

@Suite struct ProblemsTests {
  private func problem(_ line: Int, _ rule: Rule = .type) -> Problem {
    Problem(file: "tasks.csv", line: line, rule: rule, expected: .date, found: "28/11/2025")
  }

  private func problems(_ lines: ClosedRange<Int>, limit: Int) -> Problems {
    var problems = Problems(limit: limit)
    for line in lines { problems.add(problem(line, line.isMultiple(of: 3) ? .escalate : .type)) }
    return problems
  }

  @Test func `the list is bounded and the counts are exact`() {
    let problems = problems(1...10, limit: 4)
    #expect(problems.list.map(\.line) == [1, 2, 3, 4])
    #expect(problems.count == 10)
    #expect(problems.errorCount == 7)  // lines 3, 6 and 9 are notes
    #expect(problems.noteCount == 3)
    #expect(problems.unlistedCount == 6)
    #expect(!problems.isEmpty)
  }

  @Test func `two lists together hold no more than one and count all`() {
    var all = problems(1...3, limit: 5)
    all.add(problems(11...20, limit: 4))
    #expect(all.list.map(\.line) == [1, 2, 3, 11, 12])
    #expect(all.count == 13)
    #expect(all.errorCount == 9)  // 2 of 3 and 7 of 10
    #expect(all.unlistedCount == 8)
    all.add(problems(30...30, limit: 4))
    #expect(all.list.count == 5)
    #expect(all.count == 14)
  }

  @Test func `a folder without problems has none`() {
    #expect(Problems().isEmpty)
    #expect(Problems().unlistedCount == 0)
    var none = problems(1...2, limit: 0)
    #expect(none.list.isEmpty)
    #expect(none.unlistedCount == 2)
    none.add(Problems())
    #expect(none.count == 2)
  }

  @Test func `a problem names its place and keeps 200 characters of what it found`() {
    let whole = Problem(
      file: "units/STC/tasks.csv", line: 12, column: "due_on", rule: .type, expected: .date,
      found: String(repeating: "ệ", count: 300))
    #expect(whole.place.text == "units/STC/tasks.csv:12:due_on")
    #expect(whole.found == String(repeating: "ệ", count: 200))
    let file = Problem(file: "tasks.csv", rule: .fileUnreadable, expected: .readableFile, found: "")
    #expect(file.place.text == "tasks.csv")
    #expect(file.severity == .error)
  }

  @Test func `only what looks wrong is a warning, and what the work must answer for a note`() {
    let warnings = Rule.allCases.filter { $0.severity == .warning }
    #expect(
      warnings == [
        .columnAlmost, .columnNameless, .fileMisnamed, .fileMisplaced, .fileCut, .rowsLost, .hostileText,
        .afterToday, .farAway,
        .outsidePlanYear, .percentContradicts, .recoveryAboveAdvance, .heldAbovePlan, .basisContradictsSource,
        .sourceUnsaid, .sourcesDiffer, .voucherTwice,
      ])
    #expect(
      Rule.allCases.filter { $0.severity == .note } == [
        .textForm, .oldFont, .tableTwice, .cellLines, .escalate, .paidNotAccepted, .nothingDisbursed,
      ])
  }

  @Test func `problems of one rule are told once for each column, for all their rows`() {
    var problems = Problems()
    for line in 2...5 {
      problems.add(
        Problem(
          file: "units.csv", line: line, column: "name", rule: .brokenEncoding, expected: .utf8,
          found: "\(line)"))
    }
    problems.add(problem(9))
    problems.add(
      Problem(
        file: "units.csv", line: 7, column: "short_name", rule: .brokenEncoding, expected: .utf8, found: "7"))
    let joined = problems.joined(.brokenEncoding)
    #expect(joined.list.map(\.rows) == [4, 1, 1])
    #expect(joined.list.map(\.line) == [2, 9, 7])
    #expect(joined.count == 3)
    #expect(joined.errorCount == 3)
    #expect(problems.joined(.overflow).list == problems.list)
  }
}
