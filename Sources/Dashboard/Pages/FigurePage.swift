import Cells
import Domain

extension PageKind {
  static func figure(_ figure: Figure) -> PageKind {
    PageKind(
      id: "figure",
      title: { words, context in
        let measure = words.language.figures.measure(figure.measure)
        return context.map { measure + " · " + $0.name(of: figure.subject) } ?? measure
      },
      arrangement: .below,
      fieldRows: { $0 >= 20 ? 5 : $0 >= 12 ? 3 : 2 },
      fields: { context, _ in context.figureFields(figure) })
  }
}

extension Context {
  func name(of subject: Figure.Subject) -> String {
    switch subject {
    case .city: language.figures.city
    case .sector(let key): name(key)
    case .unit(let key): name(key)
    case .unitIn(let unit, let sector): shortName(unit) + ", " + name(sector)
    case .project(let key): name(key)
    }
  }

  /// Where to go from a figure: to the page of what it is of, and to the larger wholes of which it is a part.
  func wholes(of figure: Figure) -> [RowID] {
    let larger = figure.subject.wholes(portfolio).map { Page.figure(Figure(figure.measure, of: $0)) }
    return ([figure.subject.page] + larger).enumerated().map { .link(column: $0, $1) }
  }

  /// What such a page is to the figure.
  func linkKind(_ page: Page) -> String {
    if case .figure = page { language.figures.partOf } else { language.figures.ownPage }
  }
}

extension Figure.Subject {
  /// The page that it has.
  var page: Page {
    switch self {
    case .city: .overview
    case .sector(let key): .sector(key)
    case .unit(let key): .agency(key)
    case .unitIn(let unit, _): .agency(unit)
    case .project(let key): .project(key)
    }
  }

  /// What it is a part of, the next larger first.
  func wholes(_ portfolio: Portfolio) -> [Figure.Subject] {
    switch self {
    case .city: return []
    case .sector, .unit: return [.city]
    case .unitIn(let unit, let sector): return [.sector(sector), .unit(unit), .city]
    case .project(let key):
      guard let project = portfolio.projects[key] else { return [.city] }
      return [.unitIn(project.owner, project.sector), .unit(project.owner), .sector(project.sector), .city]
    }
  }
}
