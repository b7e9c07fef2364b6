import Glibc

/// A small text file as a whole.
enum FileText {
  /// At most so many bytes: what is larger is no file of texts.
  private static let most = 1 << 20

  /// Nil where it can't be read, is too large or is no UTF-8.
  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "rbe") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: most + 1)
    let count = fread(&bytes, 1, bytes.count, file)
    guard ferror(file) == 0, count <= most else { return nil }
    return String(validating: bytes[..<count], as: UTF8.self)
  }
}
