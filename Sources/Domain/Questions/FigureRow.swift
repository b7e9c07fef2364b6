/// One row of which a figure is made, or that was left out of it.
public struct FigureRow: Hashable, Sendable {
  /// What the row is.
  public enum Source: Hashable, Sendable {
    /// Nil for a row of the ledger whose kind can't be read.
    case payment(TransactionKind?)
    case statement
    case decision(PlanEntryKind)
    case obstacle(Key<Obstacle>)
    case task(Key<Assignment>)
  }

  public let source: Source
  public let part: FigurePart
  public let origin: Origin
  /// Empty where rows of its table are known by their place only.
  public let code: String
  public let project: Key<Project>?
  /// Of a task the day on which it is due; nil where none can be read.
  public let day: Day?
  /// In đồng; nil for what holds no money, and for an amount that can't be read.
  public let amount: Dong?
  public let counting: Counting

  public init(
    _ source: Source, part: FigurePart, origin: Origin, code: String = "", project: Key<Project>?, day: Day?,
    amount: Dong?, counting: Counting
  ) {
    self.source = source
    self.part = part
    self.origin = origin
    self.code = code
    self.project = project
    self.day = day
    self.amount = amount
    self.counting = counting
  }
}
