import Cells
import Domain

extension Value {
  /// For another program: amounts in đồng, rates in percent, days as ISO has them, codes; nothing is empty.
  ///
  /// - Parameter publicUnit: what a public screen rounds amounts to, in đồng; nil on any other.
  func raw(publicUnit: Dong?) -> String {
    switch self {
    case .text(let text), .name(let text): text
    case .integer(let number), .year(let number): String(number)
    case .number(let number): String(number)
    case .money(let amount), .change(let amount): String(amount.exported(publicUnit: publicUnit))
    case .rate(let rate): CSVText.percent(rate.exported(publicUnit: publicUnit))
    case .points(let rate): CSVText.percent(rate.exportedPoints(publicUnit: publicUnit))
    case .day(let day): day.iso
    case .moment(let moment): moment.iso
    case .choice(let code, _): code
    case .flag(let isSo): isSo ? "true" : "false"
    case .none, .unknown: ""
    }
  }
}

extension JSONText {
  mutating func value(_ name: String, _ value: Value, publicUnit: Dong?) {
    switch value {
    case .text, .name, .day, .moment, .choice: string(name, value.raw(publicUnit: publicUnit))
    case .integer(let number), .year(let number): integer(name, number)
    case .number(let number): number.isFinite ? raw(name, String(number)) : string(name, String(number))
    case .money(let amount), .change(let amount): integer(name, amount.exported(publicUnit: publicUnit))
    case .rate(let rate): hundredths(name, rate.exported(publicUnit: publicUnit))
    case .points(let rate): hundredths(name, rate.exportedPoints(publicUnit: publicUnit))
    case .flag(let isSo): boolean(name, isSo)
    case .none, .unknown: string(name, nil)
    }
  }
}

extension Dong {
  /// A public screen shows no more than whole units, also of what it works out from them.
  fileprivate func exported(publicUnit: Dong?) -> Dong { publicUnit.map { rounded(to: $0) } ?? self }
}

extension Rate {
  /// In hundredths of a percent; on a public screen whole tenths, from which no exact amount can be told.
  fileprivate func exported(publicUnit: Dong?) -> Int {
    publicUnit != nil ? written(decimals: 1) * 10 : written(decimals: 2)
  }

  fileprivate func exportedPoints(publicUnit: Dong?) -> Int {
    publicUnit != nil ? writtenPoints(decimals: 1) * 10 : writtenPoints(decimals: 2)
  }
}
