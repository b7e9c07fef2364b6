import Testing

@testable import Domain

/// What the text of a bad cell says of its fault.
@Suite struct ClueTests {
  @Test(arguments: [
    ("3.450.000", Clue.Cause.separators as Clue.Cause?, "3450000"), ("3,450,000", .separators, "3450000"),
    ("3 450 000", .separators, "3450000"), ("3'450'000", .separators, "3450000"),
    ("-1.500", .separators, "-1500"), ("7 tỷ", .words, "7000000000"), ("7 tỉ đồng", .words, "7000000000"),
    ("2,5 tỷ", .words, "2500000000"), ("850 triệu", .words, "850000000"), ("40 nghìn", .words, "40000"),
    ("3 bn", .words, "3000000000"), ("2 milliards", .words, "2000000000"), ("4e9", .scientific, "4000000000"),
    ("3.2E+10", .scientific, "32000000000"), ("1,5e6", .scientific, "1500000"), ("(700)", .brackets, "-700"),
    ("(1.700)", .brackets, "-1700"), ("700-", .brackets, "-700"), ("900đ", .currency, "900"),
    ("900.000 VND", .currency, "900000"), ("2.345,00", .decimals, "2345"), ("2345.00", .decimals, "2345"),
    ("50%", .percent, "50"), ("00", nil, "0"),
  ])
  func `an amount is read as people write it`(_ text: String, cause: Clue.Cause?, write: String) {
    let clue = Clue(text, where: .integer)
    #expect(clue?.cause == cause)
    #expect(clue?.write == write)
  }

  @Test(arguments: [
    ("2345.67", Clue.Cause.decimals), ("1.234 tỷ", .words), ("2.345,67", .decimals), ("1e-3", .scientific),
    ("0,0005 triệu", .words), ("9999999999999999999 tỷ", .words),
  ])
  func `an amount that can't be told for sure is not guessed`(_ text: String, cause: Clue.Cause) {
    #expect(Clue(text, where: .integer)?.write == (text == "0,0005 triệu" ? "500" : nil))
    #expect(Clue(text, where: .integer)?.cause == cause)
  }

  @Test(arguments: ["nhiều", "12.34.567", "1..2", "-", "(", "e", "1e", "tỷ", ".", "1,", "12/5"])
  func `text that is no amount has no reading`(_ text: String) {
    #expect(Clue(text, where: .integer)?.write == nil)
  }

  @Test(arguments: [
    ("7/9/2026", Clue.Cause.dayFirst, "2026-09-07"), ("30-04-2026", .dayFirst, "2026-04-30"),
    ("30.4.2026", .dayFirst, "2026-04-30"), ("4/30/2026", .monthFirst, "2026-04-30"),
    ("2026/04/30", .yearFirst, "2026-04-30"), ("2026-4-3", .yearFirst, "2026-04-03"),
    ("20260430", .yearFirst, "2026-04-30"), ("30/4/26", .twoDigitYear, "2026-04-30"),
    ("30-Apr-26", .twoDigitYear, "2026-04-30"), ("30-Apr-2026", .dayFirst, "2026-04-30"),
    ("2026-04-30 08:15:00", .withTime, "2026-04-30"), ("2026-04-30T08:15", .withTime, "2026-04-30"),
    // 46,142 days after 30/12/1899.
    ("46142", .serial, "2026-04-30"),
  ])
  func `a day is read as people and Excel write it`(_ text: String, cause: Clue.Cause, write: String) {
    #expect(Clue(text, where: .date) == Clue(cause: cause, write: write))
  }

  @Test(arguments: ["2026-02-30", "31/04/2026", "2026/13/01"])
  func `a day that no calendar has is named as such`(_ text: String) {
    #expect(Clue(text, where: .date) == Clue(cause: .noSuchDay))
  }

  @Test(arguments: ["quý II", "5", "99999", "12/2026", "//", "1-2-3", "2026", "tháng 5 năm 2026"])
  func `text that is no day has no reading`(_ text: String) {
    #expect(Clue(text, where: .date)?.write == nil)
  }

  @Test(arguments: [("06/2026", "2026-06"), ("2026/6", "2026-06"), ("15/06/2026", "2026-06")])
  func `a month is read as people write it`(_ text: String, write: String) {
    #expect(Clue(text, where: .month)?.write == write)
  }

  @Test(arguments: [
    ("svh", Clue.Cause.smallLetters, "SVH" as String?), ("SĐT", .accents, nil),
    ("QD 12", .notAllowed(" "), nil),
    ("A/B", .notAllowed("/"), nil), (".A", .notAllowed("."), nil),
    (String(repeating: "A", count: 41), .tooLong(41), nil),
  ])
  func `what keeps text from being a code is named`(_ text: String, cause: Clue.Cause, write: String?) {
    #expect(Clue(text, where: .form(.code)) == Clue(cause: cause, write: write))
  }

  @Test func `a code of the list that is almost written is named, one of two is not`() {
    let codes = ["not_started", "in_progress", "paused"]
    #expect(Clue("In Progress", where: .oneOf(codes))?.write == "in_progress")
    #expect(Clue("in_progres", where: .oneOf(codes))?.write == "in_progress")
    #expect(Clue("pauesd", where: .oneOf(codes))?.write == "paused")
    #expect(Clue("doing", where: .oneOf(codes)) == nil)
    #expect(Clue("caro", where: .oneOf(["carp", "card"])) == nil)
  }

  @Test(arguments: [("Có", "true"), ("x", "true"), ("Không", "false"), ("No", "false"), ("oui", "true")])
  func `words for yes and no are read`(_ text: String, write: String) {
    #expect(Clue(text, where: .boolean)?.write == write)
  }

  @Test(arguments: [
    ("SVH\u{A0}", OddCharacter.Kind.noBreakSpace, "U+00A0", "SVH[U+00A0]", "SVH"),
    ("SVH ", .spaceAtEnd, "U+0020", "SVH␣", "SVH"), (" SVH", .spaceAtStart, "U+0020", "␣SVH", "SVH"),
    ("S\u{200B}VH", .zeroWidth, "U+200B", "S[U+200B]VH", "SVH"),
    ("\u{FEFF}SVH", .zeroWidth, "U+FEFF", "[U+FEFF]SVH", "SVH"),
    ("SV\u{41D}", .cyrillic("H"), "U+041D", "SV\u{41D}[U+041D]", "SVH"),
    ("SV\u{397}", .greek("H"), "U+0397", "SV\u{397}[U+0397]", "SVH"),
    ("\u{FF33}VH", .wide("S"), "U+FF33", "\u{FF33}[U+FF33]VH", "SVH"),
    ("SVH\n", .lineBreak, "U+000A", "SVH[U+000A]", "SVH"), ("SVH\t", .tab, "U+0009", "SVH[U+0009]", "SVH"),
    ("SVH\u{202C}", .direction, "U+202C", "SVH[U+202C]", "SVH"),
  ])
  func `a character that deceives is named, numbered, shown and left out`(
    _ text: String, kind: OddCharacter.Kind, number: String, shown: String, write: String
  ) {
    let problem = Problem(file: "a.csv", rule: .pattern, expected: .form(.code), found: text)
    #expect(problem.clue?.characters.map(\.kind) == [kind])
    #expect(problem.clue?.characters.map(\.number) == [number])
    #expect(problem.shownFound == shown)
    #expect(problem.clue?.write == write)
  }

  @Test func `a minus sign, a dash and wide digits are no amount`() {
    #expect(Clue("\u{2212}700", where: .integer)?.characters.first?.kind == .dash)
    #expect(Clue("\u{2212}700", where: .integer)?.write == "-700")
    #expect(Clue("–1.700", where: .integer)?.write == "-1700")
    #expect(Clue("\u{FF17}\u{FF10}", where: .integer)?.write == "70")
    #expect(Clue("\u{667}", where: .integer)?.characters.first?.kind == .digit("7"))
  }

  @Test func `free text may hold Cyrillic, dashes and spaces of print, but nothing hidden`() {
    #expect(Clue("Москва – Hà\u{A0}Nội", where: .plainText) == nil)
    let problem = Problem(file: "a.csv", rule: .hostileText, expected: .plainText, found: "Hà\u{AD}Nội–")
    #expect(problem.clue?.characters.map(\.kind) == [.softHyphen])
    #expect(problem.shownFound == "Hà[U+00AD]Nội–")
  }
}
