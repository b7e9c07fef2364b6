import Glibc

// What makes a taking in all or nothing where the program is killed, or the power fails, between two renames: a file on
// the disk that names the renames to come. Whoever takes in next does those that are left.
extension IntakeFolder {
  static let journal = "\(name)/.pending"

  /// Whether a taking in was ended before all its files were in their places.
  public var isUnfinished: Bool { bytes(of: IntakeFolder.journal) != nil }

  /// Puts the files into their places that a taking in was ended before: all of them are on the disk, and were wanted. A
  /// file that somebody changed since stays as it is.
  ///
  /// - Returns: their paths below the folder; none where nothing was begun.
  public func finish() throws(Fault) -> [String] {
    guard isUnfinished else { return [] }
    let lock = try lock()
    defer { close(lock) }
    let began = modified(IntakeFolder.journal) ?? .max
    var done: [String] = []
    for (path, beside) in renames {
      if let changed = modified(path), changed > began, modified(beside) != nil {
        unlink("\(root)/\(beside)")
      } else if Glibc.rename("\(root)/\(beside)", "\(root)/\(path)") == 0 {
        done.append(path)
      } else if errno != ENOENT {
        throw .write(path: path, code: errno)
      }
      unlink("\(root)/\(IntakeStep.saved(beside))")
    }
    sync(done)
    endJournal()
    return done
  }

  /// Nanoseconds since 1970; nil where there is no such file.
  private func modified(_ path: String) -> Int64? {
    var status = stat()
    guard lstat("\(root)/\(path)", &status) == 0 else { return nil }
    return Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
  }

  /// Notes the renames to come, when all files are on the disk beside their places.
  func begin(_ steps: [IntakeStep]) throws(Fault) {
    // A path may hold anything but a NUL.
    let text = steps.map { "\($0.path)\0\($0.beside)\0" }.joined()
    let own = try IntakeStep(File(IntakeFolder.journal, text), in: root)
    guard Glibc.rename("\(root)/\(own.beside)", "\(root)/\(IntakeFolder.journal)") == 0 else {
      throw .write(path: IntakeFolder.journal, code: errno)
    }
    sync(steps.map(\.path) + [IntakeFolder.journal])
  }

  func endJournal() { unlink("\(root)/\(IntakeFolder.journal)") }

  /// What the journal names; nothing of it outside the places that are written here.
  private var renames: [(path: String, beside: String)] {
    let bytes = bytes(of: IntakeFolder.journal) ?? []
    let names = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    return stride(from: 0, to: names.count - names.count % 2, by: 2).compactMap { place in
      let (path, beside) = (names[place], names[place + 1])
      let isOurs =
        ["units/", "\(IntakeFolder.name)/"].contains { path.hasPrefix($0) } || path == HandInReceipt.path
      guard isOurs, !path.split(separator: "/").contains(".."), IntakeStep.isBeside(beside, path) else {
        return nil
      }
      return (path, beside)
    }
  }

  /// Lets the disk have the names in the folders of some files.
  func sync(_ paths: [String]) {
    for folder in Set(paths.map(IntakeStep.folder)) {
      let descriptor = open("\(root)/\(folder)", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      fsync(descriptor)
      close(descriptor)
    }
  }
}
