import Cells
import Contract
import Domain

// Who must act, on pages of the group's duties.
extension TopicSource {
  /// The unit that must act in a column: the successor of one that was abolished, with that behind it.
  func actor(_ agency: Key<Agency>) -> Value {
    let heir = successors.heir(of: agency)
    guard heir != agency else { return context.value(of: agency) }
    return .choice(
      code: portfolio.agencies.code(of: heir),
      label: "\(context.shortName(heir)) (\(context.shortName(agency)))")
  }

  func actor(_ agency: Key<Agency>?) -> Value { agency.map { actor($0) } ?? .none }

  func actorName(_ agency: Key<Agency>) -> String { context.shortName(successors.heir(of: agency)) }

  /// Who is spoken to: the person named, else the focal point or the head of the unit. For a private column only.
  func person(_ key: Key<Person>? = nil, of agency: Key<Agency>?) -> Value {
    context.name(key ?? contactKey(agency)).map { .name($0) } ?? .none
  }

  func contactKey(_ agency: Key<Agency>?) -> Key<Person>? {
    agency.flatMap { contacts.person(of: successors.heir(of: $0))?.key }
  }

  /// The units that are named most, with how often, in parts of a line: `Sở TC 3`; what an abolished unit left is its successor's.
  func most(_ agencies: some Sequence<Key<Agency>?>, atMost count: Int = 3) -> [[Span]] {
    var counts: [Key<Agency>: Int] = [:]
    for case let agency? in agencies { counts[successors.heir(of: agency), default: 0] += 1 }
    return counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.prefix(count)
      .map { [Span("\(context.shortName($0.key)) \($0.value)", .strong)] }
  }
}
