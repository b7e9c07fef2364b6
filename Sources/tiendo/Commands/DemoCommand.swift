import ArgumentParser
import Dashboard
import Glibc

/// `tiendo demo`: the dashboard over a copy of the demonstration data, into which a year is played.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: Help.said(
      "Diễn lại một năm số liệu mô phỏng trên bảng theo dõi; bản sao được xóa khi kết thúc.",
      "Play a year of synthetic data into the dashboard; the copy is removed at the end.",
      "Jouer une année de données fictives dans le tableau de bord ; la copie est effacée à la fin."))

  @Argument(
    help: .said(
      "Thư mục số liệu trình diễn; không ghi thì demo-data ở đây hoặc cạnh chương trình đã cài.",
      "The demonstration's data; else demo-data here or beside the installed program.",
      "Les données de la démonstration ; sinon demo-data ici ou à côté du programme installé."),
    completion: .directory)
  var folder: String?

  @Option(
    help: .said(
      "Số giây cho một tuần: \(paces).", "Seconds in which a week passes: \(paces).",
      "Secondes pour une semaine : \(paces).", value: Help.said("giây", "seconds", "secondes")))
  var pace = 3

  @Option(help: .language)
  var lang: Language = .vietnamese

  @OptionGroup var look: LookArguments

  private static let paces = DemoStatus.paces.map(String.init).joined(separator: ", ")

  func run() throws {
    guard DemoStatus.paces.contains(pace) else {
      let paces = DemoCommand.paces
      throw Failure(
        vi: "--pace là một trong: \(paces)", en: "--pace is one of \(paces)",
        fr: "--pace est un de : \(paces)",
        code: 2)
    }
    try look.check()
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Failure(
        vi: "bản trình diễn cần một cửa sổ dòng lệnh; tiendo print in một thư mục mà không cần",
        en: "the demonstration needs a terminal; tiendo print shows a folder without one",
        fr: "la démonstration demande un terminal ; tiendo print montre un dossier sans lui")
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
