extension Staff {
  /// A unit's focal point leaves, and another comes on the next working day; who had work keeps it.
  mutating func changeFocalPoint(of unit: String, last day: Day) {
    guard let place = people.firstIndex(where: { $0.unit == unit && $0.isFocalPoint && $0.to == nil }) else {
      return
    }
    let left = people[place]
    end(place, on: day)
    hire(left.title, unit, focal: true, from: (day + 1).workingDay)
  }

  /// Who hands in the unit's figures on a day: its focal point, or where there is none another of its staff.
  func focalPoint(of unit: String, on day: Day) -> String {
    let serving = people.filter { $0.unit == unit && $0.from <= day && ($0.to ?? day) >= day }
    return (serving.first(where: \.isFocalPoint) ?? serving.first { !$0.isHead } ?? serving.first)?.id ?? ""
  }
}
