public import Domain

extension Document {
  /// How a language writes numbers and days; the same form as on the screen, so that a figure is found by its digits.
  public struct NumberForm: Hashable, Sendable {
    /// Between groups of three digits.
    let grouping: String
    /// Before the decimals.
    let decimal: String
    /// Between a number and its percent sign, which a line end must not part.
    let beforePercent: String

    /// 1.234.567
    public func integer(_ value: some BinaryInteger) -> String {
      var rest = String(value.magnitude)[...]
      var result = value < 0 ? "−" : ""
      while rest.utf8.count > 3 {
        let head = (rest.utf8.count - 1) % 3 + 1
        result += rest.prefix(head) + grouping
        rest = rest.dropFirst(head)
      }
      return result + rest
    }

    /// An amount in a unit without its name, rounded half away from zero.
    public func money(_ amount: Dong, in unit: Unit) -> String {
      let scaled = DecimalNumber(amount, power: unit.power).rounded(decimals: unit.decimals)
      return written(scaled, decimals: unit.decimals)
    }

    /// `41,5 %`; `0,0 %` and `100,0 %` only where it is exactly that.
    public func percent(_ rate: Rate, decimals: Int = 1) -> String {
      let number = DecimalNumber(Int64(rate.written(decimals: decimals)), power: decimals)
      return written(number, decimals: decimals) + beforePercent + "%"
    }

    /// `+4,2` or `−26,0`.
    public func points(_ rate: Rate, decimals: Int = 1) -> String {
      let number = DecimalNumber(Int64(rate.writtenPoints(decimals: decimals)), power: decimals)
      return (number.digits > 0 ? "+" : "") + written(number, decimals: decimals)
    }

    /// `20/11/2026`.
    public func day(_ day: Day) -> String {
      let (year, month, day) = day.civil
      return "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)/\(year)"
    }

    private func written(_ number: DecimalNumber, decimals: Int) -> String {
      let (whole, fraction) = number.parts
      let sign = number.digits < 0 && whole == 0 ? "−" : ""
      let text = sign + integer(number.digits < 0 ? -whole : whole)
      return decimals == 0 ? text : text + decimal + fraction
    }

    /// What stands in a cell of a column of that form.
    func text(_ cell: Cell, as form: Form) -> String {
      switch cell {
      case .text(let text): text
      case .money(let amount): money(amount, in: form.unit ?? Unit("", power: 0, decimals: 0))
      case .rate(let rate):
        switch form {
        case .rate(let decimals): percent(rate, decimals: decimals)
        case .points(let decimals): points(rate, decimals: decimals)
        case .text, .centred, .money, .count, .day: percent(rate)
        }
      case .count(let count): integer(count)
      case .day(let day): self.day(day)
      case .missing: "–"
      }
    }
  }
}

extension Document.Language {
  public var numbers: Document.NumberForm {
    switch self {
    case .vietnamese, .french:
      Document.NumberForm(grouping: ".", decimal: ",", beforePercent: "\u{A0}")
    case .english: Document.NumberForm(grouping: ",", decimal: ".", beforePercent: "")
    }
  }
}

extension Document.Form {
  var unit: Document.Unit? {
    if case .money(let unit) = self { unit } else { nil }
  }
}
