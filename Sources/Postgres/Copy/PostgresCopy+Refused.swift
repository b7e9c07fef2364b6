import Contract

// Rows that can't stand beside the others.
extension PostgresCopy {
  /// Takes them out, and those that then refer to nothing.
  func refused() throws(PostgresFault) -> [Refused] {
    var refused: [Refused] = []
    for table in tables { refused += try repeated(in: table) }
    while true {
      let before = refused.count
      for table in tables { refused += try unknown(in: table) }
      // A row may be the parent of one that stands before it.
      if refused.count == before { break }
    }
    return refused.sorted { $0.place < $1.place }
  }

  private func repeated(in table: TableName) throws(PostgresFault) -> [Refused] {
    let column = Contract[table].columns[Contract[table].key[0]].name
    return try connection.run(Stage(table).takeRepeated).compactMap { row in
      guard let place = Place(row), let first = Place(row.dropFirst(2)), let key = row.last else {
        return nil
      }
      return Refused(
        table: table, column: column, found: key ?? "", place: place, cause: .repeated(first: first))
    }
  }

  private func unknown(in table: TableName) throws(PostgresFault) -> [Refused] {
    var refused: [Refused] = []
    for column in Contract[table].columns {
      guard let target = column.reference else { continue }
      let rows = try connection.run(
        Stage(table).takeUnknown(column, of: target, isStaged: tables.contains(target)))
      refused += rows.compactMap { row in
        guard let place = Place(row), let code = row.last else { return nil }
        return Refused(
          table: table, column: column.name, found: code ?? "", place: place, cause: .unknown(target))
      }
    }
    return refused
  }
}

extension PostgresCopy.Place {
  /// From the first two cells of a row.
  fileprivate init?(_ cells: some Collection<String?>) {
    let numbers = cells.prefix(2).compactMap { $0.flatMap { Int($0) } }
    guard numbers.count == 2 else { return nil }
    self.init(file: numbers[0], line: numbers[1])
  }
}
