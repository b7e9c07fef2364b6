import Domain
import TestNumbers
import Testing

@testable import DataFolder

/// Collects records as text.
private struct Collector: RecordSink {
  var records: [[String]] = []
  var lines: [Int] = []
  var faults: [String] = []

  mutating func take(_ record: RawRecord) {
    records.append((0..<record.cellCount).map { CellText.string(record.cell($0)) })
    lines.append(record.line)
  }
  mutating func refuse(_ fault: RecordFault) { faults.append("\(fault.line) \(fault.rule.rawValue)") }
  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool { true }
}

@Suite struct RecordReaderTests {
  struct Case: Sendable {
    let name: String
    let text: String
    let records: [[String]]
    var faults: [String] = []
    var lines: [Int]?
  }

  static let cases = [
    Case(name: "plain", text: "a,b\n1,2\n3,4\n", records: [["1", "2"], ["3", "4"]], lines: [2, 3]),
    Case(name: "no line end at the end", text: "a,b\n1,2\n3,4", records: [["1", "2"], ["3", "4"]]),
    Case(name: "CRLF", text: "a,b\r\n1,2\r\n\"3\",\"4\"\r\n", records: [["1", "2"], ["3", "4"]]),
    Case(name: "CR alone", text: "a,b\r1,2\r3,4\r", records: [["1", "2"], ["3", "4"]]),
    Case(name: "byte order mark", text: "\u{FEFF}a,b\n1,2\n", records: [["1", "2"]]),
    Case(
      name: "empty lines", text: "\n\na,b\n\n1,2\n\n\n3,4\n\n", records: [["1", "2"], ["3", "4"]],
      lines: [5, 8]),
    Case(name: "commas in quotes", text: "a,b\n\"1,5\",2\n", records: [["1,5", "2"]]),
    Case(name: "doubled quotes", text: "a,b\n\"x \"\"y\"\" z\",\"\"\"\"\n", records: [["x \"y\" z", "\""]]),
    Case(
      name: "line break in a cell", text: "a,b\n\"x\ny\",2\n3,4\n", records: [["x\ny", "2"], ["3", "4"]],
      lines: [2, 4]),
    Case(name: "empty cells", text: "a,b\n,\n\"\",\n", records: [["", ""], ["", ""]]),
    Case(name: "Vietnamese in NFD", text: "a,b\nTha\u{302}\u{301}y,2\n", records: [["Thấy", "2"]]),
    Case(
      name: "too many cells", text: "a,b\n1,2,3\n3,4\n", records: [["3", "4"]], faults: ["2 too-many-cells"]),
    Case(name: "too few cells", text: "a,b\n1\n3,4\n", records: [["3", "4"]], faults: ["2 too-few-cells"]),
    Case(name: "stray quote", text: "a,b\n1\"x,2\n3,4\n", records: [["3", "4"]], faults: ["2 quote-stray"]),
    Case(
      name: "text after a quote", text: "a,b\n\"1\"x,2\n3,4\n", records: [["3", "4"]],
      faults: ["2 quote-stray"]),
    Case(
      name: "unclosed quote at the end", text: "a,b\n\"1,2\n3,4\n5,6\n", records: [["3", "4"], ["5", "6"]],
      faults: ["2 quote-unclosed"]),
    Case(
      name: "unclosed quote before another quoted cell", text: "a,b\n\"1,2\n3,4\n5,\"6\"\n7,8\n",
      records: [["3", "4"], ["5", "6"], ["7", "8"]], faults: ["2 quote-unclosed"]),
    Case(
      name: "unclosed quote that closes at a wrong place", text: "a,b\n1,\"2\n3,\"\"\n5,\"x\",\"\"\n7,8\n",
      records: [["3", ""], ["7", "8"]], faults: ["2 quote-unclosed", "4 too-many-cells"]),
  ]

  @Test(arguments: cases)
  func `records are split as RFC 4180 has it`(_ example: Case) throws {
    let got = try RecordReaderTests.read(example.text, window: 1 << 16)
    #expect(got.records == example.records)
    #expect(got.faults == example.faults)
    if let lines = example.lines { #expect(got.lines == lines) }
  }

  @Test(arguments: cases)
  func `where a window ends changes nothing`(_ example: Case) throws {
    // 0 to 130 more bytes before the records move every one of them over each end of a 64-byte window.
    for shift in 0..<130 {
      guard let head = example.text.firstIndex(of: "b") else { continue }
      let rest = example.text[example.text.index(after: head)...]
      let end = rest.hasPrefix("\r\n") ? "\r\n" : rest.hasPrefix("\r") ? "\r" : "\n"
      let text = "a,b\(end)\"\(String(repeating: "x", count: shift))\",y\(rest)"
      let small = try RecordReaderTests.read(text, window: 64)
      let large = try RecordReaderTests.read(text, window: 1 << 16)
      #expect(small.records == large.records)
      #expect(small.lines == large.lines)
      #expect(small.faults == large.faults)
      #expect(Array(small.records.dropFirst()) == example.records)
    }
  }

  @Test func `a record beyond a mebibyte is refused and the rest is read`() throws {
    let long = String(repeating: "x", count: 3 << 20)
    let got = try RecordReaderTests.read("a,b\n1,\(long)\n3,4\n", window: 64 << 10)
    #expect(got.records == [["3", "4"]])
    #expect(got.faults == ["2 row-too-long"])
  }

  @Test func `a cell beyond 64 KiB is refused`() throws {
    let long = String(repeating: "x", count: 65 << 10)
    let got = try RecordReaderTests.read("a,b\n1,\(long)\n3,4\n", window: 64 << 10)
    #expect(got.records == [["3", "4"]])
    #expect(got.faults == ["2 row-too-long"])
  }

  @Test func `an unclosed quote does not swallow more than its line`() throws {
    let rows = String(repeating: "1,2\n", count: 400_000)
    let got = try RecordReaderTests.read("a,b\n\"x,y\n" + rows, window: 64 << 10)
    #expect(got.records.count == 400_000)
    #expect(got.faults == ["2 quote-unclosed"])
  }

  @Test(arguments: 0..<200)
  func `any bytes are read the same in small windows and in one`(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let alphabet = Array("a,\"\n\r1x,\",\n\"\"é\u{301}".utf8) + [0xFF, 0x80, 0x07]
    let bytes = (0..<Int.random(in: 0..<600, using: &random)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    let folder = TestFolder([:])
    folder.write("x.csv", Array("a,b\n".utf8) + bytes)
    let small = try RecordReaderTests.read(folder, window: 64)
    let large = try RecordReaderTests.read(folder, window: 1 << 16)
    #expect(small.records == large.records)
    #expect(small.faults == large.faults)
    #expect(small.lines == large.lines)
  }

  private static func read(_ text: String, window: Int) throws -> Collector {
    let folder = TestFolder(["x.csv": text])
    return try read(folder, window: window)
  }

  private static func read(_ folder: TestFolder, window: Int) throws -> Collector {
    let raw = try OpenFile(folder.path + "/x.csv")
    let header = try Header(raw)
    let file = try raw.read(as: header)
    var collector = Collector()
    let size = file.fingerprint.size
    var reader = RecordReader(
      file, part: header.bodyOffset..<size, line: header.bodyLine, header: header, endsFile: true,
      window: Window(capacity: window))
    let outcome = reader.read(into: &collector)
    #expect(outcome.ending == .complete)
    #expect(outcome.byteCount == size - header.bodyOffset)
    return collector
  }
}
