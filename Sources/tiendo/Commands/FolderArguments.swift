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

/// One line that says what happened and what to do; the program ends with 1.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ text: String) { description = text }
}

extension Moment: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension Language: ExpressibleByArgument {}
