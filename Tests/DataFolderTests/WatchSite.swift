import Glibc

@testable import DataFolder

/// A real folder of its own to change things in, removed with everything in it at the end.
final class WatchSite {
  /// With no symbolic link in it.
  let root: String

  init() throws {
    var template = Array("/tmp/watch-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(call: "mkdtemp", path: "", code: errno) }
    root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    Self.removeTree(root)
  }

  func path(_ name: String) -> String {
    FolderEntry.path(of: name, in: root)
  }

  func makeFolder(_ name: String) throws {
    try check("mkdir", name, mkdir(path(name), 0o755))
  }

  func removeFolder(_ name: String) {
    Self.removeTree(path(name))
  }

  func move(_ name: String, to other: String) throws {
    try check("rename", name, rename(path(name), path(other)))
  }

  func remove(_ name: String) throws {
    try check("unlink", name, unlink(path(name)))
  }

  func link(_ name: String, to target: String) throws {
    try check("symlink", name, symlink(target, path(name)))
  }

  func hardLink(_ name: String, to other: String) throws {
    try check("link", name, Glibc.link(path(other), path(name)))
  }

  func permit(_ name: String, _ mode: mode_t) throws {
    try check("chmod", name, chmod(path(name), mode))
  }

  /// Opens for writing, as `>` does, or as `>>` when it appends.
  func open(_ name: String, appending: Bool = false) throws -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (appending ? O_APPEND : O_TRUNC)
    let descriptor = Glibc.open(path(name), flags, 0o644)
    try check("open", name, descriptor)
    return descriptor
  }

  func write(_ name: String, _ text: String = "id\n1\n", appending: Bool = false) throws {
    let descriptor = try open(name, appending: appending)
    defer { close(descriptor) }
    try put(text, into: descriptor)
  }

  func put(_ text: String, into descriptor: Int32) throws {
    let bytes = Array(text.utf8)
    try check("write", text, Int32(Glibc.write(descriptor, bytes, bytes.count)))
  }

  private func check(_ call: String, _ name: String, _ result: Int32) throws {
    guard result < 0 else { return }
    throw Failure(call: call, path: name, code: errno)
  }

  private static func removeTree(_ path: String) {
    guard FolderEntry(at: path)?.kind == .folder else {
      unlink(path)
      return
    }
    for (name, _) in FolderEntry.contents(of: path) { removeTree(FolderEntry.path(of: name, in: path)) }
    rmdir(path)
  }

  struct Failure: Error {
    let call: String
    let path: String
    let code: Int32
  }
}

extension FolderWatcher {
  /// Whether there is something to read, waiting for it no longer than a second.
  var isReadable: Bool { isReadable(within: 1_000) }

  func isReadable(within milliseconds: Int32) -> Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, milliseconds) == 1 && wanted.revents & Int16(POLLIN) != 0
  }

  /// What a program that waits for the descriptor is told; nil when nothing comes.
  func nextHint() -> Hint? {
    isReadable ? drain() : nil
  }
}
