import Glibc

/// What is mounted where, and whether inotify tells of changes there.
///
/// Source: proc_pid_mountinfo(5).
struct MountTable {
  private struct Mount {
    let point: String
    let kind: String
  }

  /// File systems that only this machine writes to. Everything else (NFS, SMB, 9p, FUSE, an overlay whose
  /// lower layer may change, what we never heard of) can change without an event.
  private static let told: Set<String> = [
    "bcachefs", "btrfs", "exfat", "ext2", "ext3", "ext4", "f2fs", "hfsplus", "iso9660", "jfs", "msdos",
    "nilfs2", "ntfs3", "ramfs", "reiserfs", "tmpfs", "udf", "vfat", "xfs", "zfs",
  ]

  private let mounts: [Mount]

  /// The mounts this process sees; none when the kernel won't say.
  static func current() -> MountTable {
    MountTable(text(of: "/proc/self/mountinfo"))
  }

  init(_ text: String) {
    mounts = text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count > 4, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
      else { return nil }
      return Mount(point: Self.unescaped(fields[4]), kind: String(fields[dash + 1]))
    }
  }

  /// Whether every change at `path`, which has no symbolic link in it, is told by an event.
  func tellsChanges(at path: String) -> Bool {
    var nearest: Mount?
    for mount in mounts where Self.contains(mount.point, path) {
      // A later mount lies over an earlier one on the same point.
      if mount.point.utf8.count >= nearest?.point.utf8.count ?? 0 { nearest = mount }
    }
    return nearest.map { Self.told.contains($0.kind) } ?? false
  }

  private static func contains(_ point: String, _ path: String) -> Bool {
    point == "/" || path == point || path.hasPrefix(point + "/")
  }

  /// Blank, tab, newline and backslash are written `\040` and so on.
  private static func unescaped(_ field: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = field.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let code = UInt8(String(rest.prefix(3)) ?? "", radix: 8) {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func text(of path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &part, part.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += part.prefix(count)
    }
  }
}
