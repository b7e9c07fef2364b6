import Contract
import Domain

// Files that are not all there any more.
extension FolderReader {
  /// Files that look cut off, and tables that lost rows since they were read before.
  func cuts() -> [Problem] {
    let ends = order.compactMap { file in end(of: file).map { (file: files[Int(file)], end: $0) } }
    let habits = Dictionary(grouping: ends) { FileHabit.Group($0.file.source.agency, $0.end) }
      .mapValues { FileHabit($0.map(\.end)) }
    return ends.compactMap { file, end in
      guard !file.isSettling, file.failure == nil else { return nil }
      if let before = file.rowsBefore {
        return Problem(
          file: file.source.path, line: end.line, rule: .rowsLost, expected: .rowsAsBefore(before),
          found: "\(file.recordCount)", agency: file.source.agency)
      }
      let habit = habits[FileHabit.Group(file.source.agency, end)]
      guard end.isCut(beside: habit?.without(end) ?? FileHabit([])) else { return nil }
      return Problem(
        file: file.source.path, line: end.line, rule: .fileCut, expected: .wholeFile, found: end.lastCell,
        agency: file.source.agency)
    }
  }

  private func end(of file: UInt16) -> FileEnd? {
    files[Int(file)].source.table == .transactions
      ? reading?.files[file]?.fileEnd : tables[files[Int(file)].source.table].summary(of: file)?.fileEnd
  }

  /// Notes whether a table that is read again is only the first part of what it was.
  func noteLoss(_ file: UInt16, was old: [Int64], is new: [Int64], _ fingerprint: Fingerprint) {
    // Read again for the sake of other tables, a file says nothing new.
    guard files[Int(file)].readFingerprint != fingerprint else { return }
    let isLoss = new.count < old.count && old.starts(with: new)
    files[Int(file)].rowsBefore = isLoss ? files[Int(file)].recordCount : nil
  }

  /// Notes whether files of the ledger lost rows and got no other ones.
  func noteLoss(was old: LedgerReading?, is new: LedgerReading) {
    guard let old else { return }
    for (place, file) in new.files {
      guard let before = old.files[place], before.fingerprint != file.fingerprint else { continue }
      let isLoss =
        file.tally.recordCount < before.tally.recordCount && new.identities.isSubset(of: old.identities)
      files[Int(place)].rowsBefore = isLoss ? before.tally.recordCount : nil
    }
  }
}
