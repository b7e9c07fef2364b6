public import ArgumentParser
public import Dashboard
import DataFolder
public import Domain
import Glibc

/// What every command needs to know: which folder, as of when, in which language.
struct FolderArguments: ParsableArguments {
  @Argument(help: "The data folder; else $TIENDO_DATA, else the current folder.", completion: .directory)
  var folder: String?

  @Option(help: "The day (yyyy-mm-dd, 17:00 of it) or minute (yyyy-mm-ddThh:mm) to look at.")
  var asOf: Moment?

  @Option(help: "The fiscal year to show; else the year of the day.")
  var fiscalYear: Int?

  @Option(help: "vi, en or fr.")
  var lang: Language = .vietnamese

  @Flag(
    name: .customLong("public"),
    help: "Hide names and contacts and round amounts: for a screen that anybody sees.")
  var isPublic = false

  /// The folder's path, absolute, so that a folder that is replaced is found again.
  var path: String {
    let given = folder ?? getenv("TIENDO_DATA").map { String(cString: $0) } ?? "."
    guard !given.hasPrefix("/"), let here = getcwd(nil, 0) else { return given }
    defer { free(here) }
    return given == "." ? String(cString: here) : String(cString: here) + "/" + given
  }

  /// - Throws: a message when there is no such folder, or nothing of ours in it.
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

/// One line that says what happened and what to do; the program ends with 1.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ text: String) { description = text }
}

extension Moment: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension Language: ExpressibleByArgument {}
