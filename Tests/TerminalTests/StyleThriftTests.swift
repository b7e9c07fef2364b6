import Testing

@testable import TerminalIO

@Suite struct StyleThriftTests {
  private func shortened(_ text: String) -> String {
    var thrift = StyleThrift()
    // From a known style on, so that the examples say only what they are about.
    _ = thrift.shortened(Array("x".utf8))
    return String(decoding: thrift.shortened(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    // The end of a part of a style takes the rest of it along.
    ("\u{1B}[38;5;252ma\u{1B}[0;1m\u{1B}[38;5;252mb", "\u{1B}[38;5;252ma\u{1B}[1mb"),
    // A blank shows no colour of its own, so the word after it decides.
    ("\u{1B}[38;5;209ma\u{1B}[38;5;252m  \u{1B}[38;5;209mb", "\u{1B}[38;5;209ma  b"),
    // But it shows its background.
    ("\u{1B}[38;5;209ma\u{1B}[48;5;236m \u{1B}[49mb", "\u{1B}[38;5;209ma\u{1B}[48;5;236m \u{1B}[49mb"),
    ("\u{1B}[31ma\u{1B}[mb", "\u{1B}[31ma\u{1B}[mb"),
    // So do erased ones; a move shows nothing.
    ("\u{1B}[31ma\u{1B}[m\u{1B}[3;4H\u{1B}[K", "\u{1B}[31ma\u{1B}[3;4H\u{1B}[K"),
    ("\u{1B}[41ma\u{1B}[m\u{1B}[3;4H\u{1B}[K", "\u{1B}[41ma\u{1B}[3;4H\u{1B}[m\u{1B}[K"),
    ("━━━━━━━━", "━━━━━━━━"),
  ])
  func `the same is said in fewer bytes`(_ said: String, _ expected: String) {
    #expect(shortened(said) == expected)
  }

  // Seen: of `ESC ) 0` and of OSC 104 only the first two bytes were taken for the sequence, and a style came between.
  @Test(arguments: [
    "\u{1B})0", "\u{1B}(0", "\u{1B}%G", "\u{1B}#8", "\u{1B}]104\u{7}", "\u{1B}]104\u{1B}\\",
    "\u{1B}]0;a b\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_x y\u{1B}\\", "\u{1B}7", "\u{1B}=", "\u{1B}[!p",
    "\u{1B}[?1049h", "\u{1B}[>4;1m", "\u{1B}[4:3m", "\u{1B}[38;2;1;2;3m", "\u{1B}[58;5;1m", "\u{1B}[5m",
    "\u{1B}[1 q", "\u{1B}[2;9r", "\u{1B}[7b", "\u{1B}",
  ])
  func `a sequence that it does not know passes whole, with nothing in it`(sequence: String) {
    let said = "a\u{1B}[31m" + sequence + "b"
    let isWhole = shortened(said).contains(sequence + "b") || sequence == "\u{1B}"
    #expect(isWhole)
    #expect(shortened(said).replacing("\u{1B}[31m", with: "") == "a" + sequence + "b")
  }

  @Test func `what is sent after another program wrote begins with the plain style`() {
    var thrift = StyleThrift()
    _ = thrift.shortened(Array("\u{1B}[31ma".utf8))
    thrift.forget()
    let bytes = thrift.shortened(Array("b".utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}[0;31mb")
  }

  @Test(arguments: 0..<300) func `a terminal shows the same of both`(seed: UInt64) {
    var random = Seeded(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    var thrift = StyleThrift()
    var plain = Glass()
    var short = Glass()
    var saved = 0
    for _ in 0..<20 {
      let said = Self.frame(&random)
      let shorter = thrift.shortened(said)
      plain.write(said)
      short.write(shorter)
      saved += said.count - shorter.count
      #expect(plain.seen == short.seen)
      if random.next(5) == 0 { thrift.forget() }
    }
    #expect(saved > 0)
  }

  /// A stretch of what ncurses says: places, styles, texts, erasures.
  private static func frame(_ random: inout Seeded) -> [UInt8] {
    let words = ["Hà Nội", "  ", "████████", "·····", "a", "12,5 %", "─────────", " ", "ế", "       "]
    var text = ""
    for _ in 0..<40 {
      switch random.next(9) {
      case 0: text += "\u{1B}[\(random.next(8) + 1);\(random.next(30) + 1)H"
      case 1: text += "\u{1B}[m"
      case 2: text += "\u{1B}[0;\([1, 4, 7][random.next(3)])m"
      case 3: text += "\u{1B}[38;5;\([16, 75, 209, 252][random.next(4)])m"
      case 4:
        text +=
          ["\u{1B}[48;5;236m", "\u{1B}[49m", "\u{1B}[39;49m", "\u{1B}[97m", "\u{1B}[31;44m"][random.next(5)]
      case 5: text += ["\u{1B}[K", "\u{1B}[J"][random.next(2)]
      default: text += words[random.next(words.count)]
      }
    }
    return Array(text.utf8)
  }
}

/// SplitMix64.
private struct Seeded {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}

/// A terminal of 40 by 10 cells that knows what the frames above say.
private struct Glass {
  struct Look: Hashable {
    var flags: Set<Int> = []
    var foreground = -1
    var background = -1
  }

  private static let columns = 40
  private static let rows = 10
  private var cells = Array(repeating: (" ", Look()), count: columns * rows)
  private var look = Look()
  private var x = 0
  private var y = 0

  /// What a person sees: of a blank without underline and reverse only its background.
  var seen: [String] {
    cells.map { text, look in
      let isBare = text == " " && look.flags.isDisjoint(with: [4, 7])
      return isBare
        ? "\(look.background)" : "\(text) \(look.flags.sorted()) \(look.foreground) \(look.background)"
    }
  }

  mutating func write(_ bytes: [UInt8]) {
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}", rest.first == "[" {
        let body = rest.dropFirst().prefix { !(0x40...0x7E).contains($0.value) }
        rest = rest.dropFirst(1 + body.count)
        if let end = rest.popFirst() { take(String(String.UnicodeScalarView(body)), end) }
      } else {
        put(String(Character(scalar)))
      }
    }
  }

  private mutating func put(_ text: String) {
    if x < Glass.columns { cells[y * Glass.columns + x] = (text, look) }
    x += 1
  }

  private mutating func take(_ body: String, _ end: Unicode.Scalar) {
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    switch end {
    case "H": (y, x) = (numbers[0] - 1, numbers[1] - 1)
    case "K": erase(y * Glass.columns + min(x, Glass.columns)..<(y + 1) * Glass.columns)
    case "J": erase(y * Glass.columns + min(x, Glass.columns)..<Glass.columns * Glass.rows)
    case "m": set(numbers)
    default: break
    }
  }

  private mutating func erase(_ range: Range<Int>) {
    var blank = Look()
    blank.background = look.background
    for place in range { cells[place] = (" ", blank) }
  }

  private mutating func set(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: look = Look()
      case 22: look.flags.subtract([1, 2])
      case 23, 24, 27: look.flags.remove(number - 20)
      case 1...7: look.flags.insert(number)
      case 30...37: look.foreground = number - 30
      case 39: look.foreground = -1
      case 40...47: look.background = number - 40
      case 49: look.background = -1
      case 90...97: look.foreground = number - 82
      case 38, 48:
        _ = rest.popFirst()
        if number == 38 {
          look.foreground = rest.popFirst() ?? -1
        } else {
          look.background = rest.popFirst() ?? -1
        }
      default: break
      }
    }
  }
}
