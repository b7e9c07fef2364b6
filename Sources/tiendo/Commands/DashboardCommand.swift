import ArgumentParser
import Dashboard

/// `tiendo [FOLDER]`: the dashboard, live.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: Help.said(
      "Mở bảng theo dõi trực tiếp (mặc định).", "Show the dashboard, live (the default).",
      "Ouvrir le tableau de bord, en direct (par défaut)."))

  @OptionGroup var data: FolderArguments
  @OptionGroup var scope: ScopeArguments
  @OptionGroup var look: LookArguments

  @Option(
    help: .said(
      "Bắt đầu ở tuần này của một đơn vị, theo mã trong units.csv.",
      "Begin with this week of a unit, by its code in units.csv.",
      "Commencer par la semaine d’une unité, par son code dans units.csv.",
      value: Help.said("mã", "code", "code")))
  var unit: String?

  func run() throws {
    try look.check()
    let start = LiveStart(
      data: data.choice.within(scope), look: look, opening: unit.map { .page("week:unit:\($0)") })
    if let signal = try MainActor.assumeIsolated({ try start.run() }) { LiveStart.end(by: signal) }
  }
}
