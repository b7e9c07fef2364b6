public import Contract
public import Domain

extension FolderReader {
  /// The cells of records as they stand in their files now; nil for a place where no record can be read any more.
  public func records(at origins: [Origin]) -> [Record?] {
    var headers: [UInt16: (OpenFile, Header)] = [:]
    return origins.map { origin in
      guard files.indices.contains(Int(origin.file)) else { return nil }
      if headers[origin.file] == nil {
        headers[origin.file] = try? TableFile.open(files[Int(origin.file)].source, largest: .max)
      }
      guard let (file, header) = headers[origin.file] else { return nil }
      return FolderReader.record(at: origin.offset, of: file, header)
    }
  }

  private static func record(at offset: UInt64, of file: OpenFile, _ header: Header) -> Record? {
    let size = file.size
    guard offset >= header.bodyOffset, offset < size else { return nil }
    var window = Window(capacity: 16 << 10)
    while true {
      let count = file.read(into: window.bytes, count: window.capacity, at: offset)
      guard count > 0 else { return nil }
      let strict = StrictRecord(
        bytes: window.bytes, separators: window.separators, end: count, newline: header.newline,
        isFinal: offset + UInt64(count) >= size)
      switch strict.read(from: 0) {
      case .fault: return nil
      case .unfinished:
        guard window.capacity < 2 * RecordReader.Limits.record else { return nil }
        window = Window(capacity: window.capacity * 4)
      case .record(let cells, let end):
        guard cells == header.names.count else { return nil }
        let place = WindowPlace(
          bytes: window.bytes, odd: window.odd, newlines: window.newlines, linesBefore: window.linesBefore,
          offset: offset, line: 1)
        let raw = RawRecord(place: place, separators: window.separators, cellCount: cells, start: 0, end: end)
        return Record(columns: header.names, cells: (0..<cells).map { CellText.string(raw.cell($0)) })
      }
    }
  }

  /// All records of a table in reading order, one at a time.
  /// - Parameter body: says whether more is wanted.
  public func forEachRecord(of table: TableName, _ body: (Record, Origin) -> Bool) {
    var isWanted = true
    for file in order where isWanted && files[Int(file)].source.table == table {
      let source = files[Int(file)].source
      guard let (open, header) = try? TableFile.open(source, largest: .max) else { continue }
      withoutActuallyEscaping(body) { body in
        var sink = RecordLister(names: header.names, file: file, body: body)
        let size = open.size
        var reader = RecordReader(
          open, part: min(header.bodyOffset, size)..<size, line: header.bodyLine, header: header,
          endsFile: true,
          window: Window(capacity: sizes.window))
        _ = reader.read(into: &sink)
        isWanted = sink.isWanted
      }
    }
  }
}

private struct RecordLister: RecordSink {
  let names: [String]
  let file: UInt16
  let body: (Record, Origin) -> Bool
  private(set) var isWanted = true

  init(names: [String], file: UInt16, body: @escaping (Record, Origin) -> Bool) {
    self.names = names
    self.file = file
    self.body = body
  }

  mutating func take(_ record: RawRecord) {
    guard isWanted else { return }
    let cells = (0..<record.cellCount).map { CellText.string(record.cell($0)) }
    isWanted = body(
      Record(columns: names, cells: cells),
      Origin(file: file, line: UInt32(clamping: record.line), offset: record.offset))
  }
  mutating func refuse(_ fault: RecordFault) {}
  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool { isWanted }
}
