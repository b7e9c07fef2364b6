public import Domain
public import Tabular

/// What the words around a table say of all its rows.
public struct SheetFacts: Hashable, Sendable {
  /// The unit of money that is stated once for all; nil where none is, or several.
  public private(set) var money: MoneyMultiple?
  /// Whether several units are stated for the whole sheet: nobody can tell which is meant.
  public private(set) var hasSeveralUnits = false
  /// The day to which the figures stand; nil where none is said, or several.
  public private(set) var day: Day?
  /// The plan year; nil where none is said, or several.
  public private(set) var year: Int?

  init(_ sheet: HandInSheet, _ head: SheetHead) {
    let titles = Set(head.headings.flatMap(\.levels))
    let units = Set(
      head.above.compactMap { MoneyMultiple(statedIn: $0, isTitle: false) ?? SheetFacts.bracketed($0) })
    if units.count == 1 { money = units.first }
    hasSeveralUnits = units.count > 1
    let texts = head.above + titles + [sheet.name]
    let days = Set(texts.flatMap(SheetFacts.days))
    if days.count == 1 { day = days.first }
    let years = Set(texts.flatMap(SheetFacts.years))
    if years.count == 1 { year = years.first }
  }

  /// `(triệu đồng)` alone above a table.
  private static func bracketed(_ text: String) -> MoneyMultiple? {
    text.hasPrefix("(") ? MoneyMultiple(statedIn: text, isTitle: true) : nil
  }

  /// Days to which something stands: `đến ngày 20/11/2026`, `đến hết tháng 11/2026`.
  static func days(in text: String) -> [Day] {
    let words = text.split { $0.isWhitespace || "()[],;:".contains($0) }.map(String.init)
    var days: [Day] = []
    for (place, word) in words.enumerated() {
      let parts = word.split(omittingEmptySubsequences: false) { "/-.".contains($0) }.compactMap { Int($0) }
      let before = place > 0 ? NearName(words[place - 1]).text : ""
      switch parts.count {
      case 3: if let day = WrittenDate(word)?.day(.dayFirst) { days.append(day) }
      case 2 where before == "thang" && parts[1] > 1_000:
        if let day = Day.last(ofMonth: parts[0], in: parts[1]) { days.append(day) }
      default: break
      }
      if let day = said(words[place...]) { days.append(day) }
    }
    return days
  }

  /// `20 tháng 11 năm 2026`, `tháng 11 năm 2026`.
  private static func said(_ words: ArraySlice<String>) -> Day? {
    let words = Array(words.prefix(5))
    func number(_ place: Int) -> Int? { words.indices.contains(place) ? Int(words[place]) : nil }
    func form(_ place: Int) -> String { words.indices.contains(place) ? NearName(words[place]).text : "" }
    if let day = number(0), form(1) == "thang", let month = number(2), form(3) == "nam", let year = number(4)
    {
      return Day(year: year, month: month, day: day)
    }
    return nil
  }

  /// Years of a plan: `năm 2026`.
  static func years(in text: String) -> [Int] {
    let words = text.split { $0.isWhitespace || "()[],;:/".contains($0) }.map(String.init)
    return words.indices.dropFirst().compactMap { place in
      guard NearName(words[place - 1]).text == "nam", let year = Int(words[place]),
        (1990...2100).contains(year)
      else { return nil }
      return year
    }
  }
}
