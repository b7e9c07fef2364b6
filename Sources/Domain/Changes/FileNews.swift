/// What became of one file between two readings.
public struct FileNews: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Its rows were read anew.
    case changed
    /// It was not there before.
    case new
    /// It is gone or can't be read any more: its last good rows stay.
    case lost
    /// It is there again.
    case back
  }

  public let kind: Kind
  /// Below the data folder, with `/`.
  public let path: String
  /// The table it holds, by its name in the contract.
  public let table: String
  /// Records more, negative for fewer.
  public private(set) var rows: Int

  /// In the order in which the files were met.
  static func between(_ then: Portfolio, _ now: Portfolio) -> [FileNews] {
    guard then.filesRevision != now.filesRevision else { return [] }
    let (old, new) = (then.files, now.files)
    return new.indices.compactMap { place in
      guard old.indices.contains(place), old[place].path == new[place].path else {
        return FileNews(.new, new[place], rows: new[place].recordCount)
      }
      return old[place] == new[place] ? nil : FileNews(from: old[place], to: new[place])
    }
  }

  /// Nil where only its state is another, such as that it is being written.
  private init?(from then: SourceFile, to now: SourceFile) {
    let rows = now.recordCount - then.recordCount
    switch (then.isLost, now.isLost) {
    case (false, true): self.init(.lost, now, rows: rows)
    case (true, false): self.init(.back, now, rows: rows)
    case (true, true): return nil
    case (false, false):
      let isSame = rows == 0 && then.modified == now.modified && then.byteCount == now.byteCount
      if isSame && then.rejectedCount == now.rejectedCount { return nil }
      self.init(.changed, now, rows: rows)
    }
  }

  private init(_ kind: Kind, _ file: SourceFile, rows: Int) {
    self.kind = kind
    path = file.path
    table = file.table
    self.rows = rows
  }

  /// What became of files in two arrivals: each is told once, by what it was last.
  static func joined(_ first: [FileNews], _ then: [FileNews]) -> [FileNews] {
    var rows: [String: Int] = [:]
    for news in first { rows[news.path, default: 0] += news.rows }
    let later = Set(then.map(\.path))
    return first.filter { !later.contains($0.path) }
      + then.map { news in
        var news = news
        news.rows += rows[news.path] ?? 0
        return news
      }
  }
}

extension SourceFile {
  fileprivate var isLost: Bool {
    switch state {
    case .current, .settling: false
    case .stale, .unreadable: true
    }
  }
}
