/// Advances of a project that are not recovered yet, by the months in which they were paid: a recovery takes back the
/// oldest first.
///
/// Source of the order: none is prescribed where a row does not name its advance; the oldest first is the reading that
/// makes no advance look older than it can be shown to be.
public struct OpenAdvances: Sendable {
  /// In đồng, above 0.
  public private(set) var amount: Dong = 0
  /// `year * 12 + month - 1` of the oldest one; nil where none is open.
  public private(set) var oldestMonth: Int?

  /// - Parameter years: of the ledger, up to the day.
  public init(_ project: Key<Project>, _ years: [LedgerYear]) {
    var open: [(month: Int, amount: Dong)] = []
    for (month, net) in OpenAdvances.netByMonth(project, years) {
      guard net < 0 else {
        open.append((month, net))
        continue
      }
      var recovered = -net
      while recovered > 0, let first = open.first {
        let taken = min(first.amount, recovered)
        recovered -= taken
        if first.amount == taken { open.removeFirst() } else { open[0].amount -= taken }
      }
    }
    amount = open.reduce(0) { $0 &+ $1.amount }
    oldestMonth = open.first?.month
  }

  /// Advances less recoveries of the rows that count, in the order of months, whichever plan year they are of.
  private static func netByMonth(_ project: Key<Project>, _ years: [LedgerYear]) -> [(Int, Dong)] {
    var net: [Int: Dong] = [:]
    for year in years {
      year.visitAdvances(project) { month, amount in net[month, default: 0] &+= amount }
    }
    return net.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
