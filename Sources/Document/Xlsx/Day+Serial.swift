internal import Domain

extension Day {
  /// The number of the day in workbooks; nil before March 1900, of which they count a day too many.
  var serial: Int? {
    let serial = Int(number) + 25_569
    return serial > 60 ? serial : nil
  }
}
