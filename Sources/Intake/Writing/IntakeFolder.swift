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
    var steps: [IntakeStep] = []
    do throws(Fault) {
      for file in files { steps.append(try IntakeStep(file, in: root)) }
      try begin(steps)
      for place in steps.indices { try steps[place].rename() }
    } catch {
      endJournal()
      try undo(steps, error)
    }
    sync(steps.map(\.path))
    endJournal()
    for step in steps { step.end() }
  }

  private func undo(_ steps: [IntakeStep], _ fault: Fault) throws(Fault) -> Never {
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
  func lock() throws(Fault) -> Int32 {
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
