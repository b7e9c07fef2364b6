public import Domain

extension FolderReader {
  /// The record that begins in a line of a file, as it stands now; one that has too few or too many cells has those that
  /// it has. Nil where none begins there, and when cancelled.
  public func record(
    inLine line: Int, of path: String, isCancelled: () -> Bool = { false }
  ) -> (record: Record, origin: Origin)? {
    guard let place = places[path], files.indices.contains(Int(place)),
      let (open, header) = try? TableFile.open(files[Int(place)].source, largest: .max)
    else { return nil }
    return withoutActuallyEscaping(isCancelled) { isCancelled in
      var sink = LineFinder(line: line, names: header.names, file: place, isCancelled: isCancelled)
      let size = open.size
      var reader = RecordReader(
        open, part: min(header.bodyOffset, size)..<size, line: header.bodyLine, header: header,
        endsFile: true, window: Window(capacity: sizes.window))
      _ = reader.read(into: &sink)
      return sink.found
    }
  }
}

/// Passes records by until the one of a line.
private struct LineFinder: RecordSink {
  let line: Int
  let names: [String]
  let file: UInt16
  let isCancelled: () -> Bool
  private(set) var found: (record: Record, origin: Origin)?
  private var isPast = false

  init(line: Int, names: [String], file: UInt16, isCancelled: @escaping () -> Bool) {
    self.line = line
    self.names = names
    self.file = file
    self.isCancelled = isCancelled
  }

  mutating func take(_ record: RawRecord) {
    guard !isPast, record.line >= line else { return }
    isPast = true
    guard record.line == line else { return }
    let cells = (0..<record.cellCount).map { CellText.string(record.cell($0)) }
    let origin = Origin(file: file, line: UInt32(clamping: line), offset: record.offset)
    found = (Record(columns: names, cells: cells), origin)
  }

  mutating func refuse(_ fault: RecordFault) {
    if fault.line == line, let record = fault.record { take(record) }
  }

  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool { !isPast && !isCancelled() }
}
