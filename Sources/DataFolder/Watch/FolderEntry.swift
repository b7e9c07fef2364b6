import Glibc

/// What stands at a path right now. A symbolic link is looked at, not followed.
struct FolderEntry {
  enum Kind {
    case folder, link, file
  }

  /// The same for two paths that lead to one file or folder.
  struct Identity: Hashable {
    let device: UInt
    let inode: UInt
  }

  let kind: Kind
  let identity: Identity
  /// Names the file has; above 1 when another name is a hard link to it.
  let nameCount: Int

  /// Nil when nothing is there, or nothing we may see.
  init?(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .file
    }
    identity = Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
    nameCount = Int(status.st_nlink)
  }

  /// The entries of a folder, without `.` and `..`; none when it can't be read.
  static func contents(of folder: String) -> [(name: String, kind: Kind)] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var contents: [(name: String, kind: Kind)] = []
    while let record = readdir(directory) {
      // The record is shorter than `dirent` when the name is: read the name where it stands.
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let start = UnsafeRawPointer(record) + offset
      let name = String(cString: start.assumingMemoryBound(to: CChar.self))
      guard name != ".", name != ".." else { continue }
      switch Int(record.pointee.d_type) {
      case DT_DIR: contents.append((name, .folder))
      case DT_LNK: contents.append((name, .link))
      case DT_UNKNOWN: contents.append((name, FolderEntry(at: path(of: name, in: folder))?.kind ?? .file))
      default: contents.append((name, .file))
      }
    }
    return contents
  }

  /// Where the link at `path` points, as it is written in it.
  static func linkTarget(at path: String) -> String? {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &target, target.count)
    guard count > 0 else { return nil }
    return String(decoding: target.prefix(count), as: UTF8.self)
  }

  static func path(of name: some StringProtocol, in folder: String) -> String {
    folder == "/" ? "/" + name : folder + "/" + name
  }

  /// The folder that `path` stands in; of `/`, itself.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// The last name of `path`.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
