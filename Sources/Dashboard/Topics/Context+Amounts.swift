import Domain

extension Context {
  /// An amount as the screen writes it, rounded on a public one.
  func money(_ amount: Dong) -> String {
    numbers.money(isPublic ? amount.rounded(to: portfolio.rules.publicUnit) : amount, in: unit)
  }
}
