import Cells
import Dashboard
import DataFolder
import Domain
import Glibc
import Postgres
import TerminalIO

/// Opens the terminal over a folder and runs the dashboard until it is left.
struct LiveStart: Sendable {
  var data: FolderChoice
  var look: LookArguments
  /// What is shown first; nil for the overview, and for the first steps of a newcomer.
  var opening: Opening?
  var since: Day?
  var demo: (script: DemoScript, status: DemoStatus)?

  /// - Returns: the signal that asked for the end, if one did: pass it to ``end(by:)`` when all is tidied up.
  /// - Throws: ``Failure`` when the folder or the terminal can't be used.
  @MainActor func run() throws -> Int32? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      try printPlainFrame(data.options())
      return nil
    }
    let options = try data.options(isFollowed: true)
    let database = try data.followed()
    do throws(TerminalError) {
      // It reads while the terminal is opened and the first frame is drawn.
      let worker = try Worker(options, isThere: { [place = database?.place] in place?.isThere ?? true })
      worker.ask(.refresh)
      let follow = try database.map { database throws(TerminalError) in
        try DatabaseFollow(database, worker.reports)
      }
      defer { follow?.end() }
      let terminal = try Terminal.open(look.terminalOptions())
      defer { terminal.close() }
      let state = state(terminal, options)
      terminal.present(view(state), theme: state.theme)
      let watcher = options.source.watcher()
      // What changed before the watcher stood is found by looking once more.
      worker.ask(.refresh)
      var session = try Session(
        terminal, worker: worker, watcher: watcher, follow: follow, folder: options.folder, state: state)
      let player = try startDemo(options.folder, worker)
      session.player = player
      defer { player?.stop() }
      return session.run()
    } catch .noCursorAddressing, .notATerminal {
      try printPlainFrame(data.options())
      return nil
    } catch {
      throw Failure(error.message)
    }
  }

  /// Ends the program by the signal itself, so that the parent sees which it was.
  static func end(by signal: Int32) -> Never { MainActor.assumeIsolated { Terminal.endBy(signal: signal) } }

  @MainActor private func state(_ terminal: Terminal, _ options: FolderOptions) -> State {
    let kept = StateFolder()
    let theme = look.theme == "auto" ? kept.theme.flatMap(Theme.named) : nil
    let knowsTour = kept.knowsTour || demo != nil
    return State(
      size: terminal.size, language: data.language, theme: theme ?? look.theme(on: terminal.background),
      from: look.theme != "auto" ? .named : theme != nil ? .picked : .background,
      glyphs: terminal.takesUTF8 ? look.glyphs : .ascii, isPublic: data.isPublic,
      opening: opening ?? (knowsTour ? .overview : .tour),
      lastMeeting: since ?? kept.lastMeeting(about: options.folder), demo: demo?.status, now: .now)
  }

  private func startDemo(_ folder: String, _ worker: Worker) throws(TerminalError) -> DemoPlayer? {
    guard let demo else { return nil }
    let reports = worker.reports
    let player = try DemoPlayer(demo.script, folder: folder) { reports.post(.demoOver) }
    player.play(demo.status)
    return player
  }

  /// What stands on the screen, once, as plain text: for a pipe, a file or a terminal that only writes lines.
  private func printPlainFrame(_ options: FolderOptions) throws {
    Output.surviveClosedPipe()
    let state = try PlainScreen(options, size: PlainScreen.size(nil), data, look).state
    Output.write(view(state).lines.joined(separator: "\n") + "\n")
  }
}
