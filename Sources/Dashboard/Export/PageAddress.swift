import Contract
public import Domain

/// The word of a page in an address, and the page of a code.
struct PageAddress: Sendable {
  let word: String
  /// Nil for an unknown code. Of a page without a subject there is no code.
  let page: @Sendable (String?, Portfolio) -> Page?

  /// A page of its own.
  /// - Parameter alias: another word than its own.
  private init(_ page: Page, alias: String? = nil) {
    word = alias ?? page.kind.id
    self.page = { code, _ in code == nil ? page : nil }
  }

  /// The page of a record.
  private init<Row>(
    _ rows: any KeyPath<Portfolio, Register<Row>> & Sendable,
    _ page: @escaping @Sendable (Key<Row>) -> Page
  ) {
    word = page(Key(0)).kind.id
    self.page = { code, portfolio in code.flatMap { portfolio[keyPath: rows].key(of: $0) }.map(page) }
  }

  private init(_ word: String, page: @escaping @Sendable (String?, Portfolio) -> Page?) {
    self.word = word
    self.page = page
  }

  /// The rows of a table, and a record of it.
  private init(rowsOf table: TableName) {
    word = Page.table(table).kind.id
    page = { code, _ in code.map { .record(RecordID(table, $0)) } ?? .table(table) }
  }

  /// A page that is worked out: `directives`, and of a unit `directives:unit:STC`.
  private init(_ topic: Topic) {
    word = topic.rawValue
    page = { code, portfolio in
      guard let code else { return .topic(topic) }
      guard !topic.kind.isOfMoney else { return nil }
      let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
      return TopicSubject(address: parts, in: portfolio).map { .topic(topic, of: $0) }
    }
  }

  static let all =
    [
      PageAddress(.overview), PageAddress(.overview, alias: "sectors"), PageAddress(.units),
      PageAddress(.projects), PageAddress(.tasks), PageAddress(.obstacles), PageAddress(.problems),
      PageAddress(.files), PageAddress(.log), PageAddress(.changes), PageAddress(\.sectors, Page.sector),
      PageAddress(\.agencies, Page.agency), PageAddress(\.projects, Page.project),
      PageAddress(\.assignments, Page.assignment), PageAddress(\.obstacles, Page.obstacle),
    ] + Topic.allCases.map(PageAddress.init) + TableName.allCases.map(PageAddress.init(rowsOf:)) + [figure]

  /// `figure:rate:city`, `figure:paid:unit:STC`, `figure:plan:sector:YT`; a unit's part of a sector is
  /// `figure:rate:unit:STC:sector:YT`.
  private static let figure = PageAddress("figure") { code, portfolio in
    let parts = code?.split(separator: ":", omittingEmptySubsequences: false).map(String.init) ?? []
    guard let measure = parts.first.flatMap(Figure.Measure.init(rawValue:)) else { return nil }
    return Figure.Subject(address: Array(parts.dropFirst()), in: portfolio)
      .map { .figure(Figure(measure, of: $0)) }
  }
}

extension Page {
  /// The page of an address such as `overview`, `tasks` or `unit:STC`; nil for an unknown view or code.
  public init?(address: String, in portfolio: Portfolio) {
    let parts = address.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let code = parts.count == 2 ? parts[1] : nil
    // A table that has no page made for it is meant by its bare name, and so is a record of one that has: no code of a
    // record has a colon.
    let words = code.map { $0.contains(":") } ?? false ? [parts[0]] : [parts[0], parts[0] + ".csv"]
    let page = words.lazy.compactMap { word in
      PageAddress.all.first { $0.word == word }?.page(code, portfolio)
    }.first
    guard let page else { return nil }
    self = page
  }
}

extension Figure.Subject {
  /// - Parameter address: kinds and codes by turns.
  fileprivate init?(address parts: [String], in portfolio: Portfolio) {
    switch (parts.first, parts.count) {
    case ("city", 1): self = .city
    case ("sector", 2):
      guard let key = portfolio.sectors.key(of: parts[1]) else { return nil }
      self = .sector(key)
    case ("unit", 2):
      guard let key = portfolio.agencies.key(of: parts[1]) else { return nil }
      self = .unit(key)
    case ("unit", 4):
      guard parts[2] == "sector", let unit = portfolio.agencies.key(of: parts[1]),
        let sector = portfolio.sectors.key(of: parts[3])
      else { return nil }
      self = .unitIn(unit, sector)
    case ("project", 2):
      guard let key = portfolio.projects.key(of: parts[1]) else { return nil }
      self = .project(key)
    default: return nil
    }
  }
}
