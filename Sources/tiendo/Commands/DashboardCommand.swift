import ArgumentParser

/// `tiendo [FOLDER]`: the dashboard, live.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Show the dashboard, live (the default).")

  @OptionGroup var data: FolderArguments
  @OptionGroup var look: LookArguments

  func run() throws {
    try look.check()
    let start = LiveStart(data: data.choice, look: look)
    if let signal = try MainActor.assumeIsolated({ try start.run() }) { LiveStart.end(by: signal) }
  }
}
