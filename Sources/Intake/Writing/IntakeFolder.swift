import Glibc

/// The places in a data folder that taking in writes to, and how: all of it, or nothing.
public struct IntakeFolder: Sendable {
  /// A file that is to be written.
  public struct File: Sendable {
    /// Below the folder: `units/SKHCN/tasks.csv`.
    public let path: String
    public let bytes: [UInt8]

    public init(_ path: String, _ bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }
    public init(_ path: String, _ text: String) { self.init(path, Array(text.utf8)) }
  }

  public enum Fault: Error, Hashable, Sendable {
    /// The system refused a step of writing a file; nothing is changed.
    case write(path: String, code: Int32)
    /// A file is another than when it was read.
    case changed(path: String)
    /// Somebody else takes in at this moment.
    case busy
    /// A step was refused, and taking back the steps before it as well: what was there stands in these files.
    case halfWritten(path: String, code: Int32, saved: [String])
  }

  public let root: String

  public init(_ root: String) { self.root = root }

  public static let name = "intake"
  public static func mapping(of unit: String) -> String { "\(name)/\(unit).toml" }
  public static func origins(of unit: String) -> String { "\(name)/\(unit).rows.csv" }
  public static let register = "\(name)/hand-ins.csv"
  public static func kept(_ unit: String, _ file: String) -> String { "\(name)/\(unit)/\(file)" }
  public static func table(_ unit: String, _ file: String) -> String { "units/\(unit)/\(file)" }

  /// The bytes of a file below the folder; nil where there is none.
  public func bytes(of path: String) -> [UInt8]? {
    let file = open(root + "/" + path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += buffer[..<count]
    }
  }

  /// Writes the files in their order: beside their places first, then renamed into them.
  ///
  /// - Parameter expected: what files had when they were read; nil for one that was not there.
  public func write(_ files: [File], expecting expected: [String: [UInt8]?]) throws(Fault) {
    try makeFolders(of: files)
    let lock = try lock()
    defer { close(lock) }
    for (path, before) in expected.sorted(by: { $0.key < $1.key }) where bytes(of: path) != before {
      throw .changed(path: path)
    }
    var steps: [Step] = []
    do throws(Fault) {
      for file in files { steps.append(try Step(file, in: root)) }
      for place in steps.indices { try steps[place].rename() }
    } catch {
      try undo(steps, error)
    }
    for step in steps { step.end() }
  }

  private func undo(_ steps: [Step], _ fault: Fault) throws(Fault) -> Never {
    let left = steps.reversed().compactMap { $0.undo() }
    guard left.isEmpty, case .write(let path, let code) = fault else {
      if case .write(let path, let code) = fault { throw .halfWritten(path: path, code: code, saved: left) }
      throw fault
    }
    throw .write(path: path, code: code)
  }

  private func makeFolders(of files: [File]) throws(Fault) {
    for file in files {
      var path = ""
      for step in file.path.split(separator: "/").dropLast() {
        path += (path.isEmpty ? "" : "/") + step
        if mkdir(root + "/" + path, 0o777) != 0, errno != EEXIST { throw .write(path: path, code: errno) }
      }
    }
  }

  /// Held as long as it is open; the kernel lets go of it at any end.
  private func lock() throws(Fault) -> Int32 {
    let path = "\(IntakeFolder.name)/.lock"
    mkdir(root + "/" + IntakeFolder.name, 0o777)
    let file = open(root + "/" + path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .write(path: path, code: errno) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      throw .busy
    }
    return file
  }
}

extension IntakeFolder {
  /// One file on its way to its place.
  private struct Step {
    let path: String
    let target: String
    let beside: String
    let saved: String
    private(set) var hasSaved = false
    private(set) var isDone = false

    /// Writes it beside its place, to the disk.
    init(_ file: File, in root: String) throws(Fault) {
      path = file.path
      target = root + "/" + file.path
      let folder = target.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
        separator: "/")
      let name = file.path.split(separator: "/").last.map(String.init) ?? ""
      beside = "\(folder)/.\(name).\(getpid()).new"
      saved = "\(folder)/.\(name).\(getpid()).old"
      let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw .write(path: path, code: errno) }
      var done = 0
      var code: Int32 = 0
      while done < file.bytes.count {
        let count = file.bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          code = errno
          break
        }
        done += count
      }
      if code == 0, fsync(descriptor) != 0 { code = errno }
      if close(descriptor) != 0, code == 0 { code = errno }
      guard code == 0 else {
        unlink(beside)
        throw .write(path: path, code: code)
      }
    }

    /// Puts it in its place; what stood there is kept beside it until all is done.
    mutating func rename() throws(Fault) {
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
      unlink(beside)
      guard isDone else {
        unlink(saved)
        return nil
      }
      if hasSaved { return Glibc.rename(saved, target) == 0 ? nil : saved }
      return unlink(target) == 0 ? nil : target
    }

    func end() { unlink(saved) }
  }
}
