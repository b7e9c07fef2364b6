/// What a number of a cell is shown as, as far as it changes what is meant.
enum NumberFormat: Equatable {
  case plain
  /// Shown a hundredfold.
  case percent
  /// With zeros before it up to so many digits, as codes are.
  case digits(Int)
  case day
  case dayAndTime
  case time

  /// One of the formats that a file need not define. Source: ISO/IEC 29500-1, 18.8.30.
  init(builtIn number: Int) {
    self =
      switch number {
      case 9, 10: .percent
      case 14...17, 27...31, 36, 50...58: .day
      case 18...21, 32...35, 45...47: .time
      case 22: .dayAndTime
      default: .plain
      }
  }

  /// A format code, such as `[$-42A]dd/mm/yyyy;@`. Only what stands outside quotes, brackets and escapes tells.
  init(code: String) {
    let zeros = code.utf8.prefix { $0 == UInt8(ascii: "0") }.count
    if zeros > 1, zeros < 40, code.utf8.dropFirst(zeros).first ?? UInt8(ascii: ";") == UInt8(ascii: ";") {
      self = .digits(zeros)
      return
    }
    var (hasDate, hasTime, hasMonth, isPercent, hasDigits) = (false, false, false, false, false)
    var rest = Array(code.lowercased().utf8)[...]
    if rest.starts(with: "general".utf8) { rest = [] }
    reading: while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: ";"): break reading
      case UInt8(ascii: "\""): rest = rest.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): _ = rest.popFirst()
      case UInt8(ascii: "["):
        let inside = rest.prefix { $0 != UInt8(ascii: "]") }
        rest = rest.dropFirst(inside.count + 1)
        // Hours, minutes or seconds that count on: [h]:mm.
        if let first = inside.first, NumberFormat.elapsed.contains(first), inside.allSatisfy({ $0 == first })
        {
          hasTime = true
        }
      case UInt8(ascii: "y"), UInt8(ascii: "d"): hasDate = true
      case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
      case UInt8(ascii: "m"): hasMonth = true
      case UInt8(ascii: "#"), UInt8(ascii: "?"): hasDigits = true
      case UInt8(ascii: "%"): isPercent = true
      default: break
      }
    }
    if hasMonth, !hasTime { hasDate = true }
    if isPercent {
      self = .percent
    } else if hasDigits || !(hasDate || hasTime) {
      self = .plain
    } else {
      self = hasDate && hasTime ? .dayAndTime : hasDate ? .day : .time
    }
  }

  private static let elapsed = Array("hms".utf8)
}
