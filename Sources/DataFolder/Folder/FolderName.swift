import Glibc

/// A name in a folder.
struct FolderName: Hashable {
  /// Bytes that are no UTF-8 are U+FFFD here.
  let name: String
  /// Whether the name is UTF-8: else nothing can be opened by ``name``.
  let isText: Bool
  /// A folder itself, no link to one.
  let isFolder: Bool

  /// The names of a folder without `.` and `..`; nil when it can't be listed.
  static func list(_ folder: String) -> [FolderName]? {
    guard let handle = opendir(folder) else { return nil }
    defer { closedir(handle) }
    var names: [FolderName] = []
    while let entry = readdir(handle) {
      // The record is shorter than `dirent` when the name is: read the name where it stands.
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: UInt8.self)
      let bytes = UnsafeBufferPointer(start: start, count: strlen(start))
      let name = String(decoding: bytes, as: UTF8.self)
      guard name != ".", name != ".." else { continue }
      let isText = name.utf8.elementsEqual(bytes)
      let type = Int(entry.pointee.d_type)
      let isFolder =
        type == DT_DIR || (type == DT_UNKNOWN && FolderEntry(at: folder + "/" + name)?.kind == .folder)
      names.append(FolderName(name: name, isText: isText, isFolder: isFolder))
    }
    return names
  }
}
