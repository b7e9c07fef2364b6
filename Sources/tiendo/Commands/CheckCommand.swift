import ArgumentParser
import Dashboard
import DataFolder
import Domain
import Glibc

/// `tiendo check [FOLDER]`: every problem, one a line.
struct CheckCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Print every problem as file:line:column; 0 without errors, 1 with.")

  @OptionGroup var data: FolderArguments

  @Option(help: "text, or json: one object a line.")
  var format: Format = .text

  func run() throws {
    Output.surviveClosedPipe()
    var options = try data.choice.options(problemLimit: .max)
    options.findsRepeatedVouchers = true
    let (found, _) = PlainScreen.portfolio(options)
    guard let portfolio = found else { throw Failure("nothing could be read in \(data.choice.path)") }
    for problem in portfolio.problems.list {
      Output.write((format == .json ? problem.json : problem.line(in: data.lang.strings)) + "\n")
    }
    let records = portfolio.files.reduce(0) { $0 + $1.recordCount }
    let rejected = portfolio.files.reduce(0) { $0 + $1.rejectedCount }
    let words = data.lang.strings
    let summary = words.checkSummary(portfolio.files.count, records, rejected, portfolio.problems.count)
    Output.write(summary + "\n", to: STDERR_FILENO)
    if portfolio.problems.errorCount > 0 { throw ExitCode(1) }
  }
}
