import Document
import Domain
import Testing

/// The file for calendars as another program reads it. Source of what is asked for: RFC 5545.
@Suite struct CalendarTests {
  private static let hostile =
    "Ký; duyệt, \\n\r\nEND:VEVENT\nATTACH:http://x\u{2028}\u{85}\u{202E}\u{0}\u{1B}[31m " + long
  private static let long = String(repeating: "Nghiệm thu đường 🛣️ ", count: 12)

  private static let calendar = DayCalendar(
    name: "Thời hạn: " + hostile, language: .vietnamese, asOf: Moment(closeOf: Sample.day("2026-11-20")),
    entries: [
      DayCalendar.Entry(
        id: "tasks/CV%0A1@tiendo", day: Sample.day("2026-12-31"), title: hostile, lines: [hostile, "hai"],
        categories: ["Công, việc", "b"]),
      DayCalendar.Entry(
        id: "tasks/CV2@tiendo", day: Sample.day("2026-02-28"), title: "Hai", isTentative: true),
    ])

  @Test func `lines end as they must, are no longer than 75 bytes and cut no letter`() {
    let bytes = Array(Self.calendar.ics().utf8)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true)
    for line in lines.dropLast() {
      #expect(line.last == 0x0D && line.dropLast().allSatisfy { $0 >= 0x20 && $0 != 0x7F })
      #expect(line.count <= 76 && line.count > 1)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    #expect(lines.contains { $0.first == 0x20 })
  }

  @Test func `a text of the data is the text of its property and nothing else`() throws {
    let file = ICSFile(Self.calendar.ics())
    #expect(
      file.properties.map(\.name) == [
        "BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "BEGIN", "UID", "DTSTAMP",
        "SEQUENCE",
        "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "DESCRIPTION", "CATEGORIES", "STATUS", "TRANSP",
        "END", "BEGIN", "UID", "DTSTAMP", "SEQUENCE", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY",
        "STATUS",
        "TRANSP", "END", "END",
      ])
    let events = file.events
    let title = try #require(events[0]["SUMMARY"]?.first)
    #expect(title.hasPrefix("Ký; duyệt, \\n END:VEVENT ATTACH:http://x") && title.hasSuffix(Self.long))
    #expect(events[0]["DESCRIPTION"] == [title + "\nhai"])
    #expect(events[0]["CATEGORIES"] == ["Công, việc", "b"])
    #expect(events[0]["UID"] == ["tasks/CV%0A1@tiendo"])
    #expect(events.map { $0["STATUS"] } == [["CONFIRMED"], ["TENTATIVE"]])
    #expect(file["X-WR-CALNAME"] == ["Thời hạn: " + title])
  }

  @Test func `days are whole, and the moment is in universal time`() {
    let events = ICSFile(Self.calendar.ics()).events
    #expect(events[0]["DTSTART;VALUE=DATE"] == ["20261231"] && events[0]["DTEND;VALUE=DATE"] == ["20270101"])
    #expect(events[1]["DTSTART;VALUE=DATE"] == ["20260228"] && events[1]["DTEND;VALUE=DATE"] == ["20260301"])
    #expect(events[0]["DTSTAMP"] == ["20261120T100000Z"])
    var later = Self.calendar
    later.asOf = Moment(day: Sample.day("2026-11-21"), minute: 0)
    let next = ICSFile(later.ics()).events[0]
    #expect(next["UID"] == events[0]["UID"] && next["DTSTAMP"] == ["20261120T170000Z"])
    #expect(Int(next["SEQUENCE"]![0])! > Int(events[0]["SEQUENCE"]![0])!)
  }
}

/// The properties of a calendar's file, unfolded, with their texts as they were meant.
private struct ICSFile {
  let properties: [(name: String, values: [String])]

  init(_ file: String) {
    var lines: [[Unicode.Scalar]] = []
    for line in file.unicodeScalars.split(separator: "\n").map({ Array($0.dropLast()) }) {
      if line.first == " " { lines[lines.count - 1] += line.dropFirst() } else { lines.append(line) }
    }
    properties = lines.map { line in
      let end = line.firstIndex(of: ":") ?? line.endIndex
      return (ICSFile.text(line[..<end]), ICSFile.values(line[end...].dropFirst()))
    }
  }

  subscript(name: String) -> [String]? { properties.first { $0.name == name }?.values }

  var events: [[String: [String]]] {
    properties.split { $0.name == "BEGIN" && $0.values == ["VEVENT"] }.dropFirst().map {
      Dictionary($0.prefix { $0.name != "END" }.map { ($0.name, $0.values) }) { first, _ in first }
    }
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Parted by commas that nothing escapes.
  private static func values(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
    var values = [String.UnicodeScalarView()]
    var rest = scalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\":
        guard let next = rest.popFirst() else { break }
        values[values.count - 1].append(next == "n" || next == "N" ? "\n" : next)
      case ",": values.append(String.UnicodeScalarView())
      default: values[values.count - 1].append(scalar)
      }
    }
    return values.map { String($0) }
  }
}
