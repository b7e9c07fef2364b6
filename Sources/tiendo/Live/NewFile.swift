import Dashboard
import Glibc

/// A new file of the reader's: written beside its place first, never over another file, and never into the data folder.
struct NewFile: Sendable {
  /// With the home folder in the place of `~`, and from the folder that the program was started in.
  let path: String
  private let dataFolder: String?

  /// - Parameter dataFolder: nil where none is read.
  init(_ path: String, dataFolder: String?) {
    self.path = NewFile.absolute(path)
    self.dataFolder = dataFolder
  }

  /// - Parameter content: gives its bytes piece by piece to a function that says whether more can be taken.
  /// - Returns: why there is no such file now; nil when it stands there whole.
  func write(_ content: ((UnsafeRawBufferPointer) -> Bool) -> Void) -> Outcome.SaveFault? {
    let (folder, name) = parts
    guard let real = NewFile.real(folder) else { return NewFile.fault(errno) }
    if let data = dataFolder.flatMap(NewFile.real), real == data || (real + "/").hasPrefix(data + "/") {
      return .inDataFolder
    }
    var status = stat()
    if lstat(path, &status) == 0 { return .exists }
    let beside = real + "/." + name + ".\(getpid())"
    let error = NewFile.fill(beside, content)
    defer { unlink(beside) }
    if error != 0 { return NewFile.fault(error) }
    // A link never takes the place of a file that came meanwhile.
    if link(beside, real + "/" + name) != 0 {
      guard errno == EPERM || errno == ENOTSUP, rename(beside, real + "/" + name) == 0 else {
        return NewFile.fault(errno)
      }
    }
    return nil
  }

  /// - Throws: ``Failure`` that says why there is no such file now.
  func write(_ bytes: [UInt8]) throws {
    guard let fault = write({ put in bytes.withUnsafeBytes { _ = put($0) } }) else { return }
    throw Failure(fault, path: path)
  }

  /// - Returns: 0, or the number of the error.
  private static func fill(_ path: String, _ content: ((UnsafeRawBufferPointer) -> Bool) -> Void) -> Int32 {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { return errno }
    var error: Int32 = 0
    content { bytes in
      error = put(bytes, file)
      return error == 0
    }
    if close(file) != 0, error == 0 { error = errno }
    return error
  }

  private static func put(_ bytes: UnsafeRawBufferPointer, _ file: Int32) -> Int32 {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(file, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
    return 0
  }

  static func absolute(_ path: String) -> String {
    if path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") {
      return String(cString: home) + path.dropFirst()
    }
    guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }

  private var parts: (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }

  static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  static func fault(_ code: Int32) -> Outcome.SaveFault {
    switch code {
    case EEXIST: .exists
    case ENOENT, ENOTDIR: .noFolder
    case EACCES, EPERM, EROFS: .notAllowed
    case ENOSPC, EDQUOT, EFBIG: .noRoom
    default: .other(Int(code))
    }
  }
}

extension Failure {
  /// Why a file or folder could not be written.
  init(_ fault: Outcome.SaveFault, path: String) {
    func said(_ language: Language) -> String { language.said(.notSaved(fault, path: path)) }
    self.init(vi: said(.vietnamese), en: said(.english), fr: said(.french))
  }
}
