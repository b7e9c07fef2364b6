import Glibc

/// A small file as a whole.
enum FileText {
  /// At most so many bytes: what is larger is no file of texts.
  private static let most = 1 << 20
  /// A report with all its pictures is far smaller.
  private static let mostOfPaper = 1 << 26

  /// Nil where it can't be read, is too large or is no UTF-8.
  static func read(_ path: String) -> String? {
    bytes(path, atMost: most).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// Nil where it can't be read or is too large.
  static func bytes(_ path: String) -> [UInt8]? { bytes(path, atMost: mostOfPaper) }

  private static func bytes(_ path: String, atMost most: Int) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= most else {
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var done = 0
    while done < bytes.count {
      let got = bytes.withUnsafeMutableBytes { room in
        Glibc.read(file, room.baseAddress.map { $0 + done }, room.count - done)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { return nil }
      if got == 0 { break }
      done += got
    }
    return Array(bytes[..<done])
  }
}
