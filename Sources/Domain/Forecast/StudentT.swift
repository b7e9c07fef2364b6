internal import Glibc

/// Student's t distribution for whole degrees of freedom. Source: Abramowitz and Stegun 26.7.3 and 26.7.4.
struct StudentT: Sendable {
  /// 1 or more.
  let degrees: Int

  /// The probability of a value below another.
  func probability(below value: Double) -> Double { (1 + (value < 0 ? -1 : 1) * within(abs(value))) / 2 }

  /// The value below which so much of the distribution lies; `share` between 0 and 1.
  func quantile(_ share: Double) -> Double {
    var (low, high) = (-1.0, 1.0)
    while probability(below: low) > share { low *= 2 }
    while probability(below: high) < share { high *= 2 }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if probability(below: middle) < share { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The probability of a value that is no farther from 0 than another.
  private func within(_ value: Double) -> Double {
    let angle = atan(value / Double(degrees).squareRoot())
    let cosine = cos(angle)
    let isOdd = degrees % 2 == 1
    var (term, sum) = (isOdd ? cosine : 1, 0.0)
    for step in stride(from: isOdd ? 2 : 1, to: degrees, by: 2) {
      sum += term
      term *= cosine * cosine * Double(step) / Double(step + 1)
    }
    if degrees == 1 { return angle * 2 / .pi }
    return isOdd ? (angle + sin(angle) * sum) * 2 / .pi : sin(angle) * sum
  }
}
