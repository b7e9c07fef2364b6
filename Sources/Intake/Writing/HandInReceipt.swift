import Contract
public import Domain

/// The row of the secretariat's `submissions.csv` that waits for a unit's hand-in, and the table with the receipt in it.
public struct HandInReceipt: Sendable {
  public let periodEnd: Day
  public let received: Moment
  /// The whole table, as it is to be.
  let text: String

  public static let path = TableName.submissions.fileName
  /// A week: further away a row is about another hand-in.
  private static let farthest = 6

  /// - Parameters:
  ///   - day: to which the hand-in stands.
  ///   - file: its name.
  ///   - bytes: the table as it stands, in the contract's form.
  /// - Returns: nil where no row waits: there is none for the week, it was handed in before, or the table can't be read.
  init?(of unit: String, day: Day, at moment: Moment, file: String, in bytes: [UInt8]?) {
    guard let bytes, let table = try? EarlierTable(bytes),
      ["unit_id", "period_end", "received_at", "status"].allSatisfy(table.header.contains),
      let place = HandInReceipt.place(of: unit, day, table.rows)
    else { return nil }
    var rows = table.rows
    let isOpen = (rows[place]["received_at"] ?? "").isEmpty || rows[place]["status"] == "returned"
    guard isOpen, let end = HandInReceipt.end(rows[place]) else { return nil }
    // Source: Table Schema, datetime in its default format has seconds.
    rows[place]["received_at"] = "\(moment.iso.dropLast(6)):00+07:00"
    rows[place]["status"] = "received"
    rows[place]["file"] = file
    var text = TableText(header: table.header)
    for row in rows { text.append(table.header.map { row[$0] ?? "" }) }
    (periodEnd, received, self.text) = (end, moment, text.text)
  }

  /// The unit's row of the period that the day is in: the one that ended last by then, else the one that ends next.
  private static func place(of unit: String, _ day: Day, _ rows: [[String: String]]) -> Int? {
    let own = rows.indices.compactMap { place in
      rows[place]["unit_id"] == unit
        ? end(rows[place]).map { (place: place, past: Int(day.number - $0.number)) } : nil
    }
    let past = own.filter { (0...farthest).contains($0.past) }.min { $0.past < $1.past }
    let next = own.filter { (-farthest..<0).contains($0.past) }.max { $0.past < $1.past }
    return (past ?? next)?.place
  }

  private static func end(_ row: [String: String]) -> Day? { row["period_end"].flatMap { Day(iso: $0) } }
}
