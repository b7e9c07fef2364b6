import Contract
import Domain
import Glibc

// Which files there are.
extension FolderReader {
  /// A file written within so many nanoseconds may not be whole yet.
  static let youth: Int64 = 2_000_000_000

  /// Whether two times are at most so many nanoseconds apart. A file's time may be any number: nothing may trap.
  static func isWithin(_ span: Int64, of a: Int64, _ b: Int64) -> Bool { (a &- b).magnitude < span.magnitude }

  static func wallClock() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// Looks which files there are; true when there are others than before, also such that are not read, or the folder
  /// went or came back.
  func list(now: Moment) -> Bool {
    let (notes, units) = (listing.notes, listing.unitFolders)
    guard listing.update(options.folder) else {
      guard folderGoneSince == nil else { return false }
      folderGoneSince = now
      return true
    }
    var isNew = folderGoneSince != nil || notes != listing.notes || units != listing.unitFolders
    folderGoneSince = nil
    guard listing.isNew else { return isNew }
    let known = Set(files.map(\.source.path))
    filesLeftOut = []
    for entry in listing.entries where !known.contains(entry.path) {
      guard files.count < sizes.files, let file = UInt16(exactly: files.count) else {
        filesLeftOut.append(entry.path)
        isNew = true
        continue
      }
      files.append(
        FolderFile(
          source: SourceRef(
            file: file, path: entry.path, absolutePath: entry.absolutePath, table: entry.table,
            agency: entry.agency)))
      isNew = true
    }
    order = files.map(\.source).sorted {
      ($0.agency ?? "", $0.table.index) < ($1.agency ?? "", $1.table.index)
    }.map(\.file)
    return isNew
  }

  func readPackage(_ change: inout Change) {
    guard folderGoneSince == nil else { return }
    let fingerprint = Fingerprint(path: options.folder + "/" + PackageFile.name)
    guard fingerprint != packageFingerprint else { return }
    packageFingerprint = fingerprint
    package = PackageFile(folder: options.folder)
    change.hasNewPackage = true
  }

  /// The files of a kind that are not as they were when they were last looked at. Gone ones are marked here.
  func changedFiles(now: Moment, _ change: inout Change, where isWanted: (TableName) -> Bool) -> [UInt16] {
    guard folderGoneSince == nil else { return [] }
    var changed: [UInt16] = []
    for place in order where isWanted(files[Int(place)].source.table) {
      let fingerprint = Fingerprint(path: files[Int(place)].source.absolutePath)
      let file = files[Int(place)]
      if fingerprint == nil, file.fingerprint == nil, file.failure != nil { continue }
      if fingerprint == file.fingerprint, fingerprint != nil, !file.isSettling { continue }
      if fingerprint == nil {
        fail(place, TableFile.missing(file.source), now)
        change.hasNewStates = true
      } else {
        changed.append(place)
      }
    }
    return changed
  }

  /// A file gives no rows: its last good ones stay.
  func fail(_ file: UInt16, _ failure: TableFile.Failure, _ now: Moment) {
    files[Int(file)].failure = failure.problem
    files[Int(file)].fingerprint =
      failure.fingerprint ?? Fingerprint(path: files[Int(file)].source.absolutePath)
    files[Int(file)].isSettling = false
    if files[Int(file)].staleSince == nil { files[Int(file)].staleSince = now }
  }

  /// Whether a file looks half-written: its last line is open and it was written just now.
  func isHalfWritten(_ file: UInt16) -> Bool {
    let path = files[Int(file)].source.absolutePath
    guard let open = try? OpenFile(path), open.fingerprint.size > 0 else { return false }
    // The clock of a file server may be a little ahead.
    guard FolderReader.isWithin(FolderReader.youth, of: clock(), open.fingerprint.modified) else {
      return false
    }
    let last = open.bytes(open.fingerprint.size - 1..<open.fingerprint.size).first
    return last != 0x0A && last != 0x0D
  }
}
