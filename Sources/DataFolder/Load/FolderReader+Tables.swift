import Contract
import Domain

// Reading all tables but the ledger.
extension FolderReader {
  /// Bytes from which a second thread is worth its start.
  private static let worthAThread: UInt64 = 128 << 10

  private struct Outcome: Sendable {
    let file: UInt16
    let result: Result<any AnyPart, TableFile.Failure>
  }

  /// Reads the changed files, level by level, so that what is referred to is read first.
  func readTables(now: Moment, _ change: inout Change) {
    let changed = changedFiles(now: now, &change) { $0 != .transactions && !waiting.contains($0) }
    notePresence(&change)
    guard !changed.isEmpty || !change.grown.isEmpty else { return }
    for level in Contract.levels {
      let forced = level.filter { name in
        Contract[name].columns.contains { column in
          column.reference.map { change.shrunk.contains($0) && $0 != name } ?? false
        }
      }
      let wanted = order.filter { file in
        let name = files[Int(file)].source.table
        return level.contains(name)
          && (changed.contains(file) || (forced.contains(name) && files[Int(file)].failure == nil))
      }
      guard !wanted.isEmpty else { continue }
      for outcome in outcomes(of: wanted, now, &change) { take(outcome, now, &change) }
      for name in level where change.tables.contains(name) { bound(name, now, &change) }
      codes.settle()
      for name in level where change.tables.contains(name) { assemble(name, &change) }
    }
  }

  /// A table that came into the folder: rows that refer to it must be looked at again, once it is read.
  private func notePresence(_ change: inout Change) {
    for file in files where codes.present[file.source.table.index] == nil {
      codes.present[file.source.table.index] = []
      // Until now no reference to it was asked for; so all files that refer to it are read as if a key had gone.
      if !change.isFirst { change.shrunk.insert(file.source.table) }
    }
  }

  private func outcomes(of wanted: [UInt16], _ now: Moment, _ change: inout Change) -> [Outcome] {
    // With a change in what rows refer to they must be looked at again.
    let takesAgain =
      change.tables.isEmpty && change.grown.isEmpty && change.shrunk.isEmpty && !change.hasNewDay
    var groups: [[TableFile]] = [[], []]
    var weights: [UInt64] = [0, 0]
    let bySize = wanted.map { ($0, files[Int($0)].listed?.size ?? 0) }
      .sorted { $0.1 > $1.1 }
    for (file, size) in bySize {
      bytesRead += size
      let half = isHalfWritten(file)
      if files[Int(file)].isSettling != half { change.hasNewStates = true }
      files[Int(file)].isSettling = half
      // A file whose rows are shown already waits until it rests.
      if half, files[Int(file)].hasRows { continue }
      let work = TableFile(
        source: files[Int(file)].source, codes: codes, problemLimit: options.problemLimit,
        sizes: sizes, takesOpenLine: !half, today: now.day,
        before: takesAgain ? tables[files[Int(file)].source.table].part(of: file) : nil)
      let lighter = weights[0] <= weights[1] ? 0 : 1
      groups[lighter].append(work)
      weights[lighter] += size
    }
    if min(weights[0], weights[1]) < max(weights[0], weights[1]) / 2 || weights[1] < FolderReader.worthAThread
    {
      // One file outweighs the others: it is shared out instead.
      return FolderReader.read(groups.joined().map { $0.withThreads })
    }
    let background = groups[1]
    var here: [Outcome] = []
    let there = alongside({ FolderReader.read(background) }, { here = FolderReader.read(groups[0]) })
    return here + there
  }

  private static func read(_ files: [TableFile]) -> [Outcome] {
    files.map { file in
      Outcome(file: file.source.file, result: Result { () throws(TableFile.Failure) in try file.read() })
    }
  }

  private func take(_ outcome: Outcome, _ now: Moment, _ change: inout Change) {
    let place = Int(outcome.file)
    switch outcome.result {
    case .failure(let failure):
      fail(outcome.file, failure, now)
      change.hasNewStates = true
    case .success(let part):
      if !part.summary.stoodStill {
        files[place].isSettling = true
        change.hasNewStates = true
        if files[place].hasRows { return }
      }
      let name = files[place].source.table
      noteLoss(
        outcome.file, was: tables[name].tokens(of: outcome.file), is: part.tokens, part.summary.fingerprint)
      tables.put(part, name, of: outcome.file)
      files[place].take(part.summary)
      change.tables.insert(name)
    }
  }

  /// Sees to it that the amounts of all files of a table together stay within `Int64`: a file with which they would
  /// not is read again after the sums of those before it, so that the rows that are too much are refused.
  private func bound(_ name: TableName, _ now: Moment, _ change: inout Change) {
    guard Contract[name].hasMoney else { return }
    var before = AmountSums(count: Contract[name].columns.count)
    for file in order where files[Int(file)].source.table == name {
      guard var sums = tables[name].summary(of: file)?.sums else { continue }
      if !sums.hold(after: before) {
        let work = TableFile(
          source: files[Int(file)].source, codes: codes, problemLimit: options.problemLimit, sizes: sizes,
          startingSums: before.own)
        bytesRead += files[Int(file)].readFingerprint?.size ?? 0
        for outcome in FolderReader.read([work]) { take(outcome, now, &change) }
        sums = tables[name].summary(of: file)?.sums ?? sums
      }
      before.add(sums)
    }
  }

  private func assemble(_ name: TableName, _ change: inout Change) {
    let keyCount = Contract[name].hasCodeKey ? codes.knownCodes(of: name).count : nil
    let wanted = order.filter { files[Int($0)].source.table == name }
    let assembly = tables.assemble(name, wanted, keyCount: keyCount)
    note(assembly.duplicates, name)
    guard keyCount != nil else { return }
    let old = codes.present[name.index] ?? []
    if zip(old, assembly.present).contains(where: { $0 && !$1 }) { change.shrunk.insert(name) }
    if assembly.present.indices.contains(where: {
      assembly.present[$0] && !(old.indices.contains($0) && old[$0])
    }) {
      change.grown.insert(name)
    }
    codes.present[name.index] = assembly.present
    if name == .projects { noteOwners(&change) }
  }

  /// Which unit owns which project: rows in the units' folders are looked at again where that changed.
  private func noteOwners(_ change: inout Change) {
    var owners = [Int32](repeating: -1, count: codes.knownCodes(of: .projects).count)
    for project in tables.rows(.projects, Project.self) { owners[project.key.index] = project.owner.number }
    let isOther = zip(codes.owners, owners).contains { $0 >= 0 && $1 >= 0 && $0 != $1 }
    if isOther, files.contains(where: { $0.source.agency != nil }) { change.shrunk.insert(.projects) }
    codes.owners = owners
  }

  private func note(_ pairs: [(first: Origin, second: Origin)], _ name: TableName) {
    for file in order where files[Int(file)].source.table == name { files[Int(file)].repeatedCount = 0 }
    duplicates[name.index] = Problems(limit: options.problemLimit)
    guard !pairs.isEmpty else { return }
    let table = Contract[name]
    for pair in pairs { files[Int(pair.second.file)].repeatedCount += 1 }
    let listed = pairs.prefix(options.problemLimit)
    for (pair, record) in zip(listed, records(at: listed.map(\.second))) {
      let source = files[Int(pair.second.file)].source
      let key = table.key.map { record?[table.columns[$0].name] ?? "" }.joined(separator: " ")
      duplicates[name.index].add(
        Problem(
          file: source.path, line: Int(pair.second.line), column: table.columns[table.key[0]].name,
          rule: .primaryKey, expected: .unique(first: place(of: pair.first)), found: key,
          agency: source.agency
            ?? table.owner.flatMap { record?[table.columns[$0].name] }.flatMap { hasUnit($0) ? $0 : nil }))
    }
    duplicates[name.index].addUnlisted(errors: pairs.count - listed.count, all: pairs.count - listed.count)
  }

  func place(of origin: Origin) -> String {
    files[Int(origin.file)].source.place(line: Int(origin.line)).text
  }
}
