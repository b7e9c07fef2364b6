extension Workbook.Sheet {
  /// The sheet as the CSV of a table: nothing is guessed, and what is not as it should be stays for the check to name.
  ///
  /// The head is the first row that names all columns that the table must have, else two rows that merged cells join,
  /// else the row that comes nearest. Rows above it are left empty.
  public func contract(_ naming: TableNaming) throws(Workbook.Fault) -> SheetTable {
    var search = HeadSearch(naming)
    var head: SheetHead?
    var writer: TableWriter?
    let merges = try forEachRow { row in
      if writer != nil {
        writer?.write(row)
        return writer.map { !$0.isTooLarge } ?? false
      }
      if search.isOver { return true }
      head = search.take(row)
      writer = head.map { TableWriter($0, naming, above: search.lines) }
      return true
    }
    if let head, let writer {
      guard !writer.isTooLarge else { throw .tooLarge(.text) }
      guard let wider = search.widened(head, merges) else { return writer.table }
      return try table(wider, search)
    }
    guard let near = search.head(merges) else { return SheetTable() }
    return try table(near, search)
  }

  /// The rows below a head that is known.
  private func table(_ head: SheetHead, _ search: HeadSearch) throws(Workbook.Fault) -> SheetTable {
    var writer = TableWriter(head, search.naming, above: search.lines)
    try forEachRow { row in
      if row.number > head.row { writer.write(row) }
      return !writer.isTooLarge
    }
    guard !writer.isTooLarge else { throw .tooLarge(.text) }
    return writer.table
  }
}
