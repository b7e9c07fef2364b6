extension Day {
  /// The day on which so many working days have passed after this one.
  func adding(workingDays: Int) -> Day {
    (0..<workingDays).reduce(self) { day, _ in (day + 1).workingDay }
  }
}
