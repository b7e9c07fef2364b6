import Cells
import Domain

extension Value {
  /// For another program: amounts in đồng, rates in percent, days as ISO has them, codes; nothing is empty.
  func raw(isPublic: Bool) -> String {
    switch self {
    case .text(let text), .name(let text): text
    case .integer(let number), .year(let number): String(number)
    case .money(let amount), .change(let amount): String(amount.exported(isPublic: isPublic))
    case .rate(let rate): CSVText.percent(rate.exported(isPublic: isPublic))
    case .points(let rate): CSVText.percent(rate.exportedPoints(isPublic: isPublic))
    case .day(let day): day.iso
    case .moment(let moment): moment.iso
    case .choice(let code, _): code
    case .flag(let isSo): isSo ? "true" : "false"
    case .none, .unknown: ""
    }
  }
}

extension JSONText {
  mutating func value(_ name: String, _ value: Value, isPublic: Bool) {
    switch value {
    case .text, .name, .day, .moment, .choice: string(name, value.raw(isPublic: isPublic))
    case .integer(let number), .year(let number): integer(name, number)
    case .money(let amount), .change(let amount): integer(name, amount.exported(isPublic: isPublic))
    case .rate(let rate): hundredths(name, rate.exported(isPublic: isPublic))
    case .points(let rate): hundredths(name, rate.exportedPoints(isPublic: isPublic))
    case .flag(let isSo): boolean(name, isSo)
    case .none, .unknown: string(name, nil)
    }
  }
}

extension Dong {
  /// A public screen shows no more than whole tỷ, also of what it works out from them.
  fileprivate func exported(isPublic: Bool) -> Dong {
    isPublic ? rounded(to: Rules.standard.publicUnit) : self
  }
}

extension Rate {
  /// In hundredths of a percent; on a public screen whole tenths, from which no exact amount can be told.
  fileprivate func exported(isPublic: Bool) -> Int {
    isPublic ? written(decimals: 1) * 10 : written(decimals: 2)
  }

  fileprivate func exportedPoints(isPublic: Bool) -> Int {
    isPublic ? writtenPoints(decimals: 1) * 10 : writtenPoints(decimals: 2)
  }
}
