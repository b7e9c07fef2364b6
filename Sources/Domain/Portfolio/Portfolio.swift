/// The figures and standings of a dataset as of a moment: the one value that every screen, print and report reads.
///
/// Immutable once made; the loader makes the next one beside it. What did not change is shared.
public struct Portfolio: Sendable {
  /// What was said, of every day.
  public internal(set) var dataset: Dataset
  /// How the source stands that said it.
  public var status: SourceStatus
  public let asOf: Moment
  /// The plan year that is shown.
  public let fiscalYear: Int
  /// What the figures are judged by.
  public let rules: Rules
  /// Where a plan of the shown year should be on the day: asked for by every row of money.
  public let benchmark: Rate

  /// The ledger up to the day.
  public internal(set) var ledger: Ledger
  /// Reminders sent up to the day, by the key of the obstacle or task.
  public private(set) var obstacleReminders: [Key<Obstacle>: Int] = [:]
  public private(set) var assignmentReminders: [Key<Assignment>: Int] = [:]
  public internal(set) var money = MoneyFigures()
  /// Plan years of all plans, payments and statements: kept with the money, for every key that goes to another day asks
  /// for them, and a public screen has none of these rows.
  var moneyYears: Set<Int> = []
  /// Of the other live plan year, in January.
  var otherMoney: MoneyFigures?
  public internal(set) var work = WorkFigures()
  /// Which of the group's duties are past their day.
  public private(set) var attention = Attention()
  /// The newest day up to the shown one on which the ledger has a payment, a recovery or a refund.
  public internal(set) var lastPayment: Day?
  /// What it brought beside the one that was read before; nil where nothing came, and of a first reading.
  public var arrival: Arrival?
  /// New whenever ``money`` or ``work`` is worked out anew, so that a list knows whether it is still right.
  public internal(set) var moneyRevision = Revision.none
  public internal(set) var workRevision = Revision.none

  /// Works out the figures of a moment.
  ///
  /// - Parameters:
  ///   - fiscalYear: nil for the moment's year.
  ///   - ledger: the dataset's as of the day, where it is at hand.
  ///   - old: a portfolio of which all that the stamps of the tables, the day, the year and the rules prove
  ///     unchanged is taken over.
  public init(
    _ dataset: Dataset = Dataset(), _ status: SourceStatus = SourceStatus(), asOf: Moment,
    fiscalYear: Int? = nil, rules: Rules = .standard, ledger: Ledger? = nil, reusing old: Portfolio? = nil
  ) {
    self.dataset = dataset
    self.status = status
    self.asOf = asOf
    self.fiscalYear = fiscalYear ?? asOf.day.year
    self.rules = rules
    benchmark = rules.profile.share(on: asOf.day, of: self.fiscalYear)
    let old = old?.rules == rules ? old : nil
    let ofDay = old?.asOf.day == asOf.day ? old : nil
    self.ledger =
      ledger ?? ofDay.flatMap { $0.dataset.shares([.ledger], with: dataset) ? $0.ledger : nil }
      ?? Ledger(dataset.book, days: dataset.ledgerDays, asOf: asOf.day)
    lastPayment = self.ledger.lastPayment
    if let ofDay, ofDay.fiscalYear == self.fiscalYear,
      ofDay.dataset.shares(Portfolio.moneyTables, with: dataset)
    {
      takeMoney(of: ofDay)
    } else {
      sumMoney(reusing: ofDay)
    }
    if let old, old.asOf <= asOf, asOf < old.asOf.nextTurn,
      old.dataset.shares(Portfolio.workTables, with: dataset)
    {
      work = old.work
      workRevision = old.workRevision
    } else {
      countWork()
    }
    if let old, old.asOf <= asOf, asOf < old.asOf.nextTurn,
      old.dataset.shares([.duties, .reminders, .projects], with: dataset)
    {
      attention = old.attention
    } else {
      attention = Attention(self)
    }
    if let ofDay, ofDay.dataset.shares([.reminders], with: dataset) {
      obstacleReminders = ofDay.obstacleReminders
      assignmentReminders = ofDay.assignmentReminders
    } else {
      countReminders()
    }
  }

  private mutating func countReminders() {
    for reminder in dataset.reminders where reminder.sent <= asOf.day {
      if let key = reminder.obstacle { obstacleReminders[key, default: 0] += 1 }
      if let key = reminder.assignment { assignmentReminders[key, default: 0] += 1 }
    }
  }
}
