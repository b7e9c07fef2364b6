import Testing

@testable import Cells

@Suite struct SafeTextTests {
  @Test(
    arguments: [
      ("", 0), ("Ha Noi", 6),
      // NFC and NFD: 12 letters and a space each.
      ("Tiến độ Đường", 13), ("Tie\u{302}\u{301}n d\u{323}o\u{323}", 7),
      ("\u{301}a", 2),  // a mark at the start sits on a space
      ("漢字", 4), ("ｆｕ", 4), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｶﾞ", 2),
      ("🚧", 2), ("👨‍👩‍👧", 6), ("❤\u{FE0F}", 1), ("👍🏽", 2), ("🇻🇳", 2), ("1\u{FE0F}\u{20E3}", 1),
      ("กำ", 2), ("काि", 3),  // SARA AM and spacing marks have cells of their own
      ("a\tb", 3), ("\u{0}", 1), ("\u{202E}", 1), ("\u{200D}", 0), ("\u{E000}", 1),
      ("…·│█▌₫±×", 8),
    ] as [(String, Int)])
  func `a text is as wide as a terminal draws it`(text: String, width: Int) {
    #expect(SafeText.width(of: text) == width)
    #expect(SafeText.width(of: SafeText.clean(text)) == width)
  }

  @Test func `composed and decomposed Vietnamese fill the same cells`() {
    // ệ with its marks in canonical order, and ấ
    let decomposed = "Vie\u{323}\u{302}t Na\u{302}\u{301}m"
    var frame = Frame(size: Size(columns: 8, rows: 1))
    #expect(frame.write(decomposed, x: 0, y: 0) == 8)
    #expect(frame.lines == ["Việt Nấm"])  // String equality is canonical
    #expect(frame[2, 0].scalar == "e")
    #expect(frame[2, 0].marks == ("\u{323}", "\u{302}", "\0"))
  }

  @Test func `a flood of marks stays in its cell and loses the fourth`() {
    let flood = "a" + String(repeating: "\u{301}", count: 100_000) + "b"
    var frame = Frame(size: Size(columns: 2, rows: 1))
    frame.write(flood, x: 0, y: 0)
    #expect(frame[0, 0].marks == ("\u{301}", "\u{301}", "\u{301}"))
    #expect(frame[1, 0].scalar == "b")
    #expect(SafeText.truncated(flood, to: 10).unicodeScalars.count == 5)  // a, three marks, the ellipsis
  }

  static let payloads = [
    "\u{1B}[31mred", "\u{1B}]52;c;aGk=\u{7}", "\u{1B}]8;;http://x\u{1B}\\link", "\u{1B}P$q\u{1B}\\",
    "\u{1B}c",
    "\u{9B}31m", "\u{9D}0;title\u{9C}", "back\u{8}\u{8}\u{8}\u{8}OVER", "a\rb", "a\nb", "a\r\nb", "a\tb",
    "nul\u{0}",
    "del\u{7F}", "\u{202E}gnp.exe", "\u{2066}x\u{2069}", "\u{200E}\u{200F}\u{61C}",
    "zero\u{200B}width\u{FEFF}",
    "soft\u{AD}hyphen", "\u{2028}\u{2029}", "tag\u{E0041}\u{E007F}", "\u{2060}\u{2064}", "\u{180E}",
    "\u{34F}",
    "\u{3164}\u{115F}\u{FFA0}", "\u{FFF9}\u{FFFB}", "\u{E000}\u{F8FF}", "\u{FFFE}\u{10FFFF}", "\u{378}",
    "\u{85}", "\u{80}\u{9F}",
  ]

  @Test(arguments: payloads)
  func `no control and no invisible character reaches a cell`(payload: String) {
    var frame = Frame(size: Size(columns: 40, rows: 1))
    frame.write(payload, x: 0, y: 0)
    let printed = [
      frame.lines[0], SafeText.clean(payload), SafeText.truncated(payload, to: 4),
      SafeText.padded(payload, to: 20), SafeText.wrapped(payload, width: 3).joined(),
    ]
    for scalar in printed.joined().unicodeScalars {
      let category = scalar.properties.generalCategory
      #expect(
        ![.control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned].contains(category)
      )
      #expect(!scalar.properties.isDefaultIgnorableCodePoint)
    }
    #expect(SafeText.isHostile(payload))
    #expect(!SafeText.isHostile(SafeText.clean(payload)))
  }

  @Test func `a hostile character is seen as a dot in its place`() {
    #expect(SafeText.clean("a\u{1B}[2Jb\u{202E}c\u{9B}d\n") == "a·[2Jb·c·d·")
    #expect(SafeText.clean("\u{E000}") == "\u{FFFD}")
    #expect(SafeText.clean("👨\u{200D}👩🏽\u{FE0F}") == "👨👩")
  }

  @Test(arguments: ["Nhà máy nước", "👍🏽", "漢字", "100 000 ₫", "Tiê\u{301}n"])
  func `honest text is not called hostile`(text: String) {
    #expect(!SafeText.isHostile(text))
  }

  @Test(
    arguments: [
      ("Sở Tài chính", 12, "Sở Tài chính"), ("Sở Tài chính", 11, "Sở Tài chí…"), ("Sở Tài chính", 4, "Sở…"),
      ("Sở", 1, "…"), ("Sở", 0, ""), ("Sở", -3, ""), ("漢字", 4, "漢字"), ("漢字", 3, "漢…"), ("漢字", 2, "…"),
      ("plain ASCII", 6, "plain…"), ("a\tb", 2, "a…"),
    ] as [(String, Int, String)])
  func `a text is cut with an ellipsis, never inside a wide character`(text: String, width: Int, cut: String)
  {
    #expect(SafeText.truncated(text, to: width) == cut)
  }

  @Test func `a long text is cut without being read to its end`() {
    let long = String(repeating: "đ", count: 100_000)
    #expect(SafeText.truncated(long, to: 3) == "đđ…")
    var glyphs = Glyphs(of: String(repeating: "\u{200D}", count: 100_000), budget: 100)
    #expect(glyphs.next() == nil)
    #expect(glyphs.budget == 0)
  }

  @Test func `a text is padded to its width on the side asked for`() {
    #expect(SafeText.padded("tỷ", to: 5) == "tỷ   ")
    #expect(SafeText.padded("tỷ", to: 5, .trailing) == "   tỷ")
    #expect(SafeText.padded("tỷ", to: 5, .centre) == " tỷ  ")
    #expect(SafeText.padded("漢字", to: 3, .trailing) == "漢…")
    #expect(SafeText.padded("tỷ đồng", to: 4) == "tỷ… ")
  }

  @Test(
    arguments: [
      ("Giải phóng mặt bằng", 10, ["Giải phóng", "mặt bằng"]),
      ("Giải phóng mặt bằng", 9, ["Giải", "phóng mặt", "bằng"]),
      ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
      ("漢字漢", 3, ["漢", "字", "漢"]), ("漢", 1, ["\u{FFFD}"]),
      ("", 5, [""]), ("a\r\nb\n\nc", 5, ["a", "b", "", "c"]), ("x", 0, []),
    ] as [(String, Int, [String])])
  func `a text is wrapped between words and at its line ends`(text: String, width: Int, lines: [String]) {
    #expect(SafeText.wrapped(text, width: width) == lines)
  }
}
