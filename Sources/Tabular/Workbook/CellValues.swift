internal import Domain

/// Makes cells of what a sheet stores of them.
struct CellValues {
  /// A cell as it is stored, while its elements come in.
  struct Stored {
    enum Kind {
      case number, shared, inline, formulaText, boolean, error, day
    }

    fileprivate(set) var column = 0
    fileprivate(set) var kind: Kind? = Kind.number
    fileprivate(set) var style = 0
    var value: [UInt8] = []
    var inline = CellText()
    var hasValue = false
    var hasFormula = false

    mutating func start(_ column: Int, type: UnsafeBufferPointer<UInt8>?, style: Int) {
      (self.column, self.style, kind) = (column, style, type.map(Stored.kind) ?? .number)
      value.removeAll(keepingCapacity: true)
      (hasValue, hasFormula) = (false, false)
    }

    /// Source: ISO/IEC 29500-1, 18.18.11.
    private static func kind(_ type: UnsafeBufferPointer<UInt8>) -> Kind? {
      if type.count == 1 {
        return switch type[0] {
        case UInt8(ascii: "n"): .number
        case UInt8(ascii: "s"): .shared
        case UInt8(ascii: "b"): .boolean
        case UInt8(ascii: "e"): .error
        case UInt8(ascii: "d"): .day
        default: nil
        }
      }
      return type.elementsEqual("str".utf8)
        ? .formulaText : type.elementsEqual("inlineStr".utf8) ? .inline : nil
    }
  }

  let strings: SharedStrings
  let styles: Styles
  let startsIn1904: Bool

  /// Appends the text of a cell; nil when it can't be as it is stored.
  func cell(_ stored: borrowing Stored, appendingTo bytes: inout [UInt8]) -> Workbook.Cell? {
    guard let how = stored.kind, let format = styles[stored.style] else { return nil }
    let start = bytes.count
    var kind = Workbook.Cell.Kind.text
    switch how {
    case .number: kind = number(stored, format, &bytes)
    case .shared:
      guard stored.hasValue else { break }
      guard let number = CellValues.place(stored.value),
        strings.withBytes(number, { bytes.append(contentsOf: $0) }) != nil
      else { return nil }
    case .inline: if stored.hasValue { stored.inline.append(to: &bytes) }
    case .formulaText: CellText.decode(stored.value[...], to: &bytes)
    case .boolean:
      guard let isTrue = CellValues.truth(stored.value) else {
        guard stored.value.isEmpty else { return nil }
        break
      }
      kind = .boolean
      bytes.append(contentsOf: (isTrue ? "true" : "false").utf8)
    case .error:
      kind = .error
      bytes.append(contentsOf: stored.value)
    case .day: kind = day(stored, format, &bytes)
    }
    if bytes.count == start { kind = .empty }
    // A formula may give an empty text; a program that computes says so.
    let isStored = kind != .empty || stored.hasValue && how == .formulaText
    return Workbook.Cell(
      column: stored.column, kind: kind, formula: !stored.hasFormula ? .none : isStored ? .stored : .unstored,
      range: start..<bytes.count)
  }

  private func number(
    _ stored: borrowing Stored, _ format: NumberFormat, _ bytes: inout [UInt8]
  ) -> Workbook.Cell.Kind {
    guard !stored.value.isEmpty else { return .empty }
    switch format {
    case .plain, .percent: break
    case .digits(let count):
      if CellValues.isPlain(stored.value), stored.value.count < count {
        bytes.append(contentsOf: repeatElement(0x30, count: count - stored.value.count))
      }
    case .day, .dayAndTime, .time:
      if let kind = date(stored, format, &bytes) { return kind }
    }
    if CellValues.isPlain(stored.value) {
      bytes.append(contentsOf: stored.value)
    } else if let text = NumberText.plain(stored.value) {
      bytes.append(contentsOf: text)
    } else {
      bytes.append(contentsOf: stored.value)
      return .text
    }
    return format == .percent ? .percent : .number
  }

  private func date(_ stored: borrowing Stored, _ format: NumberFormat, _ bytes: inout [UInt8])
    -> Workbook.Cell.Kind?
  {
    guard let serial = Serial(stored.value, startsIn1904: startsIn1904) else { return nil }
    // A time alone is a part of the day 0, whatever it is shown as; hours that are added up are no day.
    guard let day = serial.day, format != .time else {
      guard serial.day == nil || startsIn1904 && CellValues.isBelowOne(stored.value) else { return nil }
      bytes.append(contentsOf: serial.time.utf8)
      return .time
    }
    bytes.append(contentsOf: day.iso.utf8)
    guard format == .dayAndTime || serial.second != 0 else { return .day }
    bytes.append(UInt8(ascii: "T"))
    bytes.append(contentsOf: serial.time.utf8)
    return .moment
  }

  /// A day or moment as text, as ISO 8601 writes it.
  private func day(_ stored: borrowing Stored, _ format: NumberFormat, _ bytes: inout [UInt8])
    -> Workbook.Cell.Kind
  {
    let isDay = format == .day
    let text =
      isDay && stored.value.count > 10 && stored.value[10] == UInt8(ascii: "T")
        && stored.value.dropFirst(11).allSatisfy { [0x30, 0x3A, 0x2E, 0x5A].contains($0) }
      ? stored.value.prefix(10) : stored.value[...]
    bytes.append(contentsOf: text)
    let iso = String(decoding: text, as: UTF8.self)
    if Day(iso: iso) != nil { return .day }
    return Moment(iso: iso) != nil ? .moment : .text
  }

  /// Up to 15 digits, with nothing to change.
  private static func isPlain(_ value: [UInt8]) -> Bool {
    guard let first = value.first, value.count <= 15, first != 0x30 || value.count == 1 else { return false }
    return value.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isBelowOne(_ value: [UInt8]) -> Bool {
    Double(String(decoding: value, as: UTF8.self)).map { $0 < 1 } ?? false
  }

  private static func place(_ value: [UInt8]) -> Int? {
    var number = 0
    for byte in value where byte > 0x20 {
      guard (0x30...0x39).contains(byte), number < 100_000_000 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return value.isEmpty ? nil : number
  }

  private static func truth(_ value: [UInt8]) -> Bool? {
    if value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8) { return true }
    return value.elementsEqual("0".utf8) || value.elementsEqual("false".utf8) ? false : nil
  }
}
