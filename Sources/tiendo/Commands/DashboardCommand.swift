import ArgumentParser
import Cells
import Dashboard
import DataFolder
import Domain
import Glibc
import TerminalIO

/// `tiendo [FOLDER]`: the dashboard, live.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Show the dashboard, live (the default).")

  @OptionGroup var data: FolderArguments
  @OptionGroup var look: LookArguments

  func run() throws {
    try MainActor.assumeIsolated { try show() }
  }

  @MainActor private func show() throws {
    let options = try data.options()
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return printPlainFrame(options) }
    // Watching before the first reading: what changes in between is seen.
    let watcher = FolderWatcher(folder: options.folder)
    do throws(TerminalError) {
      let terminal = try Terminal.open(look.terminalOptions())
      defer { terminal.close() }
      let worker = try Worker(options)
      worker.ask(.refresh)
      var state = State(
        size: terminal.size, language: data.lang, theme: look.theme(on: terminal.background),
        glyphs: look.glyphs,
        now: .now)
      state.setPublic(data.isPublic)
      state.lastMeeting = StateFolder().lastMeeting(about: options.folder)
      var session = try Session(
        terminal, worker: worker, watcher: watcher, folder: options.folder, state: state)
      let signal = session.run()
      terminal.close()
      if let signal { Terminal.endBy(signal: signal) }
    } catch .noCursorAddressing, .notATerminal {
      printPlainFrame(options)
    } catch {
      throw Failure(error.message)
    }
  }

  /// What stands on the screen, once, as plain text: for a pipe, a file or a terminal that only writes lines.
  private func printPlainFrame(_ options: FolderOptions) {
    Output.surviveClosedPipe()
    let state = PlainScreen.state(options, page: .overview, size: PlainScreen.size(nil), data, look)
    Output.write(view(state).lines.joined(separator: "\n") + "\n")
  }
}
