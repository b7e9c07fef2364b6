import Dashboard
import DataFolder
import Domain
import Glibc

/// Which folder to show, as of when, in which language, to whom.
struct FolderChoice: Sendable {
  /// Nil for $TIENDO_DATA, else the current folder.
  var folder: String?
  var asOf: Moment?
  var fiscalYear: Int?
  var language = Language.vietnamese
  var isPublic = false
  /// The projects that are shown.
  var scope = ProjectScope.all

  /// The folder's path, absolute, so that a folder that is replaced is found again.
  var path: String {
    let given = folder ?? getenv("TIENDO_DATA").map { String(cString: $0) } ?? "."
    guard !given.hasPrefix("/"), let here = getcwd(nil, 0) else { return given }
    defer { free(here) }
    return given == "." ? String(cString: here) : String(cString: here) + "/" + given
  }

  /// - Throws: ``Failure`` when there is no such folder, or nothing of ours in it.
  func options(problemLimit: Int = 10_000) throws -> FolderOptions {
    var status = stat()
    guard stat(path, &status) == 0 else { throw noFolder }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw isFile }
    let source = FolderSource(path)
    guard source.list()?.entries.isEmpty == false else { throw noTables }
    var options = FolderOptions(source, asOf: asOf, fiscalYear: fiscalYear, problemLimit: problemLimit)
    options.scope = scope
    return options
  }

  private var noFolder: Failure {
    Failure(
      vi: "không có thư mục \(path); ghi tên thư mục số liệu: tiendo FOLDER",
      en: "there is no folder \(path); name the data folder: tiendo FOLDER",
      fr: "il n’y a pas de dossier \(path) ; nommez le dossier des données : tiendo FOLDER")
  }

  private var isFile: Failure {
    var folder = path.split(separator: "/").dropLast()
    // A unit's hand-in stands two folders below.
    if folder.count > 2, folder.dropLast().last == "units" { folder = folder.dropLast(2) }
    let name = "/" + folder.joined(separator: "/")
    return Failure(
      vi: "\(path) là một tệp, không phải thư mục; ghi tên thư mục chứa nó: tiendo \(name)",
      en: "\(path) is a file, not a folder; name the folder it stands in: tiendo \(name)",
      fr: "\(path) est un fichier, pas un dossier ; nommez le dossier qui le contient : tiendo \(name)")
  }

  private var noTables: Failure {
    let names = "units.csv, projects.csv, plans.csv, tasks.csv, …"
    return Failure(
      vi:
        "thư mục \(path) không có bảng nào mà tiendo đọc (\(names)); ghi tên thư mục số liệu: tiendo FOLDER",
      en: "\(path) has none of the tables that tiendo reads (\(names)); name the data folder: tiendo FOLDER",
      fr:
        "\(path) n’a aucune des tables que lit tiendo (\(names)) ; nommez le dossier des données : tiendo FOLDER"
    )
  }

  /// The folder went while it was read.
  var nothingRead: Failure {
    Failure(
      vi: "không đọc được gì trong \(path); thử lại", en: "nothing could be read in \(path); try again",
      fr: "rien n’a pu être lu dans \(path) ; réessayez")
  }
}
