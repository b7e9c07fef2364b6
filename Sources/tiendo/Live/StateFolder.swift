import Dashboard
import Domain
import Glibc

/// What tiendo remembers between two runs and what was copied last, in the XDG state folder.
///
/// Small text files, one fact each; written whole beside their place and renamed into it, but for those to which several
/// programs add lines. What can't be read is as if it had never been there: nothing remembered is worth an error.
struct StateFolder {
  private let path: String?

  /// Source: XDG Base Directory Specification, $XDG_STATE_HOME.
  init() {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    path = (variable("XDG_STATE_HOME") ?? variable("HOME").map { $0 + "/.local/state" }).map {
      $0 + "/tiendo"
    }
  }

  subscript(name: String) -> String? {
    guard let path else { return nil }
    // A FIFO in the file's place must not stop the start.
    let file = open(path + "/" + name, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: min(Int(status.st_size), StateFolder.mostBytes))
    let count = read(file, &bytes, bytes.count)
    return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// Nothing that a reader decides by keys fills as much.
  private static let mostBytes = 1 << 24

  /// - Returns: the path of the file; nil where it can't be written.
  @discardableResult
  func keep(_ text: String, as name: String) -> String? {
    guard let path, makeFolders(path) else { return nil }
    let target = path + "/" + name
    let beside = target + ".\(getpid())"
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    var text = text
    let isWritten = text.withUTF8 { write(file, $0.baseAddress, $0.count) == $0.count }
    if close(file) != 0 || !isWritten || rename(beside, target) != 0 {
      unlink(beside)
      return nil
    }
    return target
  }

  /// Adds a line to a file, whole and at once: another program may do the same.
  /// - Returns: whether it stands there.
  func add(_ line: String, to name: String) -> Bool {
    guard let path, makeFolders(path) else { return false }
    let flags = O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = open(path + "/" + name, flags, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    var last = UInt8(ascii: "\n")
    if status.st_size > 0 { pread(file, &last, 1, status.st_size - 1) }
    // A line that was cut off must not take this one with it.
    var text = (last == UInt8(ascii: "\n") ? "" : "\n") + line + "\n"
    return text.withUTF8 { write(file, $0.baseAddress, $0.count) == $0.count }
  }

  private func makeFolders(_ path: String) -> Bool {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) != 0, errno != EEXIST { return false }
    }
    return true
  }
}

extension StateFolder {
  /// The day of the last meeting about a folder.
  func lastMeeting(about folder: String) -> Day? {
    self[StateFolder.name("meeting", folder)].flatMap { Day(iso: $0) }
  }

  /// The theme chosen last.
  var theme: String? { self["theme"] }
  /// Whether the tour was taken or skipped.
  var knowsTour: Bool { self["tour"] != nil }

  func keepMeeting(_ day: Day, about folder: String) {
    keep(day.iso, as: StateFolder.name("meeting", folder))
  }

  /// What the reader has decided about a folder.
  func verdicts(about folder: String) -> Verdicts {
    Verdicts(lines: self[StateFolder.name("verdicts", StateFolder.real(folder))] ?? "")
  }

  /// - Returns: whether it is kept.
  func keep(_ verdict: Verdict, about folder: String) -> Bool {
    add(verdict.line, to: StateFolder.name("verdicts", StateFolder.real(folder)))
  }

  /// One folder has one file, however its path is written.
  static func real(_ folder: String) -> String {
    guard let found = realpath(folder, nil) else { return folder }
    defer { free(found) }
    return String(cString: found)
  }

  /// A file name for a folder's path: its letters and digits, and a checksum (FNV-1a) that tells like ones apart.
  static func name(_ kind: String, _ folder: String) -> String {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in folder.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let letters = folder.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.suffix(24)
    return "\(kind)-\(letters)-\(String(sum, radix: 16))"
  }
}
