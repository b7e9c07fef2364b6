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

  /// Looks which files there are and how they stand. Others than before are also such that are not read, and a folder
  /// that went or came back.
  func list(now: Moment, _ change: inout Change) {
    guard let next = source.list() else {
      change.hasNewList = folderGoneSince == nil
      folderGoneSince = folderGoneSince ?? now
      return
    }
    change.hasNewList =
      folderGoneSince != nil || next.notes != listing.notes || next.unitFolders != listing.unitFolders
    change.hasNewPackage = next.description != listing.description
    folderGoneSince = nil
    listing = next
    if take(next.entries) { change.hasNewList = true }
  }

  /// - Returns: whether some of them are new.
  private func take(_ entries: [SourceListing.Entry]) -> Bool {
    let (count, leftOut) = (files.count, filesLeftOut)
    filesLeftOut = []
    for place in files.indices { files[place].listed = nil }
    for entry in entries {
      guard let place = places[entry.part.path] ?? follow(entry.part) else {
        filesLeftOut.append(entry.part.path)
        continue
      }
      files[Int(place)].listed = entry.fingerprint
      if let sheet = entry.sheet { files[Int(place)].source.form.sheet = sheet }
    }
    guard files.count > count else { return filesLeftOut != leftOut }
    order = files.map(\.source).sorted {
      ($0.agency ?? "", $0.table.index) < ($1.agency ?? "", $1.table.index)
    }.map(\.file)
    return true
  }

  /// The place of a part that is met for the first time; nil when there are too many.
  private func follow(_ part: SourcePart) -> UInt16? {
    guard files.count < sizes.files, let place = UInt16(exactly: files.count) else { return nil }
    files.append(FolderFile(source: SourceRef(file: place, part: part, source: source)))
    places[part.path] = place
    return place
  }

  /// How the source lists its files at this moment, by path.
  var stampsNow: [String: Fingerprint] {
    (source.list()?.entries ?? []).reduce(into: [:]) { $0[$1.part.path] = $1.fingerprint }
  }

  /// The files of a kind that are not as they were when they were last looked at. Gone ones are marked here.
  func changedFiles(now: Moment, _ change: inout Change, where isWanted: (TableName) -> Bool) -> [UInt16] {
    guard folderGoneSince == nil else { return [] }
    var changed: [UInt16] = []
    for place in order where isWanted(files[Int(place)].source.table) {
      let file = files[Int(place)]
      let fingerprint = file.listed
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
    files[Int(file)].fingerprint = failure.fingerprint ?? files[Int(file)].listed
    files[Int(file)].isSettling = false
    if files[Int(file)].staleSince == nil { files[Int(file)].staleSince = now }
  }

  /// Whether a file looks half-written: its last line is open and it was written just now.
  func isHalfWritten(_ file: UInt16) -> Bool {
    guard let open = try? files[Int(file)].source.open(), open.size > 0 else { return false }
    // The clock of a file server may be a little ahead.
    guard FolderReader.isWithin(FolderReader.youth, of: clock(), open.fingerprint.modified) else {
      return false
    }
    let last = open.bytes(open.size - 1..<open.size).first
    return last != 0x0A && last != 0x0D
  }
}
