/// The text of a stored number.
enum NumberText {
  /// Excel's numbers have 15 digits; more of them stand in a file only to bring back the same binary number.
  private static let digits = 15

  /// The number in plain decimal digits without an exponent, exactly as stored; nil for what is no number.
  ///
  /// Where Excel wrote 17 digits for a fraction (`4.3499999999999996`), the shortest ones that are the same binary
  /// number (`4.35`): those it shows.
  ///
  /// - Parameter places: by so many places the point is moved to the right.
  static func plain(_ stored: some Collection<UInt8>, movedBy places: Int = 0) -> [UInt8]? {
    guard var number = Decimal(stored) else { return nil }
    if number.places > 0, number.digits.count > digits {
      guard let value = Double(String(decoding: stored, as: UTF8.self)), value.isFinite,
        let shortest = Decimal(value.description.utf8)
      else { return nil }
      number = shortest
    }
    number.places -= places
    return number.text
  }

  /// A sign, digits, and how many of them stand behind the point.
  private struct Decimal {
    var isNegative = false
    var digits: [UInt8] = []
    var places = 0

    /// Digits that an exponent may add: a binary number has no more.
    private static let most = 330

    init?(_ text: some Collection<UInt8>) {
      var rest = Array(text)[...]
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
        isNegative = rest.removeFirst() == UInt8(ascii: "-")
      }
      func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
      let whole = rest.prefix(while: isDigit)
      rest = rest.dropFirst(whole.count)
      digits = Array(whole)
      if rest.first == UInt8(ascii: ".") {
        let fraction = rest.dropFirst().prefix(while: isDigit)
        rest = rest.dropFirst(1 + fraction.count)
        digits += fraction
        places = fraction.count
      }
      guard !digits.isEmpty, digits.count <= Decimal.most else { return nil }
      if let sign = rest.first, sign | 0x20 == UInt8(ascii: "e") {
        let exponent = String(decoding: rest.dropFirst(), as: UTF8.self)
        guard let value = Int(exponent), value.magnitude <= Decimal.most else { return nil }
        places -= value
        rest = []
      }
      guard rest.isEmpty else { return nil }
      let zeros = digits.prefix { $0 == 0x30 }.count
      digits.removeFirst(min(zeros, digits.count))
      while places > 0, digits.last == 0x30 {
        digits.removeLast()
        places -= 1
      }
      if digits.isEmpty { (isNegative, places) = (false, 0) }
    }

    var text: [UInt8] {
      guard !digits.isEmpty else { return [0x30] }
      var (digits, places) = (digits, places)
      if places < 0 {
        digits += [UInt8](repeating: 0x30, count: -places)
        places = 0
      }
      while places > 0, digits.last == 0x30 {
        digits.removeLast()
        places -= 1
      }
      if digits.count <= places {
        digits = [UInt8](repeating: 0x30, count: places - digits.count + 1) + digits
      }
      var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
      text += digits.dropLast(places)
      if places > 0 {
        text.append(UInt8(ascii: "."))
        text += digits.suffix(places)
      }
      return text
    }
  }
}
