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
    let (sectors, units) = (portfolio.sectors.rows, portfolio.agencies.rows)
    // A public portfolio has no people.
    let (people, projects) = (portfolio.people.rows, portfolio.projects.rows)
    let (tasks, obstacles) = (portfolio.assignments.rows, portfolio.obstacles.rows)
    self.sectors = PaletteShelf(rows: sectors.count) { row, put in
      put(sectors[row].code)
      put(sectors[row].name)
      sectors[row].nameEN.map(put)
    }
    self.units = PaletteShelf(rows: units.count) { row, put in
      put(units[row].code)
      put(units[row].name)
      units[row].shortName.map(put)
    }
    self.people = PaletteShelf(rows: people.count) { row, put in
      put(people[row].code)
      put(people[row].name)
    }
    self.projects = PaletteShelf(rows: projects.count) { row, put in
      put(projects[row].code)
      put(projects[row].name)
      projects[row].budgetCode.map(put)
    }
    self.tasks = PaletteShelf(rows: tasks.count) { row, put in
      put(tasks[row].code)
      put(tasks[row].title)
    }
    self.obstacles = PaletteShelf(rows: obstacles.count) { row, put in
      put(obstacles[row].code)
      put(obstacles[row].description)
    }
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
