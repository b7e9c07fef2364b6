import ArgumentParser
import Cells
import Dashboard
import Glibc

/// The command line. Source of the exit codes: 0 fine, 1 failed or problems found, 2 wrong usage.
@main struct Tiendo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tiendo",
    abstract:
      "Tiến độ: a live dashboard of disbursement, overdue tasks and obstacles over a folder of tables.",
    discussion: """
      Theo dõi giải ngân, nhiệm vụ quá hạn và vướng mắc; thêm --lang en hoặc fr cho tiếng Anh, Pháp.

      EXIT CODES
        0  fine; check: no errors
        1  failed; check: errors found
        2  a wrong call

      ENVIRONMENT
        TIENDO_DATA      the data folder when none is named
        XDG_STATE_HOME   where theme and last meeting are kept (~/.local/state)
        NO_COLOR         no colours
        COLUMNS, LINES   the size of a printed page
        TERM             what the terminal can do

      The options of the dashboard: tiendo dashboard --help.
      """,
    version: "tiendo 0.1.0",
    subcommands: [
      DashboardCommand.self, PresentCommand.self, DemoCommand.self, CheckCommand.self, PrintCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)

  static func main() {
    // A file that may not grow (ulimit -f) is an error that is told, not an end in the middle.
    signal(SIGXFSZ, SIG_IGN)
    let language = Language.asked(in: CommandLine.arguments)
    do {
      var command = try parseAsRoot(Language.last(in: Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch let failure as Failure {
      end(language.errorWord + failure.text(in: language), failure.code)
    } catch {
      let code = exitCode(for: error)
      let text = fullMessage(for: error)
      let isAnswer = code == .success
      end(
        isAnswer ? text : UsageWords(language).translated(text),
        isAnswer ? 0 : code == .validationFailure ? 2 : code.rawValue)
    }
  }

  /// Arguments are quoted in it, and a folder's name may come from anybody.
  private static func end(_ text: String, _ code: Int32) -> Never {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      SafeText.clean(String($0))
    }
    if !text.isEmpty {
      Output.write(lines.joined(separator: "\n") + "\n", to: code == 0 ? STDOUT_FILENO : STDERR_FILENO)
    }
    Glibc.exit(code)
  }
}
