import ArgumentParser
import Cells
import Glibc

/// The command line. Source of the exit codes: 0 fine, 1 failed or problems found, 2 wrong usage.
@main struct Tiendo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tiendo",
    abstract:
      "Tiến độ: a live dashboard of disbursement, overdue tasks and obstacles over a folder of tables.",
    version: "tiendo 0.1.0",
    subcommands: [
      DashboardCommand.self, PresentCommand.self, DemoCommand.self, CheckCommand.self, PrintCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)

  static func main() {
    // A file that may not grow (ulimit -f) is an error that is told, not an end in the middle.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let text = fullMessage(for: error)
      if !text.isEmpty {
        // Arguments are quoted in it, and a folder's name may come from anybody.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
          SafeText.clean(String($0))
        }
        Output.write(
          lines.joined(separator: "\n") + "\n", to: code == .success ? STDOUT_FILENO : STDERR_FILENO)
      }
      Glibc.exit(code == .success ? 0 : code == .validationFailure ? 2 : code.rawValue)
    }
  }
}
