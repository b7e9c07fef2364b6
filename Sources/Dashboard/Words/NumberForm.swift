public import Domain

/// How a language writes numbers and days.
///
/// Written by hand: the locale machinery would cost more memory than all the rest of the program.
public struct NumberForm: Hashable, Sendable {
  /// Between groups of three digits.
  public let grouping: Character
  /// Before the decimals.
  public let decimal: Character
  /// Between a number and its percent sign; empty in English.
  public let beforePercent: String

  public init(grouping: Character, decimal: Character, beforePercent: String) {
    self.grouping = grouping
    self.decimal = decimal
    self.beforePercent = beforePercent
  }

  /// 1.234.567 — with a minus sign of the width of a plus.
  public func integer(_ value: some BinaryInteger) -> String {
    var rest = String(value.magnitude)[...]
    var result = value < 0 ? "−" : ""
    while rest.utf8.count > 3 {
      let head = (rest.utf8.count - 1) % 3 + 1
      result += rest.prefix(head)
      result.append(grouping)
      rest = rest.dropFirst(head)
    }
    return result + rest
  }

  /// `value` / 10^`scale`, rounded half away from zero to `decimals` digits.
  public func decimal(_ value: Int64, scale: Int, decimals: Int) -> String {
    var divisor: UInt64 = 1
    for _ in 0..<max(0, scale - decimals) { divisor *= 10 }
    let rounded = (value.magnitude + divisor / 2) / divisor
    var unit: UInt64 = 1
    for _ in 0..<decimals { unit *= 10 }
    let sign = value < 0 && rounded > 0 ? "−" : ""
    guard decimals > 0 else { return sign + integer(rounded) }
    let fraction = String(rounded % unit)
    return sign + integer(rounded / unit) + String(decimal)
      + String(repeating: "0", count: decimals - fraction.count) + fraction
  }

  /// A number with the decimals that it has, six at most.
  public func number(_ value: Double) -> String {
    guard let millionths = Int64(exactly: (value * 1_000_000).rounded()) else { return String(value) }
    var (rest, decimals) = (millionths, 6)
    while decimals > 0, rest % 10 == 0 { (rest, decimals) = (rest / 10, decimals - 1) }
    return decimal(millionths, scale: 6, decimals: decimals)
  }

  /// An amount in the unit of the screen, without the unit's name.
  public func money(_ amount: Dong, in unit: MoneyUnit) -> String {
    decimal(amount, scale: unit == .million ? 6 : 9, decimals: unit.decimals)
  }

  /// `41,5 %`; `0,0 %` and `100,0 %` only where it is exactly that.
  public func percent(_ rate: Rate, decimals: Int = 1) -> String {
    decimal(Int64(rate.written(decimals: decimals)), scale: decimals, decimals: decimals) + beforePercent
      + "%"
  }

  /// `+4,2` or `−26,0`: points of a percent; `0,0` only where there is no difference at all.
  public func points(_ rate: Rate) -> String {
    let tenths = rate.writtenPoints(decimals: 1)
    return signed(decimal(Int64(tenths), scale: 1, decimals: 1), tenths)
  }

  public func signedMoney(_ amount: Dong, in unit: MoneyUnit) -> String {
    signed(money(amount, in: unit), Int(amount))
  }

  private func signed(_ text: String, _ value: Int) -> String {
    value > 0 && text.contains(where: { $0 != "0" && $0.isNumber }) ? "+" + text : text
  }

  /// `20/11/2026`.
  public func day(_ day: Day) -> String {
    let (year, month, day) = day.civil
    return "\(two(day))/\(two(month))/\(year)"
  }

  /// `20/11`.
  public func shortDay(_ day: Day) -> String {
    let (_, month, day) = day.civil
    return "\(two(day))/\(two(month))"
  }

  /// `17:00`.
  public func time(_ moment: Moment) -> String { "\(two(moment.minute / 60)):\(two(moment.minute % 60))" }

  /// `20/11/2026 17:00`.
  public func moment(_ moment: Moment) -> String { "\(day(moment.day)) \(time(moment))" }

  private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
