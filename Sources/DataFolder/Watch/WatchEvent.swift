import Glibc

/// One event as inotify(7) tells it.
struct WatchEvent {
  /// -1 when it is of no folder: the queue ran over.
  let watch: Int32
  /// Of the entry in the folder; empty when the event is of the folder itself.
  let name: String
  private let mask: UInt32

  /// Reads the event that begins at `offset` and moves past it; nil when none is left.
  init?(in bytes: UnsafeRawBufferPointer, at offset: inout Int) {
    let size = MemoryLayout<inotify_event>.size
    guard offset + size <= bytes.count else { return nil }
    let head = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
    let nameStart = offset + size
    offset = nameStart + Int(head.len)
    guard offset <= bytes.count else { return nil }
    watch = head.wd
    mask = head.mask
    // The kernel fills the name up with zeros.
    name = String(decoding: bytes[nameStart..<offset].prefix { $0 != 0 }, as: UTF8.self)
  }

  /// Whether it is of one of `kinds`.
  func `is`(_ kinds: Int32) -> Bool {
    mask & UInt32(bitPattern: kinds) != 0
  }

  var isOverflow: Bool { `is`(IN_Q_OVERFLOW) }

  /// The entry is a folder.
  var isOfFolder: Bool { `is`(IN_ISDIR) }

  /// The watched folder was moved, removed, unmounted, or may be read by others than before.
  var isOfFolderItself: Bool {
    name.isEmpty || `is`(IN_MOVE_SELF | IN_DELETE_SELF | IN_UNMOUNT | IN_IGNORED)
  }
}
