import Domain
import Testing

@testable import DataFolder

@Suite struct CellTextTests {
  /// Letters of one, two, three and four bytes, marks to be composed, and bytes that are none of these.
  private static let pieces: [[UInt8]] =
    [
      "a", "Z", " ", "\t", "ă", "đ", "ơ", "ế", "ỹ", "Ợ", "e\u{302}\u{301}", "\u{300}", "—", "°", "₫", "한",
      "🙂",
    ]
    .map { Array($0.utf8) } + [[0xC3], [0xE1, 0xBB], [0xE1], [0x80], [0xBF], [0xFF], [0xE1, 0x80, 0x80]]

  @Test("text is composed and mended the same wherever its letters stand", arguments: 0..<40)
  func composed(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<200 {
      // Mostly letters that stand as they are, so that long runs of them are met too.
      let known = next(2) == 0 ? 10 : CellTextTests.pieces.count
      let bytes = (0..<next(90)).flatMap { _ in CellTextTests.pieces[next(next(12) == 0 ? known : 10)] }
      let whole = CellText.composed(String(decoding: bytes, as: UTF8.self))
      let text = bytes.withUnsafeBufferPointer { CellText.string($0) }
      #expect(Array(text.utf8) == Array(whole.utf8))
    }
  }
}
