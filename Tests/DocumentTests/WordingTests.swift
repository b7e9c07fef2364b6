import Document
import Testing

private enum Key: String, WordingKey {
  case subject, recipients, closing

  var names: [String] { self == .subject ? ["week", "year"] : [] }

  func standard(in language: Document.Language) -> String {
    switch self {
    case .subject: "Tình hình giải ngân tuần {week} năm {year}"
    case .recipients: "Như trên\nLưu: VT, TCT (05)"
    case .closing: "Trên đây là báo cáo./."
    }
  }

  func help(in language: Document.Language) -> String { "Phần \(rawValue)" }
}

@Suite struct WordingTests {
  private func read(_ file: String) -> (Wording<Key>, [WordingProblem]) {
    Wording.reading(file, language: .vietnamese)
  }

  @Test func `the file that the program writes says what the program says`() {
    let file = Wording<Key>.file(language: .vietnamese)
    let (wording, problems) = read(file)
    #expect(problems.isEmpty)
    #expect(file.contains("# {week} {year}\nsubject = Tình hình"))
    #expect(wording.text(.subject, ["week": "48", "year": "2026"]) == "Tình hình giải ngân tuần 48 năm 2026")
    #expect(wording.lines(.recipients) == ["Như trên", "Lưu: VT, TCT (05)"])
    let copied = read("\u{FEFF}" + file.replacing("\n", with: "\r\n")).0
    #expect(copied.text(.recipients) == wording.text(.recipients))
  }

  @Test func `an office's own text replaces the program's, and an empty one leaves its part out`() {
    let (wording, problems) = read("closing =\n\nsubject = Tuần {week} {{{year}}}\nrecipients = A\n\tB = C\n")
    #expect(problems.isEmpty)
    #expect(wording.lines(.closing).isEmpty)
    #expect(wording.lines(.recipients) == ["A", "B = C"])
    // What replaces a name is text, not a template.
    #expect(wording.text(.subject, ["week": "{year}"]) == "Tuần {year} {………}")
  }

  @Test(
    arguments: [
      ("# x\n\nsubjct = A", [WordingProblem(line: 3, fault: .unknownKey("subjct", nearest: "subject"))]),
      ("zzz = A", [WordingProblem(line: 1, fault: .unknownKey("zzz", nearest: nil))]),
      ("closing = A\nclosing = B", [WordingProblem(line: 2, fault: .keyAgain("closing", line: 1))]),
      (
        "subject =\n  Tuần {week}\n  của {yaer}",
        [WordingProblem(line: 3, fault: .unknownName("yaer", known: ["week", "year"]))]
      ),
      ("closing = {week}", [WordingProblem(line: 1, fault: .unknownName("week", known: []))]),
      ("subject = {week", [WordingProblem(line: 1, fault: .openBrace)]),
      ("subject = week}", [WordingProblem(line: 1, fault: .openBrace)]),
      ("một dòng\n  = hai", [.init(line: 1, fault: .noKey), .init(line: 2, fault: .noKey)]),
    ] as [(String, [WordingProblem])])
  func `what is wrong is told by its line, and the text stays the program's`(
    file: String, expected: [WordingProblem]
  ) {
    let (wording, problems) = read(file)
    #expect(problems == expected)
    #expect(wording.text(.subject).hasPrefix("Tình hình"))
  }
}
