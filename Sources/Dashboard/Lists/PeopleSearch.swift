import Cells
import Domain

/// The rows that some people answer for. A public portfolio has no people, and so finds none.
struct PeopleSearch {
  private let portfolio: Portfolio
  private var isMeant: [Bool]
  private var units: Set<Key<Agency>> = []

  /// - Parameters:
  ///   - text: folded; a code, or how words of a name begin.
  ///   - isOfCodes: whether people are asked for: then by their codes, too, and their units are found. A word that is
  ///     meant for anything finds only what they answer for themselves.
  init?(_ text: String, _ context: Context, isOfCodes: Bool) {
    portfolio = context.portfolio
    isMeant = Array(repeating: false, count: portfolio.people.keyCount)
    guard !context.isPublic else { return nil }
    let people = portfolio.people.rows
    let exact = isOfCodes ? people.filter { Fold.folded($0.code) == text } : []
    let meant = exact.isEmpty ? people.filter { Fold.beginsWord($0.name, foldedNeedle: text) } : exact
    guard !meant.isEmpty else { return nil }
    for person in meant {
      isMeant[person.key.index] = true
      if isOfCodes { units.insert(person.agency) }
    }
  }

  func holds(_ id: RowID) -> Bool {
    switch id {
    case .assignment(let key):
      guard let place = portfolio.assignments.place(of: key) else { return false }
      return holds(portfolio.assignments.rows[place].responsible)
        || holds(portfolio.assignments.rows[place].accountable)
    case .obstacle(let key):
      guard let place = portfolio.obstacles.place(of: key) else { return false }
      return holds(portfolio.obstacles.rows[place].responsiblePerson)
    case .project(let key):
      guard let place = portfolio.projects.place(of: key) else { return false }
      return holds(portfolio.projects.rows[place].responsible)
    case .agency(let key): return units.contains(key)
    case .sector, .plan, .transaction, .problem, .event, .file, .record, .topic, .link, .log: return false
    }
  }

  private func holds(_ key: Key<Person>?) -> Bool {
    key.map { isMeant.indices.contains($0.index) && isMeant[$0.index] } ?? false
  }
}

extension ListKind {
  /// Whether people answer for its rows.
  var hasPeople: Bool {
    columns.contains { $0.use == .export && [.taskID, .obstacleID, .projectID, .unitID].contains($0.id) }
  }
}
