extension LevelForecast {
  /// How each subject's years pile up: the closed ones, and the shown one as it is forecast.
  ///
  /// What is forecast of the rest is laid on the months as the closed years of all paid theirs from the same day on.
  public func pileUps() -> [(subject: ForecastSubject, pileUp: PileUp)] {
    let closed = triangle.closed.map { triangle.groups.sums($0, level) }
    let now = triangle.groups.sums(triangle.current, level)
    let shares = triangle.restShares()
    return rows.map { row in
      var years = closed.filter { $0.final(row.subject.index) > 0 }.map {
        PileUp.Year(fiscalYear: $0.fiscalYear, paid: $0.paidByMonth(row.subject.index))
      }
      if let end = row.ending?.point {
        let rest = Double(end &- row.now.paid)
        let paid = (0..<YearPlace.monthCount).map { month in
          month < triangle.place.months
            ? now[row.subject.index, month].paid
            : row.now.paid &+ Dong((rest * shares[month]).rounded())
        }
        years.append(PileUp.Year(fiscalYear: triangle.fiscalYear, isForecast: true, paid: paid))
      }
      return (row.subject, PileUp(years))
    }
  }
}

extension PaidTriangle {
  /// The share of what is paid after the day that the closed years had paid by each month's end: the mean of the years.
  func restShares() -> [Double] {
    let paths = closed.map { groups.sums($0, .total) }.compactMap { year -> [Double]? in
      let (now, rest) = (year.onDay(0).paid, year.final(0) &- year.onDay(0).paid)
      guard rest > 0 else { return nil }
      return year.paidByMonth(0).map { min(1, max(0, Double($0 &- now) / Double(rest))) }
    }
    return (0..<YearPlace.monthCount).map { month in
      paths.isEmpty ? 1 : paths.reduce(0) { $0 + $1[month] } / Double(paths.count)
    }
  }
}
