import Contract
import Dashboard
import Postgres

/// What a load did, a line a table.
struct CopyReport {
  private let outcomes: [PostgresCopy.Outcome]
  private let words: Strings

  init(_ outcomes: [PostgresCopy.Outcome], _ words: Strings) {
    (self.outcomes, self.words) = (outcomes, words)
  }

  var text: String {
    let lines = outcomes.map {
      line($0.table.rawValue, [$0.inserted, $0.changed, $0.removed, $0.same])
    }
    let total = [\PostgresCopy.Outcome.inserted, \.changed, \.removed, \.same].map { part in
      outcomes.reduce(0) { $0 + $1[keyPath: part] }
    }
    let all = Help.said("tất cả", "all", "en tout")
    return (lines + [line(all, total)]).map { $0 + "\n" }.joined()
  }

  /// `plans: 12 loaded, 3 changed, 0 removed, 2,691 as they were`.
  private func line(_ name: String, _ counts: [Int]) -> String {
    let names = [
      Help.said("nạp mới", "loaded", "chargées"), Help.said("sửa", "changed", "modifiées"),
      Help.said("xóa", "removed", "enlevées"), Help.said("giữ nguyên", "as they were", "inchangées"),
    ]
    return "\(name): "
      + zip(counts, names).map { "\(words.numbers.integer($0)) \($1)" }.joined(separator: ", ")
  }
}
