/// How clear open tasks are: filled fields, and tasks that have all that a standard asks for.
///
/// Source: domain notes 7: score = filled / 5, / 6, / 7; tasks fully clear (%); missing fields listed.
public struct ClarityCounts: Hashable, Sendable {
  public private(set) var tasks = 0
  private var whole: [Clarity.Standard: Int] = [:]
  private var missing: [Clarity.RawValue: Int] = [:]

  public init() {}

  public mutating func add(_ clarity: Clarity) {
    tasks += 1
    for standard in Clarity.Standard.allCases where clarity.isSuperset(of: standard.asked) {
      whole[standard, default: 0] += 1
    }
    for field in Clarity.each where !clarity.contains(field) { missing[field.rawValue, default: 0] += 1 }
  }

  /// Tasks that say all that a standard asks for.
  public func whole(_ standard: Clarity.Standard) -> Int { whole[standard] ?? 0 }

  /// Of all tasks counted; nil of none.
  public func rate(_ standard: Clarity.Standard) -> Rate? { Rate(Int64(whole(standard)), of: Int64(tasks)) }

  public func missing(_ field: Clarity) -> Int { missing[field.rawValue] ?? 0 }
}

extension Clarity {
  /// What of a standard it lacks, in the order of the fields.
  public func lacking(_ standard: Standard) -> [Clarity] {
    Clarity.each.filter { standard.asked.contains($0) && !contains($0) }
  }

  /// How many fields of a standard it has.
  public func filled(_ standard: Standard) -> Int { intersection(standard.asked).rawValue.nonzeroBitCount }
}
