import Dashboard
import DataFolder
import Domain
import Glibc
import Postgres

/// Which folder to show, or which database in its place, as of when, in which language, to whom.
struct FolderChoice: Sendable {
  /// Nil for $TIENDO_DATA, else the current folder.
  var folder: String?
  /// How a database may be used.
  var database = DatabaseTerms()
  var asOf: Moment?
  var fiscalYear: Int?
  var language = Language.vietnamese
  var isPublic = false
  /// The projects that are shown.
  var scope = ProjectScope.all

  /// What was named: a path, or the address of a database, which nobody may print.
  private var given: String { folder ?? getenv("TIENDO_DATA").map { String(cString: $0) } ?? "." }

  /// The folder's path, absolute, so that a folder that is replaced is found again; of a database that of its copy.
  var path: String {
    let given = given
    if isDatabase { return (try? followed())?.place.path ?? "" }
    guard !given.hasPrefix("/"), let here = getcwd(nil, 0) else { return given }
    defer { free(here) }
    return given == "." ? String(cString: here) : String(cString: here) + "/" + given
  }

  var isDatabase: Bool { PostgresAddress.isAddress(given) }

  /// The database that was named; nil where a folder was.
  func followed() throws -> DatabaseChoice? {
    isDatabase ? try DatabaseChoice(given, database) : nil
  }

  /// What people call the folder or the database.
  private var name: String { (try? followed())?.name ?? path }

  /// - Parameter isFollowed: whether a database is followed from now on; else its copy is brought up to date here.
  /// - Throws: ``Failure`` when there is no such folder, or nothing of ours in it.
  func options(problemLimit: Int = 10_000, isFollowed: Bool = false) throws -> FolderOptions {
    if let database = try followed() {
      if isFollowed { try database.prepare() }
      return options(MirrorSource(isFollowed ? database.place : try database.reading()), problemLimit)
    }
    guard database.knownOn == nil else { throw notKnown }
    var status = stat()
    guard stat(path, &status) == 0 else { throw noFolder }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw isFile }
    let source = FolderSource(path)
    guard source.list()?.entries.isEmpty == false else { throw noTables }
    return options(source, problemLimit)
  }

  private func options(_ source: any Source, _ problemLimit: Int) -> FolderOptions {
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

  private var notKnown: Failure {
    Failure(
      vi: "--known-on chỉ dùng cho cơ sở dữ liệu: thư mục không giữ những gì đã ghi trước đây",
      en: "--known-on is for databases: a folder does not keep what it said before",
      fr: "--known-on est pour les bases : un dossier ne garde pas ce qu’il disait avant", code: 2)
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
      vi: "không đọc được gì trong \(name); thử lại", en: "nothing could be read in \(name); try again",
      fr: "rien n’a pu être lu dans \(name) ; réessayez")
  }
}
