// What is missing today.
extension Portfolio {
  /// Money of a measure from ``benchmark``, in đồng: negative is what is missing on the day.
  public func gapMoney(_ measure: MoneyMeasure, on basis: PlanBasis) -> Dong {
    measure.ahead(of: benchmark, on: basis)
  }
}
