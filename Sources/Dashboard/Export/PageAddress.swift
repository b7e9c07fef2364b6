public import Domain

/// The word of a page in an address, and the page of a code.
struct PageAddress: Sendable {
  let word: String
  /// Nil for an unknown code. Of a page without a subject there is no code.
  let page: @Sendable (String?, Portfolio) -> Page?

  /// A page of its own.
  private init(_ word: String, _ page: Page) {
    self.word = word
    self.page = { code, _ in code == nil ? page : nil }
  }

  /// The page of a record.
  private init<Row>(
    _ word: String, _ rows: any KeyPath<Portfolio, Register<Row>> & Sendable,
    _ page: @escaping @Sendable (Key<Row>) -> Page
  ) {
    self.word = word
    self.page = { code, portfolio in code.flatMap { portfolio[keyPath: rows].key(of: $0) }.map(page) }
  }

  static let all = [
    PageAddress("overview", .overview), PageAddress("sectors", .overview), PageAddress("units", .units),
    PageAddress("projects", .projects), PageAddress("tasks", .tasks), PageAddress("obstacles", .obstacles),
    PageAddress("problems", .problems), PageAddress("files", .files), PageAddress("changes", .changes),
    PageAddress("sector", \.sectors, Page.sector), PageAddress("unit", \.agencies, Page.agency),
    PageAddress("project", \.projects, Page.project), PageAddress("task", \.assignments, Page.assignment),
    PageAddress("obstacle", \.obstacles, Page.obstacle),
  ]
}

extension Page {
  /// The page of an address such as `overview`, `tasks` or `unit:STC`; nil for an unknown view or code.
  public init?(address: String, in portfolio: Portfolio) {
    let parts = address.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let entry = PageAddress.all.first { $0.word == parts[0] }
    guard let page = entry?.page(parts.count == 2 ? parts[1] : nil, portfolio) else { return nil }
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
