import ArgumentParser

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

  func run() throws {
    try look.check()
    let start = LiveStart(data: data.choice.within(scope), look: look)
    if let signal = try MainActor.assumeIsolated({ try start.run() }) { LiveStart.end(by: signal) }
  }
}
