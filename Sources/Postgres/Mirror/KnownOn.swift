public import Contract
public import Domain
import Glibc

/// The tables as a database had them at the end of an earlier day: what was changed since is undone.
public struct KnownOn {
  /// Why a day can't be answered.
  public enum Refusal: Hashable, Sendable {
    /// Changes since then were pruned.
    case pruned
    /// A table was emptied since, or changed by a statement of so many rows that none was kept.
    case notKept(TableName)
  }

  private let place: MirrorPlace
  private let day: Day

  /// - Parameter place: a mirror that is up to date.
  public init(_ place: MirrorPlace, _ day: Day) { (self.place, self.day) = (place, day) }

  /// Beside the mirror: a folder for each day that was asked for.
  public var target: MirrorPlace { MirrorPlace(path: "\(place.path)-\(day.iso)") }

  /// The first moment that is later, in Hanoi.
  private var end: String { "\((day + 1).iso) 00:00:00+07" }

  /// Writes the tables of that day.
  /// - Returns: why not; nil when they are there.
  public func make(from address: PostgresAddress, _ terms: PostgresTerms) throws(PostgresFault) -> Refusal? {
    try target.prepare()
    let connection = try PostgresConnection(address, terms)
    let refusal = try connection.transaction(.snapshot) { () throws(PostgresFault) -> Refusal? in
      if try isPruned(connection) { return .pruned }
      for name in TableName.allCases {
        if let refusal = try undo(MirrorRows(name), connection) { return refusal }
      }
      return nil
    }
    let package = MirrorState.text(of: "\(place.path)/\(MirrorPackage.name)") ?? "{}\n"
    try MirrorPackage.write(package, in: target, always: true)
    return refusal
  }

  private func isPruned(_ connection: PostgresConnection) throws(PostgresFault) -> Bool {
    try connection.run(
      """
      SELECT pruned > '0' AND coalesce((SELECT min(at) FROM \(SQL.own(Outbox.name))) > $1::timestamptz, true)
      FROM \(SQL.own(FactsPart.name))
      """, [end]
    ).first?.first == "t"
  }

  private func undo(_ rows: MirrorRows, _ connection: PostgresConnection) throws(PostgresFault) -> Refusal? {
    let name = rows.table.name
    // The first change of a key since then has what was before it.
    let found = try connection.run(
      """
      SELECT DISTINCT ON (key) key, op::text, \(rows.table.columns.map(\.sqlOldCell).joined(separator: ", "))
      FROM \(SQL.own(Outbox.name)) WHERE tbl = $1 AND at >= $2::timestamptz ORDER BY key, seq
      """, [name.rawValue, end])
    var lines: [String: [[UInt8]]] = [:]
    var changed: [String] = []
    for row in found {
      guard let key = row[0] else { continue }
      if key == Outbox.everyRow { return .notKept(name) }
      changed.append(key)
      if row[1] != "I" { lines[key] = [MirrorRows.line(row.dropFirst(2))] }
    }
    guard let stream = RecordStream("\(place.path)/\(rows.fileName)") else {
      unlink("\(target.path)/\(rows.fileName)")
      return nil
    }
    let writer = try MirrorWriter(target, rows.fileName)
    guard rows.rewrite(stream, into: writer, changed: changed, lines: lines) else {
      throw place.fault(rows.fileName, EIO)
    }
    _ = try writer.finish()
    return nil
  }
}

extension Column {
  /// Its value in the row before a change, as a cell of a folder.
  fileprivate var sqlOldCell: String {
    let value = "old ->> \(SQL.text(name))"
    guard case .year = kind else { return value }
    return "lpad(\(value), 4, '0')"
  }
}
