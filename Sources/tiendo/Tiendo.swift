import ArgumentParser
import Cells
import Dashboard
import Glibc

/// The command line. Source of the exit codes: 0 fine, 1 failed or problems found, 2 wrong usage.
@main struct Tiendo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tiendo",
    abstract: Help.said(
      "Tiến độ: bảng theo dõi trực tiếp giải ngân, nhiệm vụ quá hạn và vướng mắc từ một thư mục các bảng.",
      "Tiến độ: a live dashboard of disbursement, overdue tasks and obstacles over a folder of tables.",
      "Tiến độ : un tableau de bord en direct des décaissements, des tâches en retard et des obstacles d’un dossier."
    ),
    discussion: about,
    version: "tiendo 0.1.0",
    subcommands: [
      DashboardCommand.self, PresentCommand.self, DemoCommand.self, CheckCommand.self, PrintCommand.self,
      ForecastCommand.self, RemindCommand.self, ReportCommand.self, SheetCommand.self, MinutesCommand.self,
      CalendarCommand.self, InitCommand.self, IntakeCommand.self, SchemaCommand.self, CopyCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)

  private static let about = Help.said(
    """
    Thêm --lang en hoặc fr cho tiếng Anh, Pháp.

    MÃ KẾT THÚC
      0  tốt; check: không có lỗi
      1  không làm được; check: có lỗi
      2  gọi sai

    BIẾN MÔI TRƯỜNG
      TIENDO_DATA      thư mục số liệu khi không ghi thư mục nào
      XDG_STATE_HOME   nơi lưu bảng màu, lần họp trước và điều đã chép (~/.local/state)
      NO_COLOR         không dùng màu
      COLUMNS, LINES   cỡ của trang in
      TERM             cửa sổ dòng lệnh làm được gì

    Các tùy chọn của bảng theo dõi: tiendo dashboard --help.
    """,
    """
    Theo dõi giải ngân, nhiệm vụ quá hạn và vướng mắc; --lang vi cho tiếng Việt.

    EXIT CODES
      0  fine; check: no errors
      1  failed; check: errors found
      2  a wrong call

    ENVIRONMENT
      TIENDO_DATA      the data folder when none is named
      XDG_STATE_HOME   where theme, last meeting and what was copied are kept (~/.local/state)
      NO_COLOR         no colours
      COLUMNS, LINES   the size of a printed page
      TERM             what the terminal can do

    The options of the dashboard: tiendo dashboard --help.
    """,
    """
    Ajoutez --lang vi ou en pour le vietnamien ou l’anglais.

    CODES DE FIN
      0  bien ; check : aucune erreur
      1  échec ; check : des erreurs
      2  appel incorrect

    ENVIRONNEMENT
      TIENDO_DATA      le dossier des données quand aucun n’est nommé
      XDG_STATE_HOME   où sont gardés le thème, la dernière réunion et la copie (~/.local/state)
      NO_COLOR         sans couleurs
      COLUMNS, LINES   la taille d’une page imprimée
      TERM             ce que sait faire le terminal

    Les options du tableau de bord : tiendo dashboard --help.
    """)

  static func main() {
    // A file that may not grow (ulimit -f) is an error that is told, not an end in the middle.
    signal(SIGXFSZ, SIG_IGN)
    let language = Help.language
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
        UsageWords(language).translated(text),
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
