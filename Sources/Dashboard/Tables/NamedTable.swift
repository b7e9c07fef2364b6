import Contract
import Domain

/// A table whose rows are kept: what a code of it names, and the page that is made for its rows.
struct NamedTable: Sendable {
  /// By the number of their key.
  let codes: @Sendable (Portfolio) -> [String]
  /// What stands in a column for a row.
  let name: @Sendable (Int32, Context) -> String
  /// Nil where its rows have no other page than that of every record.
  let page: (@Sendable (Int32) -> Page)?

  static let all: [TableName: NamedTable] = [
    .units: NamedTable(
      codes: { $0.agencies.codes }, name: { $1.shortName(Key<Agency>($0)) }, page: { .agency(Key($0)) }),
    .sectors: NamedTable(
      codes: { $0.sectors.codes }, name: { $1.name(Key<Sector>($0)) }, page: { .sector(Key($0)) }),
    .projects: NamedTable(
      codes: { $0.projects.codes }, name: { $1.name(Key<Project>($0)) }, page: { .project(Key($0)) }),
    .tasks: NamedTable(
      codes: { $0.assignments.codes },
      name: { $1.portfolio.assignments[Key($0)]?.title ?? $1.portfolio.assignments.codes[Int($0)] },
      page: { .assignment(Key($0)) }),
    .obstacles: NamedTable(
      codes: { $0.obstacles.codes },
      name: { $1.portfolio.obstacles[Key($0)]?.description ?? $1.portfolio.obstacles.codes[Int($0)] },
      page: { .obstacle(Key($0)) }),
    .people: NamedTable(codes: { $0.people.codes }, name: { $1.name(Key<Person>($0)) ?? "" }, page: nil),
    .fundingSources: NamedTable(
      codes: { $0.fundingSources.codes },
      name: { $1.portfolio.fundingSources[Key($0)]?.name ?? $1.portfolio.fundingSources.codes[Int($0)] },
      page: nil),
  ]

  /// The number of each code.
  func keys(in portfolio: Portfolio) -> [String: Int32] {
    Dictionary(codes(portfolio).enumerated().map { ($1, Int32($0)) }) { first, _ in first }
  }
}

extension Page {
  /// Where a code of a table leads: to the page that is made for its rows, else to that of its record.
  static func named(_ code: String, of table: TableName, in portfolio: Portfolio) -> Page {
    let named = NamedTable.all[table]
    let key = named?.page == nil ? nil : named?.codes(portfolio).firstIndex(of: code)
    return key.flatMap { named?.page?(Int32($0)) } ?? .record(RecordID(table, code))
  }
}
