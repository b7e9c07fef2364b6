public import Domain

extension Page {
  /// The page of an address such as `overview`, `tasks` or `unit:STC`; nil for an unknown view or code.
  public init?(address: String, in portfolio: Portfolio) {
    let parts = address.split(separator: ":", maxSplits: 1).map(String.init)
    let page: Page?
    if parts.count == 2 {
      let code = parts[1]
      page =
        switch parts[0] {
        case "sector": portfolio.sectors.key(of: code).map(Page.sector)
        case "unit": portfolio.agencies.key(of: code).map(Page.agency)
        case "project": portfolio.projects.key(of: code).map(Page.project)
        case "task": portfolio.assignments.key(of: code).map(Page.assignment)
        case "obstacle": portfolio.obstacles.key(of: code).map(Page.obstacle)
        default: nil
        }
    } else {
      page =
        switch address {
        case "overview", "sectors": .overview
        case "units": .units
        case "projects": .projects
        case "tasks": .tasks
        case "obstacles": .obstacles
        case "problems": .problems
        case "files": .files
        case "changes": .changes
        default: nil
        }
    }
    guard let page else { return nil }
    self = page
  }
}

extension State {
  /// Goes to a page as the palette does.
  public mutating func show(_ page: Page) -> [Effect] {
    jump(to: page)
    return update(.resized(size))
  }
}
