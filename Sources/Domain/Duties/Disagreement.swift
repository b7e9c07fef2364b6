/// Two sources that say different sums of one project's plan year. Neither is corrected: both are shown.
public struct Disagreement: Hashable, Sendable {
  public enum Source: Hashable, Sendable {
    case ledger(FigureSource)
    case statement(FigureSource)
  }

  public let project: Key<Project>
  public let fiscalYear: Int
  /// By which both say it.
  public let day: Day
  public let first: Source
  /// In đồng.
  public let firstSum: Dong
  public let second: Source
  public let secondSum: Dong
  public let origin: Origin

  public var difference: Dong { DongRange.difference(firstSum, secondSum) }
}

extension Portfolio {
  /// What is said of one project by two sources, the largest difference first: statements against the ledger, and the
  /// Treasury against the unit within the ledger of the shown year.
  public var disagreements: [Disagreement] {
    let checks = StatementChecks(statements)
    let found = projects.rows.flatMap { project in
      checks.disagreements(of: project.key, self) + (ledgerDisagreement(of: project).map { [$0] } ?? [])
    }
    return found.sorted { a, b in
      let (left, right) = (a.difference.magnitude, b.difference.magnitude)
      return left == right ? (a.project, a.day) < (b.project, b.day) : left > right
    }
  }

  private func ledgerDisagreement(of project: Project) -> Disagreement? {
    let year = ledger[fiscalYear]
    guard let treasury = year?.paid(project.key, by: .treasury)?.all.all,
      let reported = year?.paid(project.key, by: .unitReport)?.all.all, treasury != reported
    else { return nil }
    return Disagreement(
      project: project.key, fiscalYear: fiscalYear, day: asOf.day, first: .ledger(.unitReport),
      firstSum: reported, second: .ledger(.treasury), secondSum: treasury, origin: project.origin)
  }
}
