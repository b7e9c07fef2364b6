import Tabular

/// The rows of a sheet in which its columns are named.
public struct SheetHead: Hashable, Sendable {
  /// One column with a title.
  public struct Heading: Hashable, Sendable {
    /// From 1: A.
    public let column: Int
    /// Titles from the top, those of merged cells in each of their columns.
    public let levels: [String]

    /// The titles from the top, joined: `Giải ngân / Vốn năm nay`.
    public var text: String { levels.joined(separator: " / ") }
    var last: String { levels.last ?? "" }
  }

  public let rows: ClosedRange<Int>
  /// Whether its first row has titles for most columns; one that has not is a line above the titles.
  private let isFilled: Bool
  public let headings: [Heading]
  /// What stands above the table: its title, the day, the unit of money.
  public let above: [String]

  /// The heading of a column; nil where it has none.
  public func heading(of column: Int) -> Heading? { headings.first { $0.column == column } }
}

extension SheetHead.Heading {
  /// Finds its heading again in another week: digits, such as those of a day, may be others then.
  static func key(_ text: String) -> String { NearName(text).text.filter { !("0"..."9").contains($0) } }

  var role: HeadingRole? { HeadingRole.found(levels) }
}

extension HeadingRole {
  /// The role of titles that stand one above the other: what all of them say together, else the lowest that says something.
  static func found(_ levels: [String]) -> HeadingRole? {
    let last = levels.last.flatMap { HeadingRole($0) }
    // Below `Giải ngân` a column `Tỷ lệ` is a rate, and one `Tạm ứng` an advance; below anything `Ghi chú` are notes.
    if let last, last != .planned || levels.count == 1 { return last }
    return HeadingRole(levels.joined(separator: " ")) ?? levels.dropLast().reversed().lazy.compactMap {
      HeadingRole($0)
    }.first
      ?? last
  }
}

extension SheetHead {
  /// The head of a sheet; nil where no row names columns.
  public init?(_ sheet: HandInSheet, isName: (String) -> Bool) {
    let lines = Array(sheet.rows.prefix(SheetHead.mostLines))
    var roles = RoleMemo()
    var best: (head: SheetHead, score: Int)?
    for first in lines.indices {
      for depth in 1...SheetHead.deepest where first + depth <= lines.count {
        guard lines[first + depth - 1].number - lines[first].number < depth + 1 else { continue }
        let head = SheetHead(lines, first, depth, sheet)
        let score = head.score(&roles, isName)
        // Of two that say as much the one of fewer rows: a line above the titles is none of them.
        let isBetter =
          best.map { score > $0.score || score == $0.score && depth < $0.head.rows.count } ?? true
        if score >= SheetHead.least, isBetter { best = (head, score) }
      }
    }
    guard let best else { return nil }
    self = best.head
  }

  /// Titles, units and notes above a table are few.
  private static let mostLines = 40
  private static let deepest = 3
  /// Columns that must be known: one may be a word in a text.
  private static let least = 2

  private init(_ lines: [HandInRow], _ first: Int, _ depth: Int, _ sheet: HandInSheet) {
    let own = Array(lines[first..<first + depth])
    let rows = own[0].number...own[depth - 1].number
    let texts = own.map { line in SheetHead.texts(of: line, sheet, below: own, rows) }
    self.rows = rows
    let columns = Set(texts.flatMap(\.keys)).sorted()
    isFilled = texts[0].count * 2 >= columns.count
    headings = columns.map { column in
      var levels: [String] = []
      for text in texts.compactMap({ $0[column] }) where levels.last != text { levels.append(text) }
      return Heading(column: column, levels: levels)
    }
    above = lines[..<first].flatMap { $0.cells.map(\.text) }
  }

  /// The titles of a row by column: a merged one in each of its columns, and in a text file one that has a title below it
  /// and none beside it.
  private static func texts(
    of line: HandInRow, _ sheet: HandInSheet, below own: [HandInRow], _ rows: ClosedRange<Int>
  ) -> [Int: String] {
    var texts = Dictionary(line.cells.map { ($0.column, $0.text) }) { first, _ in first }
    for merge in sheet.merges where merge.rows.contains(line.number) && rows.contains(merge.rows.lowerBound) {
      let top = own.first { $0.number == merge.rows.lowerBound }
      guard let text = top?.cell(merge.columns.lowerBound)?.text, merge.columns.count <= widest else {
        continue
      }
      for column in merge.columns { texts[column] = text }
    }
    guard sheet.merges.isEmpty, let lower = own.last, lower.number > line.number else { return texts }
    for cell in lower.cells where texts[cell.column] == nil {
      guard let left = texts.keys.filter({ $0 < cell.column }).max(), let text = texts[left],
        (left...cell.column).allSatisfy({ lower.cell($0) != nil })
      else { continue }
      texts[cell.column] = text
    }
    return texts
  }

  private static let widest = 200

  /// How many columns it names, each kind once; cells with numbers and days are no titles.
  private func score(_ memo: inout RoleMemo, _ isName: (String) -> Bool) -> Int {
    var roles: Set<HeadingRole> = []
    var texts: Set<String> = []
    var (count, others) = (0, 0)
    for heading in headings {
      // A title that reaches over many columns is one: most likely that of the sheet.
      guard texts.insert(heading.text).inserted else {
        others += 1
        continue
      }
      if let role = memo.role(of: heading.levels) {
        if roles.insert(role).inserted || role.isMoney { count += 1 }
      } else if memo.isName(heading.text, isName) || memo.isName(heading.last, isName) {
        count += 1
      } else if WrittenNumber(heading.last) != nil || heading.last.count > 80 {
        others += 1
      }
    }
    return others > count || !isFilled ? 0 : count
  }
}

/// Roles of titles that were looked at: the same ones stand in many combinations of rows.
private struct RoleMemo {
  private var roles: [[String]: HeadingRole?] = [:]
  private var names: [String: Bool] = [:]

  mutating func isName(_ title: String, _ isName: (String) -> Bool) -> Bool {
    if let known = names[title] { return known }
    let result = isName(title)
    names[title] = result
    return result
  }

  mutating func role(of levels: [String]) -> HeadingRole? {
    if let known = roles[levels] { return known }
    let role = HeadingRole.found(levels)
    roles[levels] = .some(role)
    return role
  }
}
