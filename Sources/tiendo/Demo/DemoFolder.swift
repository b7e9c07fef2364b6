import Glibc

/// A copy of a folder in the temporary folder, and what is done with its files.
enum DemoFolder {
  /// The demonstration's data: the folder given, else `demo-data` here, else what was installed beside the program.
  static func source(_ given: String?) throws -> String {
    if let found = given ?? installed() { return found }
    throw Failure(
      vi: "ở đây không có demo-data; ghi tên thư mục: tiendo demo FOLDER",
      en: "there is no demo-data here; name the folder: tiendo demo FOLDER",
      fr: "il n’y a pas de demo-data ici ; nommez le dossier : tiendo demo FOLDER")
  }

  /// `demo-data` here, else what was installed beside the program.
  static func installed() -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let program = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let beside =
      program.split(separator: "/").dropLast(2).map { "/" + $0 }.joined() + "/share/tiendo/demo-data"
    return ["demo-data", beside].first { access($0 + "/datapackage.json", R_OK) == 0 }
  }

  /// Copies files and folders into a new folder that only the user can read.
  /// - Returns: the path of the copy.
  static func copy(_ source: String) throws -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/tiendo-demo-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(
        vi: "không tạo được thư mục tạm trong \(parent); đặt TMPDIR là nơi ghi được",
        en: "no temporary folder can be made in \(parent); set TMPDIR to one that can be written",
        fr: "aucun dossier temporaire dans \(parent) ; mettez dans TMPDIR un lieu où écrire")
    }
    let target = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      try copy(source, to: target)
    } catch {
      remove(target)
      throw error
    }
    return target
  }

  /// Copies what is in a folder into another one that is there.
  static func copy(_ source: String, to target: String) throws {
    for name in names(source) {
      let from = source + "/" + name
      let to = target + "/" + name
      if isFolder(from) {
        guard mkdir(to, 0o755) == 0 else {
          throw Failure(vi: "không tạo được \(to)", en: "\(to) can't be made", fr: "\(to) ne peut être créé")
        }
        try copy(from, to: to)
      } else {
        guard let text = read(from), write(text, to: to) else {
          throw Failure(
            vi: "không chép được \(from)", en: "\(from) can't be copied", fr: "\(from) ne peut être copié")
        }
      }
    }
  }

  /// Removes the folder and all in it.
  static func remove(_ folder: String) {
    for name in names(folder) {
      let path = folder + "/" + name
      if isFolder(path) { remove(path) } else { unlink(path) }
    }
    rmdir(folder)
  }

  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  @discardableResult
  static func write(_ bytes: [UInt8], to path: String, appending: Bool = false) -> Bool {
    guard let file = fopen(path, appending ? "ae" : "we") else { return false }
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
    return fclose(file) == 0 && isWritten
  }

  /// As an editor saves: beside its place and renamed into it.
  static func replace(_ path: String, with text: String) {
    if write(Array(text.utf8), to: path + ".tmp") { rename(path + ".tmp", path) }
  }

  static func names(_ folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension DemoScript {
  /// The script of a copied folder, which is set back to its first day.
  static func prepared(in folder: String) throws -> DemoScript {
    guard let package = DemoFolder.read(folder + "/datapackage.json"),
      let ledger = DemoFolder.read(folder + "/transactions.csv")
    else {
      throw Failure(
        vi: "bản trình diễn cần datapackage.json và transactions.csv trong thư mục",
        en: "the demonstration needs datapackage.json and transactions.csv in its folder",
        fr: "la démonstration demande datapackage.json et transactions.csv dans son dossier")
    }
    let script = try DemoScript(
      package: String(decoding: package, as: UTF8.self), ledger: String(decoding: ledger, as: UTF8.self))
    DemoFolder.replace(folder + "/transactions.csv", with: script.firstLedger)
    DemoFolder.replace(folder + "/datapackage.json", with: script.package(on: script.firstDay))
    return script
  }
}

extension DemoScript.Week {
  /// Appends the week's payments, then moves the day.
  func write(into folder: String, _ script: DemoScript) {
    if !rows.isEmpty { DemoFolder.write(Array(rows.utf8), to: folder + "/transactions.csv", appending: true) }
    DemoFolder.replace(folder + "/datapackage.json", with: script.package(on: end))
  }
}
