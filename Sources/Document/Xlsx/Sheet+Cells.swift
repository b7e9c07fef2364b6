internal import Domain

internal import enum Cells.Alignment

extension Sheet {
  enum Value: Hashable {
    case empty
    case number(String)
    case text(String)
  }

  static func text(_ text: String) -> Value { text.isEmpty ? .empty : .text(text) }

  /// Beyond it a double can't tell one đồng from the next.
  private static let exact: Dong = 9_007_199_254_740_991

  static func value(_ cell: Document.Cell, _ form: Document.Form) -> Value {
    switch cell {
    case .text(let text): self.text(text)
    case .money(let amount):
      amount.magnitude > exact.magnitude
        ? .text(DecimalNumber(amount, power: form.unit?.power ?? 0).plain)
        : .number(DecimalNumber(amount, power: form.unit?.power ?? 0).plain)
    case .rate: form.plainNumber(cell).map { .number(form.isPoints ? $0 : Self.hundredth($0)) } ?? .empty
    case .count(let count): .number("\(count)")
    case .day(let day): day.serial.map { .number("\($0)") } ?? .text(day.iso)
    case .missing: .empty
    }
  }

  /// 41.5 as 0.415: a percent format multiplies.
  private static func hundredth(_ number: String) -> String {
    let sides = number.split(separator: ".")
    let decimals = sides.count > 1 ? sides[1].utf8.count : 0
    return DecimalNumber(Int64(sides.joined()) ?? 0, power: decimals + 2).plain
  }

  func look(_ form: Document.Form, _ value: Value, _ isBold: Bool) -> BookStyles.Look {
    var look = BookStyles.Look(isBold: isBold, hasBorder: true)
    switch value {
    case .number: look.format = form.format
    case .empty, .text: look.wraps = form == .text
    }
    switch form.alignment {
    case .leading: look.alignment = .left
    case .centre: look.alignment = .center
    case .trailing: look.alignment = .right
    }
    return look
  }

  /// 0 is A, 26 is AA.
  static func letters(_ column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }
}

extension Document.Form {
  fileprivate var isPoints: Bool {
    if case .points = self { true } else { false }
  }

  /// As Excel writes it; the separators shown are those of the reader's system, as in all that reader's workbooks.
  fileprivate var format: String {
    func decimals(_ count: Int) -> String { count == 0 ? "" : "." + String(repeating: "0", count: count) }
    return switch self {
    case .text, .centred: "General"
    case .count: "#,##0"
    case .day: "dd/mm/yyyy"
    case .money(let unit): "#,##0" + decimals(unit.decimals)
    case .rate(let count): "0" + decimals(count) + "%"
    case .points(let count): "+0\(decimals(count));-0\(decimals(count));0\(decimals(count))"
    }
  }
}
