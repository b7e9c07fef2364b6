import Domain

extension DayCalendar {
  /// The calendar as a file (.ics). A text can end no line of it and begin no property. Source: RFC 5545.
  public func ics() -> String {
    var writer = CalendarWriter()
    writer.put("BEGIN", "VCALENDAR")
    writer.put("VERSION", "2.0")
    writer.put("PRODID", "-//tiendo//tiendo//\(language.rawValue.uppercased())")
    writer.put("CALSCALE", "GREGORIAN")
    writer.put("METHOD", "PUBLISH")
    writer.put("X-WR-CALNAME", text: name)
    for entry in entries { writer.put(entry, asOf: asOf) }
    writer.put("END", "VCALENDAR")
    return writer.file
  }
}

/// Writes properties, one a line.
struct CalendarWriter {
  private(set) var file = ""

  /// Bytes of a line without its end. Source: RFC 5545, 3.1.
  private static let widest = 75

  fileprivate mutating func put(_ entry: DayCalendar.Entry, asOf: Moment) {
    put("BEGIN", "VEVENT")
    put("UID", text: entry.id)
    put("DTSTAMP", CalendarWriter.stamp(asOf))
    // Whoever took in an earlier file takes this one's day and words. Source: RFC 5545, 3.8.7.4: the greater one counts.
    put("SEQUENCE", String(max(0, asOf.minutes)))
    put("DTSTART;VALUE=DATE", CalendarWriter.digits(entry.day))
    // The day after the last one. Source: RFC 5545, 3.6.1.
    put("DTEND;VALUE=DATE", CalendarWriter.digits(entry.day + 1))
    put("SUMMARY", text: entry.title)
    if !entry.lines.isEmpty {
      put("DESCRIPTION", entry.lines.map(CalendarWriter.escaped).joined(separator: "\\n"))
    }
    if !entry.categories.isEmpty {
      put("CATEGORIES", entry.categories.map(CalendarWriter.escaped).joined(separator: ","))
    }
    put("STATUS", entry.isTentative ? "TENTATIVE" : "CONFIRMED")
    put("TRANSP", "TRANSPARENT")
    put("END", "VEVENT")
  }

  fileprivate mutating func put(_ name: StaticString, text: String) {
    put(name, CalendarWriter.escaped(text))
  }

  /// A line, folded where it is too long: what goes on begins with a blank, and no letter is parted from its marks unless
  /// it has a flood of them.
  fileprivate mutating func put(_ name: StaticString, _ value: String) {
    var (line, used) = (String.UnicodeScalarView(), 0)
    func fold(before bytes: Int) {
      guard used > 1, used + bytes > CalendarWriter.widest else { return }
      line.append(contentsOf: "\r\n ".unicodeScalars)
      used = 1
    }
    for letter in "\(name):\(value)" {
      fold(before: letter.utf8.count)
      for scalar in letter.unicodeScalars {
        let bytes = UTF8.width(scalar)
        fold(before: bytes)
        line.append(scalar)
        used += bytes
      }
    }
    file += String(line) + "\r\n"
  }

  /// Source: RFC 5545, 3.3.11.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in CleanText.line(text).unicodeScalars {
      if scalar == "\\" || scalar == ";" || scalar == "," { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private static func digits(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

  /// In UTC. Source: RFC 5545, 3.8.7.2.
  private static func stamp(_ moment: Moment) -> String {
    let minutes = max(0, Int(moment.unixSeconds / 60))
    let day = Day(number: Int32(clamping: minutes / 1440))
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(digits(day))T\(two(minutes % 1440 / 60))\(two(minutes % 60))00Z"
  }
}
