/// A bad amount as people write it: `12.000.000.000`, `12 tỷ`, `(5000)`, `1,2E+10`.
struct AmountText {
  private var text: String
  private var isNegative = false
  private var cause: Clue.Cause?
  /// Powers of ten by which what is written must be multiplied.
  private var power = 0

  init(_ plain: String) {
    text = plain.lowercased()
    takeSign()
    takeCurrency()
    takeWords()
    takeCurrency()
    takeSign()
  }

  private mutating func takeSign() {
    if text.hasPrefix("("), text.hasSuffix(")") {
      text = String(text.dropFirst().dropLast()).trimmed
      isNegative = true
      cause = .brackets
    } else if text.hasPrefix("-") || text.hasSuffix("-"), text.count > 1 {
      if text.hasSuffix("-") { cause = cause ?? .brackets }
      text = String(text.hasPrefix("-") ? text.dropFirst() : text.dropLast()).trimmed
      isNegative = true
    }
  }

  private mutating func take(_ endings: [String]) -> Bool {
    for ending in endings where text.hasSuffix(ending) && text.count > ending.count {
      text = String(text.dropLast(ending.count)).trimmed
      return true
    }
    return false
  }

  private mutating func takeCurrency() {
    for mark in ["₫", "vnd"] where text.hasPrefix(mark) {
      text = String(text.dropFirst(mark.count)).trimmed
      cause = cause ?? .currency
    }
    if take(["đồng", "dong", "vnđ", "vnd", "₫", "đ"]) { cause = cause ?? .currency }
    if take(["%"]) { cause = .percent }
  }

  private mutating func takeWords() {
    let scales: [(Int, [String])] = [
      (9, ["tỷ", "tỉ", "ty", "milliards", "milliard", "mrd", "mds", "md", "billions", "billion", "bn"]),
      (6, ["triệu", "trieu", "tr", "millions", "million", "mio", "m"]),
      (3, ["nghìn", "ngàn", "nghin", "ngan", "mille", "thousand", "k"]),
    ]
    for (power, words) in scales where take(words) {
      self.power = power
      cause = .words
      return
    }
  }

  /// What it looks like, and the amount in whole đồng.
  var reading: (cause: Clue.Cause?, write: String?) {
    if let parts = scientific {
      return (.scientific, write(parts.digits, fraction: parts.fraction, power: parts.power + power))
    }
    guard let parts = plain else { return (cause, nil) }
    let isWhole = parts.fraction.allSatisfy { $0 == "0" }
    if parts.isUnclear { return (cause ?? .separators, nil) }
    let look = parts.fraction.isEmpty ? (parts.isGrouped ? Clue.Cause.separators : nil) : .decimals
    return (
      cause ?? look, isWhole || power > 0 ? write(parts.digits, fraction: parts.fraction, power: power) : nil
    )
  }

  /// The same for a cell that may have decimals: with a point.
  var numberReading: (cause: Clue.Cause?, write: String?) {
    guard power == 0, let parts = plain, !parts.digits.isEmpty else { return (cause, nil) }
    let number = (isNegative ? "-" : "") + parts.digits + (parts.fraction.isEmpty ? "" : "." + parts.fraction)
    return (cause ?? .separators, number)
  }

  private func write(_ digits: String, fraction: String, power: Int) -> String? {
    var fraction = fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    guard (0...18).contains(power), fraction.count <= power else { return nil }
    let zeros = String(repeating: "0", count: power - fraction.count)
    var all = String((digits + fraction + zeros).drop { $0 == "0" })
    if all.isEmpty { all = "0" }
    guard all.count <= 18 else { return nil }
    return (isNegative && all != "0" ? "-" : "") + all
  }

  private var scientific: (digits: String, fraction: String, power: Int)? {
    let halves = text.split(separator: "e", omittingEmptySubsequences: false)
    guard halves.count == 2, let power = Int(halves[1]) else { return nil }
    let number = halves[0].split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard number.count <= 2, number.allSatisfy({ AmountText.isDigits($0) }) else { return nil }
    return (String(number[0]), number.count > 1 ? String(number[1]) : "", power)
  }

  private struct Parts {
    var digits: String
    var fraction = ""
    var isGrouped = false
    /// `1.234 tỷ` is a thousand billions in one country and one and a quarter in another.
    var isUnclear = false
  }

  private var plain: Parts? {
    let marks: Set<Character> = [".", ",", " ", "'", "’", "_"]
    let groups = text.split(omittingEmptySubsequences: false) { marks.contains($0) }
    guard groups.allSatisfy({ AmountText.isDigits($0) }) else { return nil }
    let used = text.filter { marks.contains($0) }
    guard let last = used.last else { return Parts(digits: text) }
    let isInThrees = groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
    let kinds = Set(used)
    if kinds.count == 1, isInThrees {
      let isUnclear = power > 0 && groups.count == 2 && last != " "
      return Parts(digits: groups.joined(), isGrouped: true, isUnclear: isUnclear)
    }
    let isDecimal = last == "." || last == ","
    guard isDecimal, used.count(where: { $0 == last }) == 1, let fraction = groups.last else { return nil }
    let whole = groups.dropLast()
    guard whole.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return Parts(digits: whole.joined(), fraction: String(fraction), isGrouped: whole.count > 1)
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
