extension Int {
  /// The whole number nearest to `value`, 0...1,000,000,000; 0 for what is no number.
  ///
  /// Truncation and no `rounded()`, which needs the mathematical library of C and this room imports nothing.
  init(nearest value: Double) { self = Int(below: value + 0.5) }

  /// The whole number at or below `value`, 0...1,000,000,000; 0 for what is no number.
  init(below value: Double) { self = value > 0 ? Int(Swift.min(value, 1e9)) : 0 }
}
