import Contract
import Domain

extension TopicSource {
  /// Where the year ends, beside how it stood four weeks before.
  var report: ForecastReport {
    let before = Moment(closeOf: exact.asOf.day + -7 * WeeklyNeed.pastWeeks)
    return ForecastReport(
      exact, earlier: past(before), on: context.basis, context.language, isPublic: context.isPublic)
  }
}

extension ForecastReport {
  /// The page of a subject; nil of all.
  func page(_ subject: ForecastSubject) -> Page? {
    switch subject {
    case .total: nil
    case .sector(let key): .sector(key)
    case .unit(let key): .agency(key)
    case .project(let key): .project(key)
    }
  }

  /// What names a subject: by its short name, and its code in an export.
  func value(_ subject: ForecastSubject) -> Value {
    .choice(code: code(subject), label: SubjectName(self, subject).short)
  }
}

/// A unit by its short name, for a list.
private struct SubjectName {
  let short: String

  init(_ report: ForecastReport, _ subject: ForecastSubject) {
    if case .unit(let key) = subject, let short = report.portfolio.agencies[key]?.shortName {
      self.short = short
    } else {
      short = report.name(subject)
    }
  }
}

extension Value {
  /// A multiple: `1,74`.
  init(times rate: Rate?) {
    self = rate.map { .number((Double($0.hundredths) / 100).rounded() / 100) } ?? .none
  }
}
