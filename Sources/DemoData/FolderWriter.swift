internal import Glibc

/// Why a folder could not be written, as a sentence for the person who asked for it.
struct WriteProblem: Error, Equatable {
  let message: String
}

/// Writes the demonstration into `folder`, which must be new, empty, or hold an earlier demonstration.
///
/// - Throws: ``WriteProblem`` with the path and the reason.
func write(_ demo: Demo, into folder: String) throws(WriteProblem) {
  if let entries = entries(of: folder), !entries.isEmpty {
    guard let package = text(of: "\(folder)/datapackage.json"),
      package.contains("\"name\": \"\(packageName)\"")
    else {
      throw WriteProblem(
        message: "\(folder) is not empty and holds no earlier demonstration: choose another folder")
    }
  }
  for (path, text) in demo.files {
    let parts = path.split(separator: "/").map(String.init)
    var parent = folder
    try makeFolder(parent)
    for part in parts.dropLast() {
      parent += "/" + part
      try makeFolder(parent)
    }
    try save(text, at: "\(folder)/\(path)")
  }
}

private func makeFolder(_ path: String) throws(WriteProblem) {
  guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw problem("cannot make the folder", path) }
}

private func save(_ text: String, at path: String) throws(WriteProblem) {
  guard let file = fopen(path, "wb") else { throw problem("cannot write", path) }
  let bytes = Array(text.utf8)
  let written = fwrite(bytes, 1, bytes.count, file)
  guard fclose(file) == 0, written == bytes.count else { throw problem("cannot write", path) }
}

private func problem(_ what: String, _ path: String) -> WriteProblem {
  WriteProblem(message: "\(what) \(path): \(String(cString: strerror(errno)))")
}

/// The text of a file; nil when it cannot be read.
func text(of path: String) -> String? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
    bytes += buffer.prefix(count)
  }
}

/// The names in a folder, in order; nil when there is no such folder.
func entries(of folder: String) -> [String]? {
  guard let stream = opendir(folder) else { return nil }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted()
}
