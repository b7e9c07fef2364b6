/// Two sources that say different sums of one project's plan year. Neither is corrected: both are shown.
public struct Disagreement: Hashable, Sendable {
  public enum Source: Hashable, Sendable {
    case ledger(FigureSource)
    case statement(FigureSource)

    public var speaker: FigureSource {
      switch self {
      case .ledger(let source), .statement(let source): source
      }
    }
  }

  /// What one of them says.
  public struct Side: Hashable, Sendable {
    public let source: Source
    /// In đồng.
    public let sum: Dong
    /// Of a statement its row, of several the first; nil of the ledger.
    public let origin: Origin?

    public init(_ source: Source, _ sum: Dong, at origin: Origin? = nil) {
      (self.source, self.sum, self.origin) = (source, sum, origin)
    }
  }

  public let project: Key<Project>
  public let fiscalYear: Int
  /// By which both say it.
  public let day: Day
  public let first: Side
  public let second: Side

  public init(project: Key<Project>, fiscalYear: Int, day: Day, _ first: Side, _ second: Side) {
    self.project = project
    self.fiscalYear = fiscalYear
    self.day = day
    self.first = first
    self.second = second
  }

  public var difference: Dong { DongRange.difference(first.sum, second.sum) }

  /// The unit's and the Treasury's; nil where one of them contradicts itself.
  public var feeds: (unit: Side, treasury: Side)? {
    switch (first.source.speaker, second.source.speaker) {
    case (.unitReport, .treasury): (first, second)
    case (.treasury, .unitReport): (second, first)
    case (.treasury, .treasury), (.unitReport, .unitReport): nil
    }
  }
}

extension Portfolio {
  /// What is said of one project by two sources, the largest difference first: statements against the ledger, the
  /// Treasury against the unit within the ledger of the shown year, and in the statements where the ledger is silent.
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
      project: project.key, fiscalYear: fiscalYear, day: asOf.day,
      Disagreement.Side(.ledger(.unitReport), reported), Disagreement.Side(.ledger(.treasury), treasury))
  }

  /// Whose figure a project's disbursement is in a plan year. Source: data contract, transactions.source.
  public func counting(_ project: Key<Project>, in fiscalYear: Int) -> FigureSource? {
    if let source = ledger[fiscalYear]?.counting(project) { return source }
    let statements = statements.filter { $0.project == project }
    return StatementSums(statements, fiscalYear: fiscalYear, asOf: asOf.day).counting(project)
  }
}
