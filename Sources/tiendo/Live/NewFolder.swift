import Dashboard
import Glibc

/// A new data folder: filled beside its place, then renamed into it, whole or not at all.
///
/// The rename is what refuses: the kernel puts a folder only where nothing is, or an empty folder.
struct NewFolder {
  /// Absolute, without the slash at its end.
  let path: String

  init(_ given: String) {
    var path = NewFile.absolute(given)
    while path.utf8.count > 1, path.hasSuffix("/") || path.hasSuffix("/.") { path.removeLast() }
    self.path = path
  }

  /// - Parameter fill: writes into the folder of this path.
  /// - Throws: ``Failure`` that says what to do; nothing stands there then that was not there before.
  func make(_ fill: (String) throws -> Void) throws {
    let (target, mode) = try place()
    let parent = Self.parent(of: target)
    if let other = Self.dataFolder(around: parent) { throw inside(other) }
    var template = Array((parent + "/.tiendo-init-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(NewFile.fault(errno), path: path) }
    let beside = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      try fill(beside)
      chmod(beside, mode ?? 0o777 & ~Self.mask)
      guard rename(beside, target) == 0 else { throw failure(errno) }
    } catch {
      DemoFolder.remove(beside)
      throw error
    }
  }

  /// Where it is to stand, and the rights of the empty folder that stands there now.
  private func place() throws -> (target: String, mode: mode_t?) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard let parent = NewFile.real(Self.parent(of: path)) else { throw noParent }
      return (parent + "/" + (path.split(separator: "/").last.map(String.init) ?? ""), nil)
    }
    guard let real = NewFile.real(path), stat(real, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw isTaken
    }
    guard DemoFolder.names(real).isEmpty else { throw isTaken }
    // Whoever stands in it would stand in a folder that is gone.
    if let here = NewFile.real("."), (here + "/").hasPrefix(real + "/") { throw isHere }
    return (real, status.st_mode & 0o7777)
  }

  /// The rights that new folders don't get.
  private static var mask: mode_t {
    let mask = umask(0)
    umask(mask)
    return mask
  }

  static func parent(of path: String) -> String {
    let parent = path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    return parent.isEmpty ? "/" : parent
  }

  /// The data folder that a path lies in: nothing is written there.
  static func dataFolder(around path: String) -> String? {
    var folder = path
    while folder != "/" {
      if ["datapackage.json", "units.csv"].contains(where: { access(folder + "/" + $0, F_OK) == 0 }) {
        return folder
      }
      folder = parent(of: folder)
    }
    return nil
  }
}

extension NewFolder {
  private func failure(_ code: Int32) -> Failure {
    switch code {
    case EEXIST, ENOTEMPTY, ENOTDIR, EBUSY: return isTaken
    default:
      return Failure(NewFile.fault(code), path: path)
    }
  }

  private var isTaken: Failure {
    Failure(
      vi:
        "\(path) đã có và không phải thư mục trống; không có gì bị thay đổi. Ghi tên một thư mục mới: tiendo init FOLDER",
      en:
        "\(path) is there and is no empty folder; nothing was changed. Name a new folder: tiendo init FOLDER",
      fr:
        "\(path) existe et n’est pas un dossier vide ; rien n’a changé. Nommez un dossier nouveau : tiendo init FOLDER"
    )
  }

  private var noParent: Failure {
    let parent = Self.parent(of: path)
    return Failure(
      vi: "không tạo được \(path): không có thư mục \(parent); tạo nó trước: mkdir -p \(parent)",
      en: "\(path) can't be made: there is no folder \(parent); make that first: mkdir -p \(parent)",
      fr:
        "\(path) ne peut être créé : il n’y a pas de dossier \(parent) ; créez-le d’abord : mkdir -p \(parent)"
    )
  }

  private var isHere: Failure {
    Failure(
      vi: "\(path) là thư mục hiện tại; lên một cấp (cd ..) rồi ghi tên nó: tiendo init FOLDER",
      en: "\(path) is the current folder; go one up (cd ..) and name it from there: tiendo init FOLDER",
      fr: "\(path) est le dossier courant ; remontez (cd ..) et nommez-le de là : tiendo init FOLDER")
  }

  private func inside(_ other: String) -> Failure {
    Failure(
      vi:
        "\(path) nằm trong thư mục số liệu \(other), nơi không có gì được ghi; chọn chỗ khác: tiendo init FOLDER",
      en:
        "\(path) lies in the data folder \(other), where nothing is written; choose another place: tiendo init FOLDER",
      fr: "\(path) est dans le dossier de données \(other), où rien n’est écrit ; choisissez un autre lieu : "
        + "tiendo init FOLDER")
  }
}
