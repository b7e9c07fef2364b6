import Testing

@testable import Cells

@Suite struct FoldTests {
  @Test(arguments: [
    ("Đường Nguyễn Trãi", "duong nguyen trai"), ("HÒA HOÀ Hoà", "hoa hoa hoa"), ("Ðống Đa", "dong da"),
    ("Tie\u{302}\u{301}n d\u{323}o\u{323}", "tien do"), ("Quốc lộ 1A – 100%", "quoc lo 1a – 100%"),
    ("Strasse Ω Ж", "strasse ω ж"), ("1\u{A0}234\u{202F}567", "1 234 567"),
    ("zero\u{200B}width", "zerowidth"),
    ("œuvre Ça été", "œuvre ca ete"), ("漢字 👍", "漢字 👍"), ("", ""),
    ("ABCDEFGHIJKLMNOPQRSTUVWXYZ@[`{", "abcdefghijklmnopqrstuvwxyz@[`{"),
  ])
  func `a text loses case and diacritics`(text: String, folded: String) {
    #expect(Fold.folded(text) == folded)
  }

  @Test func `every Vietnamese letter folds to its base, composed or not`() {
    let shapes = [
      "a", "a\u{306}", "a\u{302}", "e", "e\u{302}", "i", "o", "o\u{302}", "o\u{31B}", "u", "u\u{31B}", "y",
    ]
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let decomposed = shapes.flatMap { shape in tones.map { shape + $0 } }
    // The letters of the table that are canonically equal to a decomposed one: 12 shapes and 6 tones, both cases,
    // without the six letters that are ASCII.
    var composed = 0
    for value in [UInt32](0xC0..<0x250) + [UInt32](0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let letter = String(scalar)
      guard let same = decomposed.first(where: { $0 == letter || $0 == letter.lowercased() }) else {
        continue
      }
      composed += 1
      #expect(Fold.folded(letter) == String(same.unicodeScalars.prefix(1)))
      #expect(Fold.folded(same) == Fold.folded(letter))
    }
    #expect(composed == (12 * 6 - 6) * 2)
  }

  @Test func `a search finds what was typed without diacritics`() {
    let title = "Cải tạo đường Hoà Bình, P. Tây Hồ"
    for needle in ["duong", "hoa binh", "tay ho", "c", "o", ""] {
      #expect(Fold.contains(title, foldedNeedle: needle))
    }
    for needle in ["duongx", "hoabinh", "tay hoo", title] {
      #expect(!Fold.contains(title, foldedNeedle: needle))
    }
    #expect(!Fold.contains("", foldedNeedle: "a"))
    #expect(Fold.contains("", foldedNeedle: ""))
    // Growing letters: İ is two scalars in lower case elsewhere, Ⱥ one byte longer.
    #expect(Fold.contains(String(repeating: "Ⱥİẞ", count: 50) + "x", foldedNeedle: "x"))
  }

  @Test func `a buffer is filled anew each time`() {
    var buffer = Array("left over".utf8)
    Fold.foldedBytes("Huế", into: &buffer)
    #expect(buffer == Array("hue".utf8))
  }
}
