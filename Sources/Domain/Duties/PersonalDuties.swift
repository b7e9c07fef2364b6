/// What is still to be done, by the person who must do it: the one whom a row names, else the focal point of its unit.
public struct PersonalDuties: Sendable {
  public struct Load: Hashable, Sendable {
    public var open = 0
    public var late = 0
    /// Of ``open``, those that name nobody and are the focal point's for that.
    public var ofUnit = 0
    /// The longest lateness in days.
    public var mostLate = 0
    /// The next due day that is not over.
    public var next: Day?

    public init(open: Int = 0, late: Int = 0, ofUnit: Int = 0, mostLate: Int = 0, next: Day? = nil) {
      (self.open, self.late, self.ofUnit, self.mostLate, self.next) = (open, late, ofUnit, mostLate, next)
    }
  }

  private var loads: [Key<Person>: Load] = [:]
  /// Of units without a focal point and without a head, what names nobody.
  public private(set) var ofNobody: [Key<Agency>: Load] = [:]

  /// - Parameter items: what is counted.
  public init(_ items: [DutyItem], _ contacts: Contacts, _ successors: Successors, at now: Moment) {
    for item in items {
      let agency = successors.heir(of: item.agency)
      if let person = item.person {
        loads[person, default: Load()].add(item, isOfUnit: false, at: now)
      } else if let person = contacts.person(of: agency) {
        loads[person.key, default: Load()].add(item, isOfUnit: true, at: now)
      } else {
        ofNobody[agency, default: Load()].add(item, isOfUnit: true, at: now)
      }
    }
  }

  public subscript(person: Key<Person>) -> Load { loads[person] ?? Load() }

  /// Everybody who has something to do.
  public var people: Set<Key<Person>> { Set(loads.keys) }
}

extension PersonalDuties.Load {
  fileprivate mutating func add(_ item: DutyItem, isOfUnit: Bool, at now: Moment) {
    let days = item.daysLate(at: now)
    open += 1
    late += days > 0 ? 1 : 0
    ofUnit += isOfUnit ? 1 : 0
    mostLate = max(mostLate, days)
    if days == 0, let due = item.due { next = next.map { min($0, due) } ?? due }
  }

  /// Both together.
  public static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.open += b.open
    sum.late += b.late
    sum.ofUnit += b.ofUnit
    sum.mostLate = max(a.mostLate, b.mostLate)
    sum.next = [a.next, b.next].compactMap { $0 }.min()
    return sum
  }
}
