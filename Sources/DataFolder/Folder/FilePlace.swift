import Glibc

/// Where a file really stands, after all links.
public enum FilePlace: Sendable {
  case inside
  /// Out of the data folder, under a table's own name.
  case table
  /// Out of the data folder, and no table by its name: whatever it is, it is neither read nor quoted.
  case strange
}

extension FilePlace {
  /// - Parameters:
  ///   - path: where it was opened, below the folder.
  ///   - folder: the data folder.
  ///   - names: file names that are ours wherever they stand.
  init(of descriptor: Int32, at path: String, in folder: String, names: [String]) {
    // The path of what was opened, without links, if the system says it; most often there was none.
    guard let real = FolderEntry.linkTarget(at: "/proc/self/fd/\(descriptor)"),
      real != folder + "/" + path
    else {
      self = .inside
      return
    }
    let resolved = FilePlace.real(folder)
    if real.hasPrefix(resolved.hasSuffix("/") ? resolved : resolved + "/") {
      self = .inside
    } else {
      self = names.contains(FolderEntry.name(of: real)) ? .table : .strange
    }
  }

  /// The path without links, or as it is when there is nothing.
  private static func real(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
