// What a task costs while it waits.
extension Portfolio {
  /// What is left to disburse of a task's project on a basis, in đồng; nil without a project or a plan.
  public func atStake(_ task: Assignment, on basis: PlanBasis) -> Dong? {
    guard let project = task.project else { return nil }
    return money.remaining(project, ledger[fiscalYear], on: basis)
  }
}
