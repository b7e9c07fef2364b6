import Contract
import Domain
import Tabular

/// Reads the cells of one column of a table as the contract has them.
struct CellReader {
  enum Outcome: Hashable {
    case empty
    case text(String, IntakeRemark.Kind?)
    case refused(RefusedCell.Cause)
  }

  let column: Column
  let numbers: NumberStyle
  let dates: DateStyle
  let money: MoneyMultiple
  let known: KnownCodes
  /// What the codes of its list are called, by their form; several for a word of two codes.
  private let labels: [NearName: Set<String>]

  init(
    column: Column, numbers: NumberStyle, dates: DateStyle, money: MoneyMultiple, known: KnownCodes
  ) {
    (self.column, self.numbers, self.dates, self.money, self.known) = (column, numbers, dates, money, known)
    var labels: [NearName: Set<String>] = [:]
    if case .choice(let list) = column.kind {
      for entry in list.entries {
        for text in [entry.code, entry.label.vi, entry.label.en, entry.label.fr] {
          labels[NearName(text), default: []].insert(entry.code)
        }
      }
    }
    self.labels = labels
  }

  func read(_ cell: HandInCell) -> Outcome {
    if cell.kind == .error { return .refused(.error) }
    switch column.kind {
    case .text, .email, .budgetCode: return .text(cell.text, nil)
    case .codes: return codes(cell.text)
    case .code: return code(cell.text)
    case .money: return amount(cell)
    case .integer, .number: return number(cell)
    case .boolean: return boolean(cell.text)
    case .date: return date(cell)
    case .dateTime: return .text(cell.text, nil)
    case .year: return integer(cell)
    case .yearMonth: return yearMonth(cell)
    case .choice(let list): return choice(cell.text, list)
    }
  }

  private func code(_ text: String) -> Outcome {
    guard let table = column.codesOf else { return .text(text, nil) }
    switch known.meaning(of: text, in: table) {
    case .code(let code): return .text(code, nil)
    case .named(let code): return .text(code, .byName)
    case .several(let codes): return .refused(.severalCodes(codes))
    case .unknown(let near): return .refused(.unknownCode(near: near))
    }
  }

  /// Codes or names beside each other, as people part them; a name may have a comma of its own.
  private func codes(_ text: String) -> Outcome {
    var (found, remark): ([String], IntakeRemark.Kind?) = ([], nil)
    for part in text.split(whereSeparator: { "|;\n".contains($0) }) {
      let isCut = if case .refused = code(trimmed(part)) { true } else { false }
      let names = isCut ? part.split(separator: ",") : [part]
      for name in names.map(trimmed) where !name.isEmpty {
        switch code(name) {
        case .text(let code, let own):
          if !found.contains(code) { found.append(code) }
          remark = remark ?? own
        case .empty: break
        case .refused(let cause): return .refused(cause)
        }
      }
    }
    return found.isEmpty ? .empty : .text(found.joined(separator: "|"), remark)
  }

  private func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  private func exact(_ cell: HandInCell) -> ExactNumber? {
    cell.kind == .text ? WrittenNumber(cell.text)?.value(numbers) : ExactNumber(plain: cell.text)
  }

  private func amount(_ cell: HandInCell) -> Outcome {
    // A dash stands for nothing in books of accounts.
    if CellReader.isDash(cell.text) { return .empty }
    guard cell.kind != .percent, let number = exact(cell) else { return .refused(.notNumber) }
    guard let amount = number.integer(timesTenTo: money.power) else { return .refused(.tooLarge) }
    return .text(String(amount.value), amount.isExact ? nil : .rounded)
  }

  static func isDash(_ text: String) -> Bool {
    let signs = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    return !signs.isEmpty && signs.allSatisfy { ["-", "\u{2013}", "\u{2014}"].contains($0) }
  }

  private func number(_ cell: HandInCell) -> Outcome {
    if CellReader.isDash(cell.text) { return .empty }
    guard var number = exact(cell) else { return .refused(.notNumber) }
    if cell.kind == .percent, column.name.contains("percent") {
      guard let hundredfold = number.movedBy(2) else { return .refused(.tooLarge) }
      number = hundredfold
    }
    if case .integer = column.kind, !number.fraction.isEmpty { return .refused(.notNumber) }
    return .text(number.text, nil)
  }

  private func integer(_ cell: HandInCell) -> Outcome {
    guard let number = exact(cell), number.fraction.isEmpty else { return .refused(.notNumber) }
    return .text(number.text, nil)
  }

  /// Words for yes and no, and crosses in a box.
  private func boolean(_ text: String) -> Outcome {
    let form = NearName(text).text
    if ["co", "x", "true", "yes", "oui", "dung", "1"].contains(form) { return .text("true", nil) }
    if ["khong", "false", "no", "non", "sai", "0"].contains(form) { return .text("false", nil) }
    return .refused(.notBoolean)
  }

  private func date(_ cell: HandInCell) -> Outcome {
    switch cell.kind {
    case .day: return .text(cell.text, nil)
    case .moment: return .text(String(cell.text.prefix(10)), .timeDropped)
    case .number:
      // Days as Excel counts them, of the years of plans; other numbers are none.
      guard let serial = Int32(cell.text), CellReader.serials.contains(serial) else {
        return .refused(.notDate)
      }
      return .text((CellReader.firstDay + Int(serial)).iso, .serial)
    case .text:
      guard let day = WrittenDate(cell.text)?.day(dates) else { return .refused(.notDate) }
      return .text(day.iso, nil)
    case .percent, .error: return .refused(.notDate)
    }
  }

  /// 1990 to 2079. Source: ECMA-376 part 1, 18.17.4.1: day 1 is 1900-01-01, and 1900 has a day 60 that never was.
  private static let serials: ClosedRange<Int32> = 32_874...65_745
  private static let firstDay = Day(year: 1899, month: 12, day: 30) ?? Day(number: 0)

  private func yearMonth(_ cell: HandInCell) -> Outcome {
    if cell.kind == .day { return .text(String(cell.text.prefix(7)), nil) }
    let numbers = cell.text.split { !("0"..."9").contains($0) }
    guard numbers.count == 2 else { return .refused(.notDate) }
    let (month, year) = numbers[0].count == 4 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
    guard year.count == 4, let number = Int(month), (1...12).contains(number) else {
      return .refused(.notDate)
    }
    return .text("\(year)-\(number < 10 ? "0" : "")\(number)", nil)
  }

  private func choice(_ text: String, _ list: ChoiceList) -> Outcome {
    if list.entries.contains(where: { $0.code == text }) { return .text(text, nil) }
    guard let codes = labels[NearName(text)], codes.count == 1, let code = codes.first else {
      return .refused(.notChoice(list.codes))
    }
    return .text(code, .byLabel)
  }
}

extension ExactNumber {
  /// The same with its mark moved to the right; nil where it can't be.
  func movedBy(_ places: Int) -> ExactNumber? {
    guard whole.count + places <= 60 else { return nil }
    let moved = fraction.prefix(places) + [UInt8](repeating: 0x30, count: max(0, places - fraction.count))
    return ExactNumber(
      isNegative: isNegative, whole: Array(whole) + moved, fraction: Array(fraction.dropFirst(places)))
  }
}

extension CellReader {
  func with(numbers: NumberStyle? = nil, dates: DateStyle? = nil) -> CellReader {
    CellReader(
      column: column, numbers: numbers ?? self.numbers, dates: dates ?? self.dates, money: money, known: known
    )
  }
}
