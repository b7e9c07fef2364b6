import Cells
import Domain

extension Context {
  /// The newest days on which money was paid and on which a unit reported, as of the day shown; what is not known is
  /// left out.
  func ageSpans(isShort: Bool) -> [[Span]] {
    let arrivals = words.arrivals
    func piece(_ long: String, _ short: String, _ day: Day?) -> [Span]? {
      day.map { day in
        [Span((isShort ? short : long) + " ", .muted)] + aged(dayNearby(day), since: day)
      }
    }
    return [
      piece(arrivals.lastPayment, arrivals.payment, isCounting ? nil : portfolio.lastPayment),
      piece(arrivals.lastReport, arrivals.report, portfolio.lastReport),
    ].compactMap { $0 }
  }

  /// What was said on a day: where it is old, a word says so.
  func aged(_ text: String, since day: Day) -> [Span] {
    guard portfolio.isOld(day) else { return [Span(text, .text)] }
    return [Span(text + " " + words.arrivals.old, .warning)]
  }

  /// A day, with its year only where that is another than the shown day's.
  private func dayNearby(_ day: Day) -> String {
    day.year == portfolio.asOf.day.year ? numbers.shortDay(day) : numbers.day(day)
  }
}

extension State {
  /// When the folder was last looked at.
  var readSpans: [Span]? {
    portfolio?.status.read.map { [Span(words.arrivals.read + " ", .muted), Span(clockTime($0), .text)] }
  }

  /// A time of today, or with its day.
  func clockTime(_ moment: Moment) -> String {
    (moment.day == now.day ? "" : words.numbers.shortDay(moment.day) + " ") + words.numbers.time(moment)
  }
}
