import Glibc
import Testing

/// What the terminal is asked when it is opened, and what becomes of its answers.
@Suite(.timeLimit(.minutes(2))) struct OpeningQuestionTests {
  // MARK: The background

  @Test(arguments: [("ffff/ffff/ffff", "light"), ("1c/1c/1c", "dark")])
  func `the terminal is asked for its background, and keys typed meanwhile are kept`(
    colour: String, background: String
  ) throws {
    let program = try PtyProgram([ProgramUnderTest.card, "--patient"])
    try program.wait(for: "\u{1B}]11;?")
    program.send("\u{1B}]11;rgb:\(colour)\u{1B}\\k\u{1B}[?62c")
    try program.wait(for: "background \(background)")
    try program.wait(for: "character(\"k\")")
  }

  // Seen in GNU screen and on slow lines: the colour came after the fence, and nobody heard it.
  @Test func `an answer that comes late is told, and is no key`() throws {
    let program = try PtyProgram([ProgramUnderTest.card, "--patient"])
    try program.wait(for: "\u{1B}]11;?")
    program.send("\u{1B}[?62c")
    try program.wait(for: "background unknown")
    program.send("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\")
    try program.wait(for: "background light later")
    program.send("\u{1B}[1;23Rk")
    try program.wait(for: "character(\"k\")")
    #expect(!program.text.contains("cursorPosition"))
  }

  @Test func `a terminal that does not answer is taken as COLORFGBG says`() throws {
    let program = try PtyProgram([ProgramUnderTest.card], environment: ["COLORFGBG": "0;15"])
    try program.wait(for: "background light")
  }

  // MARK: Letters

  @Test(arguments: [(22, false), (23, true)])
  func `where the locale is not of UTF-8 the terminal is asked by how much a letter moves the cursor`(
    column: Int, isASCII: Bool
  ) throws {
    let program = try PtyProgram(
      [ProgramUnderTest.card, "--patient"], environment: ["LC_ALL": "C", "LANG": ""])
    try program.wait(for: "\r\u{1B}[20C\u{E9}\u{1B}[6n\r\u{1B}[K\u{1B}[c")
    program.send("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[1;\(column)Rk\u{1B}[?62c")
    try program.wait(for: "background dark")
    try program.wait(for: "character(\"k\")")
    #expect(program.text.contains("dark ASCII") == isASCII)
  }

  @Test(arguments: ["C.UTF-8", "vi_VN.UTF-8", "fr_FR.utf8"])
  func `a locale of UTF-8 asks nothing more, installed or not`(locale: String) throws {
    let program = try PtyProgram(
      [ProgramUnderTest.card, "--dark"], environment: ["LC_ALL": "", "LANG": locale])
    try program.wait(for: "key none.")
    #expect(!program.text.contains("\u{1B}[6n"))
    #expect(!program.text.contains("ASCII"))
  }
}
