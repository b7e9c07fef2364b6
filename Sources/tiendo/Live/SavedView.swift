import Dashboard
import Glibc

/// A view that is written to a file of the reader's: beside its place first, and never over another file.
struct SavedView: Sendable {
  private let view: ViewText
  /// As it was typed.
  private let path: String
  private let dataFolder: String

  /// Nil where the ending of the name tells no form.
  init?(_ state: State, path: String, dataFolder: String) {
    guard let form = ViewForm(path: path) else { return nil }
    view = ViewText(state, form)
    self.path = path
    self.dataFolder = dataFolder
  }

  func write() -> Outcome {
    let target = SavedView.absolute(path)
    let (folder, name) = SavedView.parts(of: target)
    guard let real = SavedView.real(folder) else { return .notSaved(SavedView.fault(errno), path: target) }
    if let data = SavedView.real(dataFolder), real == data || (real + "/").hasPrefix(data + "/") {
      return .notSaved(.inDataFolder, path: target)
    }
    var status = stat()
    if lstat(target, &status) == 0 { return .notSaved(.exists, path: target) }
    let beside = real + "/." + name + ".\(getpid())"
    let error = fill(beside)
    defer { unlink(beside) }
    if error != 0 { return .notSaved(SavedView.fault(error), path: target) }
    // A link never takes the place of a file that came meanwhile.
    if link(beside, real + "/" + name) != 0 {
      guard errno == EPERM || errno == ENOTSUP, rename(beside, real + "/" + name) == 0 else {
        return .notSaved(SavedView.fault(errno), path: target)
      }
    }
    return .saved(rows: view.rows, path: target)
  }

  /// - Returns: 0, or the number of the error.
  private func fill(_ path: String) -> Int32 {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { return errno }
    var error: Int32 = 0
    view.write { text in
      error = SavedView.put(text, file)
      return error == 0
    }
    if close(file) != 0, error == 0 { error = errno }
    return error
  }

  private static func put(_ text: String, _ file: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(file, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return 0
    }
  }

  /// With the home folder in the place of `~`, and from the folder that the program was started in.
  private static func absolute(_ path: String) -> String {
    if path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") {
      return String(cString: home) + path.dropFirst()
    }
    guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  private static func fault(_ code: Int32) -> Outcome.SaveFault {
    switch code {
    case EEXIST: .exists
    case ENOENT, ENOTDIR: .noFolder
    case EACCES, EPERM, EROFS: .notAllowed
    case ENOSPC, EDQUOT, EFBIG: .noRoom
    default: .other(Int(code))
    }
  }
}
