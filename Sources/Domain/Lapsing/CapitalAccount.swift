/// The capital of one project on one basis of a plan year, piece by piece, and what was paid of each.
///
/// A payment says whether it is of the year's own or of carried-over capital, not of which decision. The order here is
/// written, for no law gives one: first capital of the payment's own capital year; of that what lapses first, of equal
/// days what was decided first; never a piece that had lapsed before the payment. So the least lapses that can, and
/// what is shown as lapsing is lost whatever order the Treasury books in. Source of the days: ``Deadlines``; of the two
/// capital years: data contract, plans.capital_year.
public struct CapitalAccount: Hashable, Sendable {
  /// What lapses first comes first.
  public private(set) var pieces: [CapitalPiece]
  /// Paid beyond every piece that could be paid then, in đồng; negative where more came back than was paid. What the
  /// pieces have unpaid, less this, is the plan less what was paid.
  public private(set) var beyond: Dong = 0

  /// - Parameter entries: the decisions of the project on the basis, by the day.
  init(_ entries: [PlanEntry], _ deadlines: Deadlines) {
    pieces = entries.filter { $0.amount > 0 }.map { entry in
      CapitalPiece(
        capitalYear: entry.capitalYear, fundingSource: entry.fundingSource, decidedOn: entry.decidedOn,
        lapses: deadlines.deadline(of: entry), amount: entry.amount)
    }
    pieces.sort { ($0.lapses, $0.decidedOn) < ($1.lapses, $1.decidedOn) }
    for entry in entries where entry.amount < 0 { cut(entry) }
    pieces.removeAll { $0.amount == 0 }
  }

  /// What a decision takes back it takes from the capital it names, by capital year, day and source, and the rest from
  /// what lapses first.
  private mutating func cut(_ entry: PlanEntry) {
    func strangeness(_ piece: CapitalPiece) -> Int {
      (piece.capitalYear == entry.capitalYear ? 0 : 4)
        + (entry.disburseBy.map { $0 == piece.lapses } ?? true ? 0 : 2)
        + (piece.fundingSource == entry.fundingSource ? 0 : 1)
    }
    var left = 0 &- entry.amount
    let order = pieces.indices.sorted { a, b in
      (strangeness(pieces[a]), a) < (strangeness(pieces[b]), b)
    }
    for place in order where left > 0 {
      let taken = min(left, pieces[place].amount)
      pieces[place].amount &-= taken
      left &-= taken
    }
  }

  /// Books what was paid, or came back, of a capital year from a day on.
  ///
  /// - Parameter day: the first on which it can have been paid.
  mutating func pay(_ amount: Dong, of capital: CapitalYear, from day: Day) {
    let order =
      pieces.indices.filter { pieces[$0].capitalYear == capital && pieces[$0].lapses >= day }
      + pieces.indices.filter { pieces[$0].capitalYear != capital && pieces[$0].lapses >= day }
    if amount < 0 { return giveBack(0 &- amount, order.reversed()) }
    // What came back beyond all that was paid is made good first.
    let owed = min(amount, max(0, 0 &- beyond))
    beyond &+= owed
    var left = amount &- owed
    for place in order where left > 0 {
      let taken = min(left, max(0, pieces[place].unpaid))
      pieces[place].paid &+= taken
      left &-= taken
    }
    beyond &+= left
  }

  private mutating func giveBack(_ amount: Dong, _ order: [Int]) {
    let freed = min(amount, max(0, beyond))
    beyond &-= freed
    var left = amount &- freed
    for place in order where left > 0 {
      let returned = min(left, max(0, pieces[place].paid))
      pieces[place].paid &-= returned
      left &-= returned
    }
    beyond &-= left
  }

  public var unpaid: Dong { pieces.reduce(0) { $0 &+ $1.unpaid } }
}
