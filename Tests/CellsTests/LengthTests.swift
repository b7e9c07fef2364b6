import Testing

@testable import Cells

@Suite struct LengthTests {
  static let lengths: [(Length, String)] = [
    (Length(10, of: 10), "▇▇▇▇▇▇▇▇▇▇"),
    (Length(5, of: 10), "▇▇▇▇▇"),
    (Length(52, of: 100), "▇▇▇▇▇▎"),
    (Length(1, of: .max), "▏"),
    (Length(0, of: 10), ""),
    (Length(-5, of: 10), ""),
    (Length(5, of: 0), ""),
    (Length(20, of: 10), "▇▇▇▇▇▇▇▇▇▇"),
    (Length(.max, of: .max), "▇▇▇▇▇▇▇▇▇▇"),
    (Length(52, of: 100, glyphs: .ascii), "=====-"),
  ]

  @Test(arguments: lengths)
  func `an amount ends at an eighth, and something is never nothing`(length: Length, picture: String) {
    #expect(drawn(10, 1) { length.draw(x: 0, y: 0, width: 10, on: &$0) } == [picture])
  }

  @Test func `two amounts more than an eighth apart differ, and none exceeds its column`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let width = Int.random(in: 1...60, using: &random)
      let whole = Int64.random(in: 1...1_000_000_000_000, using: &random)
      let amounts = (0..<2).map { _ in Int64.random(in: 0...whole, using: &random) }.sorted()
      let ends = amounts.map { Length($0, of: whole).eighths(width: width) }
      #expect(ends.allSatisfy { (0...width * 8).contains($0) })
      #expect(ends[0] <= ends[1])
      if Int128(amounts[1] - amounts[0]) * Int128(width) * 8 > Int128(whole) { #expect(ends[0] < ends[1]) }
    }
  }

  @Test func `the row above stays apart from a full row below it`() {
    let lines = drawn(4, 2) { frame in
      for y in 0..<2 { Length(1, of: 1).draw(x: 0, y: y, width: 4, on: &frame) }
    }
    #expect(lines == ["▇▇▇▇", "▇▇▇▇"])
  }
}
