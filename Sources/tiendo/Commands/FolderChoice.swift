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
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw Failure("there is no folder \(path); name one: tiendo FOLDER")
    }
    guard FolderContents.hasTables(path) else {
      throw Failure(
        "\(path) has none of the tables that tiendo reads (units.csv, projects.csv, plans.csv, tasks.csv, …); "
          + "name the data folder: tiendo FOLDER")
    }
    return FolderOptions(folder: path, asOf: asOf, fiscalYear: fiscalYear, problemLimit: problemLimit)
  }
}
