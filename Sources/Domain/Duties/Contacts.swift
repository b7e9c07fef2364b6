/// Who is spoken to at a unit on a day: its focal point (đầu mối), else its head.
public struct Contacts: Sendable {
  private var focal: [Key<Agency>: [Person]] = [:]
  private var heads: [Key<Agency>: Person] = [:]

  public init(_ portfolio: Portfolio) {
    for person in portfolio.people.rows where person.serves(on: portfolio.asOf.day) {
      if person.isFocalPoint { focal[person.agency, default: []].append(person) }
      if person.isHead, heads[person.agency] == nil { heads[person.agency] = person }
    }
  }

  /// Empty is itself a finding.
  public func focalPoints(of agency: Key<Agency>) -> [Person] { focal[agency] ?? [] }

  public func head(of agency: Key<Agency>) -> Person? { heads[agency] }

  public func person(of agency: Key<Agency>) -> Person? { focal[agency]?.first ?? heads[agency] }
}
