import Testing

@testable import Cells

@Suite struct KeyDecoderTests {
  static let script: [(bytes: [UInt8], keys: [KeyPress])] = [
    (Array("aế漢👍".utf8), [.character("a"), .character("ế"), .character("漢"), .character("👍")]),
    ([0x0D, 0x0A, 0x09, 0x7F, 0x08], [.enter, .enter, .tab, .backspace, .backspace]),
    ([0x00, 0x03, 0x1A, 0x1C], [.control(" "), .control("c"), .control("z"), .control("\\")]),
    (esc("[A"), [.up]), (esc("[B"), [.down]), (esc("[C"), [.right]), (esc("[D"), [.left]),
    (esc("OA"), [.up]), (esc("OH"), [.home]), (esc("OF"), [.end]), (esc("OM"), [.enter]),
    (esc("Oq"), [.character("1")]),
    (esc("[H"), [.home]), (esc("[F"), [.end]), (esc("[1~"), [.home]), (esc("[4~"), [.end]),
    (esc("[7~"), [.home]),
    (esc("[2~"), [.insert]), (esc("[3~"), [.delete]), (esc("[5~"), [.pageUp]), (esc("[6~"), [.pageDown]),
    (esc("[Z"), [.backTab]), (esc("[1;5A"), [.up]), (esc("O5C"), [.right]), (esc("[3;2~"), [.delete]),
    (esc("OP"), [.function(1)]), (esc("[11~"), [.function(1)]), (esc("[[B"), [.function(2)]),
    (esc("[15~"), [.function(5)]), (esc("[24~"), [.function(12)]), (esc("[1;2S"), [.function(4)]),
    (esc("x"), [.alt("x")]), (esc("đ"), [.alt("đ")]), (esc("\u{7F}"), [.control("w")]),
    (esc("\u{1B}[A"), [.escape, .up]), (esc("\r"), [.escape, .enter]),
    (esc("[13;5u"), [.enter]), (esc("[97;5u"), [.control("a")]), (esc("[97;3u"), [.alt("a")]),
    (esc("[27;5;65~"), [.control("a")]), (esc("[9;2u"), [.backTab]), (esc("[304;5u"), [.control("i\u{307}")]),
    (esc("[<0;10;5M"), [.mouse(MouseEvent(kind: .press, x: 9, y: 4))]),
    (esc("[<2;300;1m"), [.mouse(MouseEvent(kind: .release, button: 2, x: 299, y: 0))]),
    (esc("[<32;1;1M"), [.mouse(MouseEvent(kind: .drag, x: 0, y: 0))]),
    (esc("[<64;2;2M"), [.mouse(MouseEvent(kind: .wheelUp, x: 1, y: 1))]),
    (esc("[<81;2;2M"), [.mouse(MouseEvent(kind: .wheelDown, x: 1, y: 1))]),  // with Ctrl
    (esc("[<35;2;2M"), [.unknown]), (esc("[<0;1M"), [.unknown]),
    (esc("[M !!"), [.mouse(MouseEvent(kind: .press, x: 0, y: 0))]),
    (esc("[M#\"!"), [.mouse(MouseEvent(kind: .release, x: 1, y: 0))]),
    (esc("[Ma!!"), [.mouse(MouseEvent(kind: .wheelDown, x: 0, y: 0))]),
    (esc("[I"), [.focusIn]), (esc("[O"), [.focusOut]),
    (esc("[200~Hà\r\n\u{1B}[A\u{1B}\u{1B}[201~"), [.paste("Hà\r\n\u{1B}[A\u{1B}")]),
    (esc("[201~"), [.unknown]),
    (esc("]11;rgb:ffff/8080/0000\u{7}"), [.backgroundColour(red: 255, green: 128, blue: 0)]),
    (esc("]11;rgb:1/80/fff\u{1B}\\"), [.backgroundColour(red: 17, green: 128, blue: 255)]),
    (esc("]11;rgb:gg/00/00\u{7}"), [.unknown]), (esc("]52;c;eA==\u{7}"), [.unknown]),
    (esc("P1$r0m\u{1B}\\"), [.unknown]),
    (esc("[?62;22c"), [.deviceAttributes]), (esc("[>41;354;0c"), [.unknown]),
    (esc("[12;40R"), [.cursorPosition(column: 39)]), (esc("[1;22R"), [.cursorPosition(column: 21)]),
    (esc("[1;2R"), [.function(3)]), (esc("[1;16R"), [.function(3)]), (esc("[5S"), [.unknown]),
    // Invalid UTF-8: a lone continuation, overlong, a surrogate, cut short by a key, past the end, C1.
    ([0x80], [.unknown]), ([0xC0, 0xAF], [.unknown, .unknown]),
    ([0xED, 0xA0, 0x80], [.unknown, .unknown, .unknown]),
    ([0xE1, 0xBA, 0x61], [.unknown, .character("a")]), ([0xF5], [.unknown]), ([0xC2, 0x9B], [.unknown]),
    (esc("[1\u{1B}[B"), [.unknown, .down]), (esc("[1\u{3}"), [.unknown, .control("c")]),
    (esc("]0;x\u{1B}[C"), [.unknown, .right]), (esc("]0;x\u{18}y"), [.unknown, .character("y")]),
    ([0x71], [.character("q")]),
  ]

  static func esc(_ rest: String) -> [UInt8] { [0x1B] + Array(rest.utf8) }

  @Test(arguments: script)
  func `a sequence is the key that it stands for`(bytes: [UInt8], keys: [KeyPress]) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes) == keys)
    #expect(decoder.patience == nil)
    #expect(decoder.feed([0x71]) == [.character("q")])
  }

  @Test func `the same bytes are the same keys at every chunk size`() {
    let bytes = Self.script.flatMap(\.bytes)
    let keys = Self.script.flatMap(\.keys)
    for size in 1...bytes.count {
      var decoder = KeyDecoder()
      var seen: [KeyPress] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        seen += decoder.feed(bytes[start..<min(start + size, bytes.count)])
      }
      #expect(seen == keys, "chunks of \(size)")
    }
  }

  @Test(
    arguments: [
      ([0x1B], .escape), ([0x1B, 0x5B], .alt("[")), ([0x1B, 0x4F], .alt("O")), ([0x1B, 0x5D], .alt("]")),
    ] as [([UInt8], KeyPress)])
  func `what is a key by itself comes out when nothing follows`(bytes: [UInt8], key: KeyPress) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes) == [])
    #expect(decoder.patience == (bytes.count == 1 ? 100 : 1000))
    #expect(decoder.flush() == [key])
    #expect(decoder.patience == nil)
    #expect(decoder.flush() == [])
    #expect(decoder.feed([0x41]) == [.character("A")])
  }

  @Test(
    arguments: [("[1;", "5A", .up), ("[<0;1", ";1M", .mouse(MouseEvent(kind: .press, x: 0, y: 0)))]
      as [(String, String, KeyPress)])
  func `a sequence cut by a slow line waits for its end`(start: String, rest: String, key: KeyPress) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Self.esc(start)) == [])
    #expect(decoder.patience == nil)
    #expect(decoder.flush() == [])
    #expect(decoder.feed(Array(rest.utf8)) == [key])
  }

  /// What a decoder makes of pieces that arrive with pauses of that many milliseconds between them.
  static func keys(_ pieces: [[UInt8]], pause: Int64) -> [KeyPress] {
    var decoder = KeyDecoder()
    var keys: [KeyPress] = []
    for piece in pieces {
      keys += decoder.feed(piece)
      var waited = pause
      while let patience = decoder.patience, patience <= waited {
        keys += decoder.flush()
        waited -= patience
      }
    }
    return keys
  }

  // Seen: a slow line that paused 60 ms after the ESC of an arrow key typed `[A` into a filter.
  @Test(arguments: [0, 30, 60, 99] as [Int64])
  func `a key cut in two anywhere by a slow line is the same key`(pause: Int64) {
    for (bytes, keys) in Self.script {
      for cut in 1..<max(2, bytes.count) {
        let pieces = [Array(bytes[..<cut]), Array(bytes[cut...]), [0x71]]
        // Two keys in a row stay two keys.
        let seen = Self.keys(pieces, pause: pause)
        #expect(seen == keys + [.character("q")], "\(bytes) cut after \(cut)")
      }
    }
  }

  @Test(arguments: [100, 250, 900, 5000] as [Int64])
  func `a key whose ESC was given up is no text when the rest comes at last`(pause: Int64) {
    for (bytes, keys) in Self.script where keys.count == 1 && bytes.count > 2 {
      // Of the mouse as it was before 1006, and of the Linux console, whose lines are not slow, this can't be told.
      let starts = [Self.esc("["), Self.esc("]")].contains { bytes.starts(with: $0) }
      guard starts, bytes[2] != UInt8(ascii: "M"), bytes[2] != UInt8(ascii: "[") else { continue }
      let seen = Self.keys([[0x1B], Array(bytes[1...])], pause: pause)
      #expect(seen.first == .escape)
      #expect(Array(seen.dropFirst()) == keys, "\(bytes) after \(pause) ms")
    }
  }

  @Test(arguments: [100, 500, 999] as [Int64])
  func `the mark that ends a paste may be cut anywhere`(pause: Int64) {
    let bytes = Self.esc("[200~ế\u{1B}[201~")
    for cut in 2..<bytes.count {
      let seen = Self.keys([Array(bytes[..<cut]), Array(bytes[cut...]), [0x71]], pause: pause)
      #expect(seen == [.paste("ế"), .character("q")], "cut after \(cut)")
    }
  }

  @Test(arguments: [("[", "["), ("[1", "[1"), ("O", "O"), ("OD", "OD"), ("]", "]"), ("q", "q"), ("[q", "[q")])
  func `what is typed after the Escape key is text`(typed: String, text: String) {
    let seen = Self.keys([[0x1B], Array(typed.utf8)], pause: 150)
    #expect(seen == [.escape] + text.map { .character($0) })
    // And only the very next read is looked at so.
    #expect(Self.keys([[0x1B], [0x71], Array("[A".utf8)], pause: 150).count == 4)
  }

  @Test func `Escape leads out of a paste and out of an answer without end`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Self.esc("[200~abc\u{1B}")) == [])
    #expect(decoder.patience == 1000)
    #expect(decoder.flush() == [.paste("abc"), .escape])
    #expect(decoder.feed(Self.esc("]11;rgb:\u{1B}")) == [])
    #expect(decoder.flush() == [.escape])
    #expect(decoder.feed([0x71]) == [.character("q")])
  }

  @Test func `an endless sequence is dropped whole and an endless paste is cut`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Self.esc("[" + String(repeating: "1", count: 10_000))) == [])
    #expect(decoder.pending.count == KeyDecoder.sequenceLimit)
    #expect(decoder.feed(Array("Ax".utf8)) == [.unknown, .character("x")])
    #expect(
      decoder.feed(Self.esc("]11;" + String(repeating: "y", count: 10_000) + "\u{7}x")) == [
        .unknown, .character("x"),
      ])
    let pasted = decoder.feed(Self.esc("[200~" + String(repeating: "z", count: 100_000) + "\u{1B}[201~x"))
    #expect(pasted == [.paste(String(repeating: "z", count: 64 << 10)), .character("x")])
  }

  @Test func `no random input crashes the decoder or makes it grow`() {
    var random = Seeded(state: 57)
    // Bytes that begin, continue and end sequences come more often than chance would have them.
    let likely: [UInt8] =
      Array("\u{1B}\u{1B}\u{1B}[[]OPM<?;:0123456789~Rcmu\\\u{7}200~201~".utf8) + [
        0xC3, 0xE1, 0xBA, 0xF0, 0x9F,
      ]
    var decoder = KeyDecoder()
    var keys = 0
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        Bool.random(using: &random)
          ? likely[Int.random(in: 0..<likely.count, using: &random)]
          : UInt8.random(in: 0...255, using: &random)
      }
      let fed = decoder.feed(bytes)
      // A byte ends at most one key and begins another: ESC ESC, a broken sequence.
      #expect(fed.count <= 2 * bytes.count + 1)
      #expect(decoder.pending.count <= KeyDecoder.pasteLimit)
      keys += fed.count
      if Int.random(in: 0..<4, using: &random) == 0 { keys += decoder.flush().count }
    }
    #expect(keys > 20_000)
  }
}

/// SplitMix64: the same numbers on every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
