public import Contract
public import Domain

/// The identity of a row on the screen: a record, never a position.
public enum RowID: Hashable, Sendable {
  case sector(Key<Sector>)
  case agency(Key<Agency>)
  case project(Key<Project>)
  case assignment(Key<Assignment>)
  case obstacle(Key<Obstacle>)
  /// A plan decision, by where it stands.
  case plan(Origin)
  case transaction(Origin)
  indirect case problem(Problem)
  /// What happened, by what it says.
  indirect case event(ChangeEvent)
  /// By path below the folder, and the table it holds.
  case file(String, TableName?)
  indirect case record(RecordID)
  indirect case topic(TopicRowID)
  /// An entry of the log.
  indirect case log(LogEntry)
  /// What a record names: by the column, for one may be named twice.
  indirect case link(column: Int, Page)
}

extension RowID {
  /// Where Enter leads from this row.
  var target: Page? {
    switch self {
    case .sector(let key): .sector(key)
    case .agency(let key): .agency(key)
    case .project(let key): .project(key)
    case .assignment(let key): .assignment(key)
    case .obstacle(let key): .obstacle(key)
    case .problem(let problem): .problem(problem)
    case .event(let event): event.page
    case .plan(let origin): .record(RecordID(.plans, "", at: origin))
    case .transaction(let origin): .record(RecordID(.transactions, "", at: origin))
    case .file(_, let table): table.map(Page.table)
    case .record(let id): .record(id)
    case .topic(let row): row.target
    case .log(let entry): entry.target
    case .link(_, let page): page
    }
  }
}
