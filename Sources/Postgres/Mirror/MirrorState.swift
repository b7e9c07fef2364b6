import Domain
import Glibc

/// How far a mirror is: what it was copied from, and up to which changes.
struct MirrorState: Equatable {
  /// A file of the mirror as it was written.
  struct File: Equatable {
    var inode: UInt64
    var size: Int64
  }

  static let name = ".state"

  /// The server and its database: another one, be it at the same address, has other rows.
  var server: String
  var schema: String
  /// What was visible when it was last read: changes that are not in it come next. Its xmin is where to look from.
  var snapshot: String
  var contact: Moment
  var files: [String: File] = [:]

  /// The oldest transaction that was not over.
  var floor: String { String(snapshot.prefix { $0 != ":" }) }

  init(server: String, schema: String, snapshot: String, contact: Moment) {
    (self.server, self.schema, self.snapshot, self.contact) = (server, schema, snapshot, contact)
  }

  // MARK: As text

  private static let head = "tiendo mirror 1"

  /// Nil where there is none, or one that can't be understood.
  init?(in place: MirrorPlace) {
    guard let text = MirrorState.text(of: place.path + "/" + MirrorState.name) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 6, lines[0] == MirrorState.head, lines.last == "", let seconds = Int64(lines[4]),
      MirrorState.isSnapshot(lines[3])
    else { return nil }
    self.init(
      server: String(lines[1]), schema: String(lines[2]), snapshot: String(lines[3]),
      contact: Moment(unixSeconds: seconds))
    for line in lines[5...].dropLast() {
      let parts = line.split(separator: " ")
      guard parts.count == 3, let inode = UInt64(parts[1]), let size = Int64(parts[2]) else { return nil }
      files[String(parts[0])] = File(inode: inode, size: size)
    }
  }

  private var text: String {
    let lines = [MirrorState.head, server, schema, snapshot, "\(contact.unixSeconds)"]
    let files = files.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.inode) \($0.value.size)" }
    return (lines + files).joined(separator: "\n") + "\n"
  }

  func write(in place: MirrorPlace) throws(PostgresFault) {
    let writer = try MirrorWriter(place, MirrorState.name)
    writer.put(Array(text.utf8))
    _ = try writer.finish()
  }

  /// `xmin:xmax:xip,xip`: it goes back to the server.
  private static func isSnapshot(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x3A || $0 == 0x2C } && text.contains(":")
  }

  /// A small text file; nil where there is none.
  static func text(of path: String) -> String? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size < 1 << 20 else {
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = read(file, &bytes, bytes.count)
    return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// How a file stands now; nil where there is none.
  static func file(_ path: String) -> File? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return File(inode: UInt64(status.st_ino), size: Int64(status.st_size))
  }
}
