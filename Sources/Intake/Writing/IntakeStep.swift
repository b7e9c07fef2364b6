import Glibc

/// One file on its way to its place in a data folder.
struct IntakeStep {
  /// Paths below the folder: the place, what is to come there, and what was there until all is done.
  let path: String
  let beside: String
  private let saved: String
  private let root: String
  private(set) var hasSaved = false
  private(set) var isDone = false

  /// Writes it beside its place, to the disk.
  init(_ file: IntakeFolder.File, in root: String) throws(IntakeFolder.Fault) {
    self.root = root
    path = file.path
    beside = IntakeStep.stem(path) + ".\(getpid())" + IntakeStep.new
    saved = IntakeStep.saved(beside)
    let code = IntakeStep.write(file.bytes, to: "\(root)/\(beside)")
    guard code == 0 else {
      unlink("\(root)/\(beside)")
      throw .write(path: path, code: code)
    }
  }

  /// - Returns: 0, or what the system said.
  private static func write(_ bytes: [UInt8], to path: String) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return errno }
    var done = 0
    var code: Int32 = 0
    while done < bytes.count, code == 0 {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count > 0 { done += count } else { code = errno }
    }
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    return code
  }

  /// Puts it in its place; what stood there is kept beside it until all is done.
  mutating func rename() throws(IntakeFolder.Fault) {
    let (target, beside, saved) = ("\(root)/\(path)", "\(root)/\(beside)", "\(root)/\(saved)")
    var status = stat()
    if lstat(target, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else { throw .write(path: path, code: EEXIST) }
      chmod(beside, status.st_mode & 0o7777)
      unlink(saved)
      guard link(target, saved) == 0 else { throw .write(path: path, code: errno) }
      hasSaved = true
    }
    guard Glibc.rename(beside, target) == 0 else { throw .write(path: path, code: errno) }
    isDone = true
  }

  /// - Returns: the file that holds what was there, where it can't be put back.
  func undo() -> String? {
    let (target, saved) = ("\(root)/\(path)", "\(root)/\(saved)")
    unlink("\(root)/\(beside)")
    guard isDone else {
      unlink(saved)
      return nil
    }
    if hasSaved { return Glibc.rename(saved, target) == 0 ? nil : saved }
    return unlink(target) == 0 ? nil : target
  }

  func end() { unlink("\(root)/\(saved)") }

  // MARK: Names

  private static let (new, old) = (".new", ".old")

  /// `units/STC` of `units/STC/tasks.csv`.
  static func folder(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  /// `units/STC/.tasks.csv` of `units/STC/tasks.csv`.
  private static func stem(_ path: String) -> String {
    (folder(path).isEmpty ? "" : folder(path) + "/") + ".\(path.split(separator: "/").last ?? "")"
  }

  /// Whether a file is what is to come to a path.
  static func isBeside(_ beside: String, _ path: String) -> Bool {
    beside.hasPrefix(stem(path) + ".") && beside.hasSuffix(new) && folder(beside) == folder(path)
  }

  /// Where that is kept which was there before.
  static func saved(_ beside: String) -> String { beside.dropLast(new.count) + old }
}
