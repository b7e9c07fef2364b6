import Glibc
import TerminalIO

/// Makes a workbook that tiendo reads of one that it does not (`.xls`, `.ods`), by LibreOffice on the reader's machine,
/// where the reader asked for it: the file goes to a large program that may fail, hang or grow.
///
/// What it writes, its settings included, stands in a folder of its own that is gone at every end.
struct OfficeConversion {
  enum Fault: Error, Hashable {
    /// There is no LibreOffice.
    case missing
    case timedOut
    case tooLarge
    /// It ended without a workbook.
    case failed
    /// The reader ended the program meanwhile.
    case interrupted
    /// The system gave no room for it, by the number of its error.
    case system(Int32)
  }

  /// Names to start it by, the first that is there.
  var programs = ["soffice", "libreoffice"]
  /// Seconds for all of it. Measured: a first start takes three to ten.
  var time = 60
  /// Bytes that all of its processes may have in memory.
  var memory = 2 << 30

  /// What it is for.
  static let endings = [".xls", ".ods"]

  /// What would be started; nil where there is none.
  var program: String? { programs.lazy.compactMap(OfficeConversion.found).first }

  /// - Parameter read: gets the path of the workbook, which is there until it returns.
  func convert<Result>(_ path: String, _ read: (String) throws -> Result) throws -> Result {
    guard let program else { throw Fault.missing }
    let end = HeldEnd()
    return try convert(path, by: program, end, read)
  }

  private func convert<Result>(
    _ path: String, by program: String, _ end: borrowing HeldEnd, _ read: (String) throws -> Result
  ) throws -> Result {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let copy = "\(folder.path)/in" + OfficeConversion.ending(of: path)
    // A name of ours: its own may begin with a dash or lie in a folder that a program changes.
    guard symlink(OfficeConversion.absolute(path), copy) == 0 else { throw Fault.system(errno) }
    let words = [
      program, "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore",
      "--nolockcheck", "--convert-to", "xlsx", "--outdir", "\(folder.path)/out", copy,
    ]
    try run(words, end)
    let made = "\(folder.path)/out/in.xlsx"
    guard access(made, R_OK) == 0 else { throw Fault.failed }
    return try read(made)
  }

  private func run(_ words: [String], _ end: borrowing HeldEnd) throws {
    guard let group = ProcessGroup.start(words) else { throw Fault.system(errno) }
    var waits = 0
    while !group.hasEnded {
      guard !end.isPending else { throw Fault.interrupted }
      guard waits < time * 20 else { throw Fault.timedOut }
      guard group.residentBytes <= memory else { throw Fault.tooLarge }
      usleep(50_000)
      waits += 1
    }
  }

  private static func ending(of path: String) -> String {
    endings.first { path.lowercased().hasSuffix($0) } ?? ""
  }

  private static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The program's path, as the shell would find it.
  private static func found(_ name: String) -> String? {
    if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
    let paths = getenv("PATH").map { String(cString: $0) } ?? ""
    return paths.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}

/// A folder that only this user can look into.
private struct TemporaryFolder {
  let path: String

  init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(base)/tiendo-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw OfficeConversion.Fault.system(errno) }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func remove() { removeFolder(path) }
}
