extension Day {
  /// The day's month as `year * 12 + month - 1`.
  public var monthNumber: Int {
    let (year, month, _) = civil
    return year * 12 + month - 1
  }

  /// Whether the next day belongs to another month.
  public var isLastOfMonth: Bool { (self + 1).civil.day == 1 }
}
