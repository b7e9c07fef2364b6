import Cells
import Domain

/// What a column says of a row before it is drawn: its words, its order, its width and its export follow from it.
enum Value: Hashable, Sendable {
  /// In the order of its letters.
  case text(String)
  /// In the order of a Vietnamese dictionary.
  case name(String)
  case integer(Int)
  case number(Double)
  case year(Int)
  case money(Dong)
  /// Money that moved or that is missing: with its sign.
  case change(Dong)
  case rate(Rate)
  /// The difference of two rates.
  case points(Rate)
  case day(Day)
  case moment(Moment)
  /// A code, and what the reader calls it: of a list of codes, or of another record.
  case choice(code: String, label: String)
  case flag(Bool)
  /// There is none.
  case none
  /// A table that it follows from could not be read.
  case unknown
}

extension Value {
  init(_ amount: Dong?) { self = amount.map(Value.money) ?? .none }
  init(change amount: Dong?) { self = amount.map(Value.change) ?? .none }
  init(_ number: Int?) { self = number.map(Value.integer) ?? .none }
  init(_ day: Day?) { self = day.map(Value.day) ?? .none }
  init(_ rate: Rate?) { self = rate.map(Value.rate) ?? .none }
  init(points rate: Rate?) { self = rate.map(Value.points) ?? .none }

  /// In the reader's words and form of numbers.
  func written(_ context: Context) -> String {
    switch self {
    case .text(let text), .name(let text), .choice(_, let text): text
    case .integer(let number): context.numbers.integer(number)
    case .number(let number): context.numbers.number(number)
    case .year(let year): String(year)
    case .money(let amount): context.numbers.money(amount, in: context.unit)
    case .change(let amount): context.numbers.signedMoney(amount, in: context.unit)
    case .rate(let rate): context.numbers.percent(rate)
    case .points(let rate): context.numbers.points(rate)
    case .day(let day): context.numbers.day(day)
    case .moment(let moment): context.numbers.moment(moment)
    case .flag(let isSo): isSo ? "✓" : ""
    case .none: ""
    case .unknown: "?"
    }
  }

  var isNothing: Bool { self == .none || self == .unknown }

  /// Whether a column widens for it: a figure cut short is another figure. Nil where it says nothing.
  var widens: Bool? {
    switch self {
    case .money, .change, .rate, .points: true
    case .text, .name, .integer, .number, .year, .day, .moment, .choice, .flag: false
    case .none, .unknown: nil
    }
  }
}

extension Value {
  /// What it is put in order by.
  enum Order {
    case number(Int64)
    /// In the order of its letters.
    case text(String)
    /// In the order of names.
    case name(String)
    /// No value: last in either direction.
    case nothing
  }

  var order: Order {
    switch self {
    case .text(let text): .text(text)
    case .name(let text), .choice(_, let text): .name(text)
    case .integer(let number), .year(let number): .number(Int64(number))
    case .number(let number): .number(Int64(clamping: number, scale: 1_000_000))
    case .money(let amount), .change(let amount): .number(amount)
    case .rate(let rate), .points(let rate): .number(Int64(rate.hundredths))
    case .day(let day): .number(Int64(day.number))
    case .moment(let moment): .number(Int64(moment.minutes))
    case .flag(let isSo): .number(isSo ? 1 : 0)
    case .none, .unknown: .nothing
    }
  }
}

extension Int64 {
  /// So many parts of a number, as near as there is.
  fileprivate init(clamping number: Double, scale: Double) {
    self = Int64(exactly: (number * scale).rounded()) ?? (number < 0 ? .min : .max)
  }
}
