import Contract

// What is remembered of files at rest, so that their next version costs what changed in it.
extension FolderReader {
  /// Looks through the files whose rows can be taken again. A table with money is read whole: its amounts are added up
  /// in the order of its rows.
  ///
  /// - Parameter isCancelled: asked once a window.
  public func rememberRows(isCancelled: () -> Bool) {
    for file in order where files[Int(file)].failure == nil && !isCancelled() {
      let name = files[Int(file)].source.table
      guard name != .transactions, !Contract[name].hasMoney, let part = tables[name].part(of: file),
        part.memo == nil, part.summary.fingerprint.size >= sizes.remembered
      else { continue }
      if let memo = memo(of: part, file, isCancelled) { tables[name].remember(memo, of: file) }
    }
  }

  /// Nil when cancelled, and when the file is another by now.
  private func memo(of part: any AnyPart, _ file: UInt16, _ isCancelled: () -> Bool) -> RowMemo? {
    guard let (open, header) = try? TableFile.open(files[Int(file)].source, largest: TableFile.largest),
      open.fingerprint == part.summary.fingerprint, header.names == part.columns
    else { return nil }
    let size = open.size
    return withoutActuallyEscaping(isCancelled) { isCancelled in
      var sink = MemoSink(part.unsound, isCancelled: isCancelled)
      var reader = RecordReader(
        open, part: min(header.bodyOffset, size)..<size, line: header.bodyLine, header: header,
        endsFile: true,
        window: Window(capacity: sizes.window))
      _ = reader.read(into: &sink)
      return sink.isOf(part) && open.standsStill ? sink.memo : nil
    }
  }
}
