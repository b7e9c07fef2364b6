import ArgumentParser
import Dashboard
import Glibc

/// `tiendo demo`: the dashboard over a copy of the demonstration data, into which a year is played.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Play a year of synthetic data into the dashboard; the copy is removed at the end.")

  @Argument(
    help: "The demonstration's data; else demo-data here or beside the installed program.",
    completion: .directory)
  var folder: String?

  @Option(
    help: "Seconds in which a week passes: \(DemoStatus.paces.map(String.init).joined(separator: ", ")).")
  var pace = 3

  @Option(help: "vi, en or fr.")
  var lang: Language = .vietnamese

  @OptionGroup var look: LookArguments

  mutating func validate() throws {
    guard DemoStatus.paces.contains(pace) else {
      throw ValidationError("--pace is one of \(DemoStatus.paces)")
    }
  }

  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Failure("the demonstration needs a terminal; tiendo print shows a folder without one")
    }
    let copy = try DemoFolder.copy(try DemoFolder.source(folder))
    var signal: Int32?
    do {
      defer { DemoFolder.remove(copy) }
      let script = try DemoScript.prepared(in: copy)
      let start = LiveStart(
        data: FolderChoice(folder: copy, language: lang), look: look,
        demo: (script, DemoStatus(secondsPerWeek: pace)))
      signal = try MainActor.assumeIsolated { try start.run() }
    }
    if let signal { LiveStart.end(by: signal) }
  }
}
