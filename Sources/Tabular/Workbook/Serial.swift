internal import Domain

/// A day and a time of day as workbooks count them: days since the end of 1899 or since the start of 1904.
///
/// Source: ISO/IEC 29500-1, 18.17.4.1; the day 60 of the older system, 29 February 1900, never was.
struct Serial {
  let day: Day?
  /// Of the day, 0..<86,400.
  let second: Int

  /// Nil for what is no day until the year 9999.
  init?(_ stored: [UInt8], startsIn1904: Bool) {
    guard let value = Double(String(decoding: stored, as: UTF8.self)), value >= 0, value < 2_958_466 else {
      return nil
    }
    var whole = Int(value)
    var second = Int(((value - Double(whole)) * 86_400).rounded())
    if second == 86_400 { (whole, second) = (whole + 1, 0) }
    self.second = second
    if startsIn1904 {
      day = Day(number: Int32(whole + 1_462 - 25_569))
    } else {
      // Below 60, the count misses the day that never was.
      day = whole == 0 || whole == 60 ? nil : Day(number: Int32(whole + (whole < 60 ? 1 : 0) - 25_569))
    }
    guard day != nil || whole == 0, day.map({ $0.civil.year <= 9999 }) ?? true else { return nil }
  }

  /// `08:30:00`.
  var time: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
  }
}
