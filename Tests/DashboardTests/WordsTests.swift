import Cells
import Contract
import Domain
import Testing

@testable import Dashboard

@Suite struct NumberFormTests {
  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_000, "1.000", "1,000"), (-1_234_567, "−1.234.567", "−1,234,567"),
    (Int.max, "9.223.372.036.854.775.807", "9,223,372,036,854,775,807"),
    (Int.min, "−9.223.372.036.854.775.808", "−9,223,372,036,854,775,808"),
  ])
  func `whole numbers stand in groups of three`(_ value: Int, vietnamese: String, english: String) {
    #expect(Strings.vietnamese.numbers.integer(value) == vietnamese)
    #expect(Strings.french.numbers.integer(value) == vietnamese)
    #expect(Strings.english.numbers.integer(value) == english)
  }

  @Test(arguments: [
    (123_456_789, 2, 2, "1.234.567,89", "1,234,567.89"), (5, 2, 1, "0,1", "0.1"), (-5, 2, 1, "−0,1", "−0.1"),
    (4, 2, 1, "0,0", "0.0"), (-4, 2, 1, "0,0", "0.0"), (994, 2, 1, "9,9", "9.9"), (995, 2, 1, "10,0", "10.0"),
    (105, 2, 2, "1,05", "1.05"), (-50, 2, 0, "−1", "−1"), (49, 2, 0, "0", "0"),
  ])
  func `decimals are rounded half away from zero, and zero has no sign`(
    _ value: Int64, scale: Int, decimals: Int, vietnamese: String, english: String
  ) {
    #expect(Strings.vietnamese.numbers.decimal(value, scale: scale, decimals: decimals) == vietnamese)
    #expect(Strings.english.numbers.decimal(value, scale: scale, decimals: decimals) == english)
  }

  @Test func `the largest amounts are written whole`() {
    let numbers = Strings.vietnamese.numbers
    #expect(numbers.money(.max, in: .million) == "9.223.372.036.855")
    #expect(numbers.money(.min, in: .billion) == "−9.223.372.036,9")
    #expect(numbers.signedMoney(.min, in: .wholeBillion) == "−9.223.372.037")
  }

  @Test func `a rate has one decimal and its sign as the language writes it`() {
    let rate = Rate(hundredths: 4147)
    #expect(Strings.vietnamese.numbers.percent(rate) == "41,5 %")
    #expect(Strings.french.numbers.percent(rate) == "41,5 %")
    #expect(Strings.english.numbers.percent(rate) == "41.5%")
    #expect(Strings.vietnamese.numbers.percent(Rate(hundredths: 123_456), decimals: 2) == "1.234,56 %")
    #expect(Strings.vietnamese.numbers.percent(Rate(hundredths: -3)) == "−0,1 %")
  }

  @Test(arguments: [
    (420, "+4,2"), (-2600, "−26,0"), (0, "0,0"), (4, "+0,1"), (-4, "−0,1"), (5, "+0,1"), (-5, "−0,1"),
    (100_000, "+1.000,0"),
  ])
  func `points bear their sign, but not zero`(_ hundredths: Int, text: String) {
    #expect(Strings.vietnamese.numbers.points(Rate(hundredths: hundredths)) == text)
  }

  @Test(arguments: [
    (4_250_000_000, "+4,3", "+4.250"), (-49_999_999, "0,0", "−50"), (49_999_999, "0,0", "+50"),
    (400_000, "0,0", "0"), (-400_000, "0,0", "0"), (0, "0,0", "0"),
  ])
  func `signed money bears its sign, but not zero`(_ amount: Dong, billion: String, million: String) {
    #expect(Strings.vietnamese.numbers.signedMoney(amount, in: .billion) == billion)
    #expect(Strings.vietnamese.numbers.signedMoney(amount, in: .million) == million)
  }

  @Test func `days and moments are written the same in all three languages`() {
    for language in Language.allCases {
      let numbers = language.strings.numbers
      #expect(numbers.day(day("2026-02-03")) == "03/02/2026")
      #expect(numbers.shortDay(day("2026-11-20")) == "20/11")
      #expect(numbers.moment(Moment(day: day("2026-11-20"), minute: 65)) == "20/11/2026 01:05")
      #expect(numbers.time(Moment(day: day("2026-11-20"), minute: 1439)) == "23:59")
    }
  }
}

@Suite struct StringsTests {
  @Test(arguments: Language.allCases)
  func `every word is there, trimmed and harmless`(_ language: Language) {
    let words = Mirror(reflecting: language.strings).children.compactMap { child in
      (child.value as? String).map { (child.label ?? "", $0) }
    }
    #expect(words.count > 100)
    for (name, word) in words { #expect(isGood(word), "\(name): «\(word)»") }
  }

  @Test(arguments: Language.allCases)
  func `every code has a word of its own`(_ language: Language) {
    let words = language.strings
    expectNames(PlanBasis.allCases.map(words.basis))
    expectNames(PlanBasis.allCases.map(words.basisShort))
    expectNames(Standing.allCases.map(words.standing))
    expectNames(AssignmentClass.allCases.map(words.assignmentClass))
    expectNames(AssignmentStatus.allCases.map(words.assignmentStatus))
    expectNames(ObstacleCategory.allCases.map(words.obstacleCategory))
    expectNames(ObstacleStatus.allCases.map(words.obstacleStatus))
    expectNames(EscalationLevel.allCases.map(words.escalation))
    expectNames(ProjectStatus.allCases.map(words.projectStatus))
    expectNames(PlanEntryKind.allCases.map(words.planEntry))
    expectNames(TransactionKind.allCases.map(words.transactionKind))
    expectNames(Rule.allCases.map(words.ruleName))
    for rule in Rule.allCases { #expect(isGood(words.advice(rule))) }
    expectNames(Action.allCases.map(words.actionHelp))
    expectNames(Command.Group.allCases.map(words.helpGroup))
    expectNames(Reason.allCases.map(words.reason))
    for action in Action.allCases { #expect(isGood(words.action(action))) }
    for unit in MoneyUnit.allCases { #expect(isGood(words.unit(unit))) }
    for name in ["pageUp", "pageDown", "home", "end", "any"] {
      #expect(words.keyName(name) != name)
    }
    for column in Contract.tables.flatMap(\.columns) { #expect(isGood(words.said(column.label))) }
  }

  @Test(arguments: Language.allCases)
  func `what is expected names the bound, the code or the file`(_ language: Language) {
    let words = language.strings
    let expectations: [(Domain.Expectation, String)] = [
      (.form(.code), "40"), (.form(.codes), "|"), (.form(.budgetCode), "6"), (.oneOf(["a", "b"]), "a, b"),
      (.atLeast("0"), "0"),
      (.atMost("100"), "100"), (.code(table: "units"), "units"), (.code(table: "units", near: "STC"), "STC"),
      (.ownProject(unit: "STC"), "STC"), (.sum(atMost: 7), "7"), (.higherLevel(reminders: 3), "3"),
      (.dependents(file: "a.csv", rows: 41), "41"), (.unique(first: "a.csv:2"), "a.csv:2"),
      (.cells(7), "7"), (.columns(["due_on"]), "due_on"), (.bytes(atMost: 9), "9"), (.equal("5"), "5"),
      (.unit("STC"), "STC"), (.files(["a.csv"]), "a.csv"),
    ]
    for (expectation, part) in expectations { #expect(words.expectation(expectation).contains(part)) }
    let plain: [Domain.Expectation] = [
      .present, .integer, .number, .boolean, .date, .month, .year, .dateTime, .email, .closedQuote,
      .quotedCell, .utf8,
      .readableFile, .regularFile, .acyclic, .empty, .plainText, .json, .dataRow, .hidden,
    ]
    expectNames(plain.map(words.expectation))
  }

  @Test(arguments: Language.allCases)
  func `phrases hold what they are told`(_ language: Language) {
    let words = language.strings
    let phrases = [
      words.daysLeft(41), words.overdueCount(41), words.resolvesForOthers(41), words.reminders(41),
      words.filesRead(41), words.errorCount(41), words.warningCount(41), words.loading(41), words.paused(41),
      words.daysShort(41),
      words.moreProblems(41), words.count(41, 99), words.held("41"), words.mustReach("41"),
      words.ofPlan("41"),
      words.nothingFound("41"), words.folderGone("41"), words.fileStale("41"), words.movedFrom("41"),
      words.notInTable("41", "x"), words.obstacleCount(41, "y"), words.checkSummary(41, 2, 3),
      words.rowCount(41),
      words.writeSo("41"),
    ]
    for phrase in phrases { #expect(phrase.contains("41") && isGood(phrase), "\(phrase)") }
    #expect(words.count(7, 7) == "(7)")
    #expect(words.count(7, 9).hasPrefix("(7 ") && words.count(7, 9).hasSuffix(" 9)"))
    #expect(words.paused(0) != words.paused(1))
  }

  @Test func `one of a thing is told in the singular`() {
    #expect(Strings.english.daysLeft(1) == "1 day left")
    #expect(Strings.english.paused(1) == "PAUSED · newer figures wait (1)")
    #expect(Strings.english.overdueCount(1) == "1 overdue task")
    #expect(Strings.french.daysLeft(1) == "1 jour restant")
    #expect(Strings.french.daysLeft(0) == "0 jour restant")
    #expect(Strings.french.filesRead(0) == "0 fichier")
  }

  @Test func `languages follow each other round`() {
    #expect(Language.vietnamese.next == .english)
    #expect(Language.english.next == .french)
    #expect(Language.french.next == .vietnamese)
  }

  private func isGood(_ word: String) -> Bool {
    !word.isEmpty && word.first != " " && word.last != " " && !word.contains("  ")
      && !SafeText.isHostile(word)
  }

  private func expectNames(_ names: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    for name in names { #expect(isGood(name), "«\(name)»", sourceLocation: sourceLocation) }
    let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, sourceLocation: sourceLocation)
  }
}
