import Cells
import Contract
import Domain

/// The records that the palette finds, by name and code; made when it is opened, and again when the rows are others.
struct PaletteIndex: Sendable {
  struct Stamp: Hashable, Sendable {
    let work: Revision
    let money: Revision
    let isPublic: Bool
  }

  let stamp: Stamp
  private let sectors: PaletteShelf
  private let units: PaletteShelf
  private let people: PaletteShelf
  private let projects: PaletteShelf
  private let tasks: PaletteShelf
  private let obstacles: PaletteShelf

  init(_ portfolio: Portfolio, _ stamp: Stamp) {
    self.stamp = stamp
    sectors = PaletteShelf(portfolio.sectors.rows) { [$0.code, $0.name, $0.nameEN ?? ""] }
    units = PaletteShelf(portfolio.agencies.rows) { [$0.code, $0.name, $0.shortName ?? ""] }
    // A public portfolio has none.
    people = PaletteShelf(portfolio.people.rows) { [$0.code, $0.name] }
    projects = PaletteShelf(portfolio.projects.rows) { [$0.code, $0.name, $0.budgetCode ?? ""] }
    tasks = PaletteShelf(portfolio.assignments.rows) { [$0.code, $0.title] }
    obstacles = PaletteShelf(portfolio.obstacles.rows) { [$0.code, $0.description] }
  }

  /// Records of each kind, at most so many of it.
  /// - Parameter words: folded.
  func entries(_ words: [String], _ context: Context, limit: Int) -> [(PaletteEntry, PaletteRank)] {
    let portfolio = context.portfolio
    let said = context.words
    func found(_ shelf: PaletteShelf, _ entry: (Int) -> [PaletteEntry]) -> [(PaletteEntry, PaletteRank)] {
      shelf.rows(with: words, limit: limit).flatMap { row, rank in entry(row).map { ($0, rank) } }
    }
    return found(sectors) { row in
      let sector = portfolio.sectors.rows[row]
      return [
        PaletteEntry(
          title: context.name(sector.key), kind: said.sector, hint: sector.code,
          target: .page(.sector(sector.key)))
      ]
    }
      + found(units) { row in
        let unit = portfolio.agencies.rows[row]
        return [
          PaletteEntry(
            title: unit.name, kind: said.unitWord, hint: unit.code, target: .page(.agency(unit.key)))
        ]
      }
      + found(people) { row in PaletteIndex.entries(of: portfolio.people.rows[row], context) }
      + found(projects) { row in
        let project = portfolio.projects.rows[row]
        return [
          PaletteEntry(
            title: project.name, kind: said.project, hint: project.code, target: .page(.project(project.key)))
        ]
      }
      + found(tasks) { row in
        let task = portfolio.assignments.rows[row]
        return [
          PaletteEntry(
            title: task.title, kind: said.task, hint: task.code, target: .page(.assignment(task.key)))
        ]
      }
      + found(obstacles) { row in
        let obstacle = portfolio.obstacles.rows[row]
        return [
          PaletteEntry(
            title: obstacle.description, kind: said.obstacle, hint: obstacle.code,
            target: .page(.obstacle(obstacle.key)))
        ]
      }
  }

  /// A person, and what the person answers for.
  private static func entries(of person: Person, _ context: Context) -> [PaletteEntry] {
    let words = PaletteWords.of(context.language)
    let filter = FilterName.person.name(in: context.language) + ":" + person.code
    return [
      PaletteEntry(
        title: person.name, kind: words.person, hint: person.code,
        target: .page(.record(RecordID(.people, person.code)))),
      PaletteEntry(
        title: words.tasksOf(person.name), kind: words.person, hint: person.code,
        target: .filtered(.tasks, filter)),
    ]
  }
}
