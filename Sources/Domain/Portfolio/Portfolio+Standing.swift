// Where money and work stand on the day, by the portfolio's rules.
extension Portfolio {
  /// How a rate stands against ``benchmark``.
  ///
  /// - Parameter isOfProject: whether it is that of a single project, which is judged by points.
  public func standing(of rate: Rate?, isOfProject: Bool = false) -> Standing {
    isOfProject
      ? Standing(rate: rate, benchmark: benchmark, points: rules.projectTolerance)
      : Standing(rate: rate, benchmark: benchmark, missing: rules.missingTolerance, floor: rules.leastMissing)
  }

  /// The rate of a measure on a basis; nil without a plan, while payments are still being added up, and where a table
  /// was never read.
  public func rate(_ measure: MoneyMeasure, on basis: PlanBasis) -> Rate? {
    loading.isEmpty && !isMoneyLost ? measure.rate(on: basis) : nil
  }

  /// How the money of a measure stands; unknown where its rate is.
  public func standing(_ measure: MoneyMeasure, on basis: PlanBasis, isOfProject: Bool = false) -> Standing {
    standing(of: rate(measure, on: basis), isOfProject: isOfProject)
  }

  /// Points from the benchmark, negative below it; nil without a rate.
  public func gap(_ measure: MoneyMeasure, on basis: PlanBasis) -> Rate? {
    rate(measure, on: basis).map { $0 - benchmark }
  }

  /// What a task is at the moment.
  public func classified(_ task: Assignment) -> AssignmentClass {
    task.classified(at: asOf, daysOfWarning: rules.daysOfWarning)
  }
}
