public import ArgumentParser
public import Dashboard
import DataFolder
public import Domain
import Glibc

/// What every command needs to know: which folder, as of when, in which language.
struct FolderArguments: ParsableArguments {
  @Argument(help: "The data folder; else $TIENDO_DATA, else the current folder.", completion: .directory)
  var folder: String?

  @Option(
    help: ArgumentHelp(
      "The day (2026-06-30 or 30/06/2026: 17:00 of it) or minute (2026-06-30T09:00) to look at; else as_of of the "
        + "folder's datapackage.json, else now.", valueName: "day"))
  var asOf: Moment?

  @Option(help: ArgumentHelp("The fiscal year to show; else the year of the day.", valueName: "year"))
  var fiscalYear: Int?

  @Option(help: "Language: vi, en or fr; also of error messages.")
  var lang: Language = .vietnamese

  @Flag(
    name: .customLong("public"),
    help: "Hide names and contacts and round amounts: for a screen that anybody sees.")
  var isPublic = false

  mutating func validate() throws {
    guard fiscalYear.map(FolderArguments.years.contains) ?? true else {
      throw ValidationError("--fiscal-year is a year of four digits, such as 2026")
    }
  }

  /// Years that a table may be about.
  private static let years = 1990...2089

  var choice: FolderChoice {
    FolderChoice(folder: folder, asOf: asOf, fiscalYear: fiscalYear, language: lang, isPublic: isPublic)
  }
}

extension Moment: ExpressibleByArgument {
  /// `2026-06-30`, `30/06/2026` or `2026-06-30T09:00`.
  public init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4 else {
      self.init(iso: argument)
      return
    }
    func two(_ part: Substring) -> String { part.count == 1 ? "0\(part)" : String(part) }
    self.init(iso: "\(parts[2])-\(two(parts[1]))-\(two(parts[0]))")
  }
}

extension Language: ExpressibleByArgument {}
