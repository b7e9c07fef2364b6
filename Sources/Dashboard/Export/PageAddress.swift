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

  /// The rows of a table, and a record of it.
  private init(rowsOf table: TableName) {
    word = Page.table(table).kind.id
    page = { code, _ in code.map { .record(RecordID(table, $0)) } ?? .table(table) }
  }

  /// A page that is worked out.
  private init(_ topic: Topic) { self.init(.topic(topic)) }

  static let all =
    [
      PageAddress(.overview), PageAddress(.overview, alias: "sectors"), PageAddress(.units),
      PageAddress(.projects), PageAddress(.tasks), PageAddress(.obstacles), PageAddress(.problems),
      PageAddress(.files), PageAddress(.log), PageAddress(.changes), PageAddress(\.sectors, Page.sector),
      PageAddress(\.agencies, Page.agency), PageAddress(\.projects, Page.project),
      PageAddress(\.assignments, Page.assignment), PageAddress(\.obstacles, Page.obstacle),
    ] + Topic.allCases.map(PageAddress.init) + TableName.allCases.map(PageAddress.init(rowsOf:))
}

extension Page {
  /// The page of an address such as `overview`, `tasks` or `unit:STC`; nil for an unknown view or code.
  public init?(address: String, in portfolio: Portfolio) {
    let parts = address.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    // A table that has no page made for it is meant by its bare name.
    let entry = [parts[0], parts[0] + ".csv"].lazy.compactMap { word in
      PageAddress.all.first { $0.word == word }
    }.first
    guard let page = entry?.page(parts.count == 2 ? parts[1] : nil, portfolio) else { return nil }
    self = page
  }
}
