/// How a year's payments pile up at its end, past and forecast. Source: methods 2.2.
public struct PileUp: Hashable, Sendable {
  /// A year, closed or as it is forecast.
  public struct Year: Hashable, Sendable {
    public let fiscalYear: Int
    public let isForecast: Bool
    /// Paid by the ends of the thirteen months, in đồng; straight within a month. After the last that is known nothing.
    public let paid: [Dong]

    public init(fiscalYear: Int, isForecast: Bool = false, paid: [Dong]) {
      self.fiscalYear = fiscalYear
      self.isForecast = isForecast
      let missing = max(0, YearPlace.monthCount - paid.count)
      self.paid = paid.prefix(YearPlace.monthCount) + Array(repeating: paid.last ?? 0, count: missing)
    }

    private func paid(_ month: Int) -> Dong { paid[month - 1] }
    private var all: Dong { paid(YearPlace.monthCount) }

    /// Paid in December and in the January after.
    public var lastMonth: Dong { paid(12) &- paid(11) }
    public var january: Dong { paid(13) &- paid(12) }
    /// Paid from 27 November to 31 December.
    public var lastFiveWeeks: Dong {
      let start = (Day(year: fiscalYear, month: 12, day: 31) ?? Day(number: 0)) + -35
      return paid(12) &- YearPlace(start, of: fiscalYear).reached(paid[...])
    }

    /// As shares of all that the thirteen months paid; nil where that is nothing.
    public var lastMonthShare: Rate? { Rate(lastMonth, of: all) }
    public var lastFiveWeeksShare: Rate? { Rate(lastFiveWeeks, of: all) }
    public var januaryShare: Rate? { Rate(january, of: all) }

    /// B: December over the mean of the months before it; 100 % is an even year. Nil where these paid nothing.
    public var index: Rate? { Rate(Int128(lastMonth) * 11, of: Int128(paid(11))) }

    /// What the Treasury takes a week in December.
    public var perWeek: Dong { Rate(Dong(7), of: 31)?.of(lastMonth) ?? 0 }
  }

  /// Ascending; the forecast, where there is one, last.
  public let years: [Year]

  /// B of others, to set one's own beside.
  ///
  /// Sources: methods 2.2: EBRD countries (December 76 % above the mean of the other months), the cap of India's rules,
  /// and the nation's 2025, 755,141.6 tỷ less 540,949 tỷ by 30 November, straight between the actual figures of 27/11 and
  /// 04/12.
  public static let references: [(name: Reference, index: Rate)] = [
    (.ebrd, Rate(hundredths: 17_600)), (.indiaCap, Rate(hundredths: 19_400)),
    (.vietnam2025, Rate(hundredths: 43_555)),
  ]

  public enum Reference: String, Sendable {
    case ebrd
    case indiaCap = "india_cap"
    case vietnam2025 = "vietnam_2025"
  }

  public init(_ years: [Year]) { self.years = years }
}
