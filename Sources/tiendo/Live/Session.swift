import Cells
import Dashboard
import DataFolder
import Domain
import TerminalIO

/// The live dashboard: one loop that turns what happens into events, performs effects and shows frames.
@MainActor struct Session {
  private let terminal: Terminal
  private let loop: EventLoop
  private let worker: Worker
  private let watcher: (any SourceWatcher)?
  private let follow: DatabaseFollow?
  private var state: State
  private var agenda = Agenda()
  private var endSignal: Int32?
  private var automaticPage: AutomaticPage?
  private var followsMinutes = false
  private let folder: String
  /// Nil but in a demonstration.
  var player: DemoPlayer?

  /// - Parameter follow: what keeps the copy of a database; nil for a folder.
  init(
    _ terminal: Terminal, worker: Worker, watcher: (any SourceWatcher)?, follow: DatabaseFollow?,
    folder: String,
    state: State
  ) throws(TerminalError) {
    self.follow = follow
    self.folder = folder
    self.terminal = terminal
    self.worker = worker
    self.watcher = watcher
    self.state = state
    loop = try EventLoop(terminal)
  }

  /// - Returns: the signal that asked for the end, if one did.
  mutating func run() -> Int32? {
    loop.watch(worker.reports)
    // It may have none yet, and get one when it is armed again.
    loop.watch { [watcher] in watcher?.descriptor ?? -1 }
    agenda.set(.clock, inMilliseconds: millisecondsOfClock)
    agenda.set(.poll, inMilliseconds: watcher?.pollInterval)
    loop.deadline = agenda.next
    loop.setNeedsFrame()
    var session = self
    loop.run({ session.take($0) }, present: { session.present() })
    return session.endSignal
  }

  private func present() { terminal.present(view(state), theme: state.theme) }

  private mutating func take(_ incoming: Incoming) -> Bool {
    switch incoming {
    case .keys(let keys): return keys.allSatisfy { update(.key($0)) }
    case .background(let background): return update(.background(isLight: background == .light))
    case .resized: return update(.resized(terminal.resized()))
    case .continued: return update(.resized(terminal.continued()))
    case .stop: return suspend()
    case .terminate(let signal):
      endSignal = signal
      return false
    case .inputClosed: return false
    case .mailbox: return worker.reports.drain().allSatisfy { take($0) }
    case .descriptor: return look()
    case .deadline: return meet()
    }
  }

  private mutating func update(_ event: Event) -> Bool {
    state.note(.now)
    let effects = state.update(event)
    if effects.contains(where: \.isSoonAnswered) {
      // Most often the other day, or the part of a scope, is there sooner than a frame that only says that it is coming would be gone.
      agenda.set(.visit, inMilliseconds: Session.millisecondsForAVisit)
      loop.deadline = agenda.next
    } else {
      loop.setNeedsFrame()
    }
    let goesOn = effects.allSatisfy { perform($0) }
    scheduleAdvance()
    scheduleClock()
    return goesOn
  }

  /// Only the timer of a talk is drawn anew with every minute.
  private mutating func scheduleClock() {
    guard state.followsMinutes != followsMinutes else { return }
    followsMinutes = state.followsMinutes
    agenda.set(.clock, inMilliseconds: millisecondsOfClock)
    loop.deadline = agenda.next
  }

  /// A talk that runs by itself turns its page after so many seconds, counted from the last turn.
  private mutating func scheduleAdvance() {
    let wanted = state.automaticPage
    guard wanted != automaticPage else { return }
    automaticPage = wanted
    agenda.set(.advance, inMilliseconds: wanted.map { $0.seconds * 1000 })
    loop.deadline = agenda.next
  }

  private mutating func perform(_ effect: Effect) -> Bool {
    switch effect {
    case .quit: return false
    case .suspend: return suspend()
    case .redraw: terminal.redraw()
    case .reload:
      follow?.hurry()
      worker.ask(.reload)
    case .ask(let question): worker.ask(question)
    case .forget(let question): worker.forget(question)
    case .visit(let moment, let year): worker.ask(.visit(moment, fiscalYear: year))
    case .narrow(let scope): worker.ask(.narrow(scope))
    case .remember(let memory): return remember(memory)
    case .edit(let line): return edit(line)
    case .copy(let choice): copy(choice)
    case .save(let path): save(path)
    case .writeReport(let question, let path): worker.ask(.writeReport(question, path: path))
    case .playDemo(let status): player?.play(status)
    }
    return true
  }

  /// Hands the terminal to the reader's editor, and takes it back whatever came of it.
  private mutating func edit(_ line: FileLine) -> Bool {
    var failed: Outcome?
    terminal.runOutside {
      for editor in Editor.choices {
        let status = editor.run(folder + "/" + line.file, line: line.line)
        failed = status == 0 ? nil : .notEdited(program: editor.name, status: Int(status))
        // One that is not there makes room for the next.
        if status != 127 { break }
      }
    }
    worker.ask(.refresh)
    let goesOn = update(.resized(terminal.resized()))
    return failed.map { update(.outcome($0)) } ?? goesOn
  }

  /// A long list takes longer than a key may.
  private func copy(_ choice: CopyChoice) {
    let (state, reports) = (state, worker.reports)
    startThread(name: "copy") {
      if let copied = CopyText(state, choice) { reports.post(.copied(Clipboard(copied))) }
    }
  }

  private func save(_ path: String) {
    guard let view = SavedView(state, path: path, dataFolder: folder) else { return }
    let reports = worker.reports
    startThread(name: "save") { reports.post(.saved(view.write())) }
  }

  private mutating func remember(_ memory: Memory) -> Bool {
    switch memory {
    // A demonstration's folder is gone afterwards, and none has its name again.
    case .meeting(let day): if player == nil { StateFolder().keepMeeting(day, about: folder) }
    case .tour: StateFolder().keep("seen", as: "tour")
    case .theme(let name): StateFolder().keep(name, as: "theme")
    case .signOff(let signOff):
      if player == nil, !StateFolder().keep(signOff, about: folder) { return update(.outcome(.notSigned)) }
    case .verdict(let verdict):
      if player == nil, !StateFolder().keep(verdict, about: folder) { return update(.outcome(.notKept)) }
    }
    return true
  }

  private mutating func suspend() -> Bool {
    terminal.suspend()
    worker.ask(.refresh)
    return update(.resized(terminal.resized()))
  }

  private mutating func take(_ report: Report) -> Bool {
    switch report {
    case .loaded(let portfolio): return update(.loaded(portfolio))
    case .answered(let question, let answer): return update(.answered(question, answer))
    case .demoOver: return update(.demoOver)
    case .link(let link):
      if link.standing == .connected || link.standing == .shared { worker.ask(.refresh) }
      return update(.link(link))
    case .saved(let outcome): return update(.outcome(outcome))
    case .copied(let clipboard):
      terminal.send(clipboard.sequence)
      return update(.outcome(clipboard.outcome))
    case .rested(let isSettling, let needsVerification):
      agenda.set(.settling, inMilliseconds: isSettling ? 500 : nil)
      agenda.set(.verification, inMilliseconds: needsVerification ? 3_000 : nil)
      loop.deadline = agenda.next
      return true
    }
  }

  /// The watcher has a hint: whatever it is, the reader compares fingerprints.
  private mutating func look() -> Bool {
    let hint = watcher?.drain() ?? []
    if !hint.isDisjoint(with: [.changed, .overflow, .folderMoved]) { worker.ask(.refresh) }
    if hint.contains(.writing), !agenda.contains(.settling) { agenda.set(.settling, inMilliseconds: 500) }
    agenda.set(.poll, inMilliseconds: watcher?.pollInterval)
    loop.deadline = agenda.next
    return true
  }

  /// Does what the agenda had for now.
  private mutating func meet() -> Bool {
    for item in agenda.due() {
      switch item {
      case .clock:
        tick()
        agenda.set(.clock, inMilliseconds: millisecondsOfClock)
      case .settling: worker.ask(.refresh)
      case .verification: worker.ask(.verify)
      case .poll:
        watcher?.rearm()
        worker.ask(.refresh)
        agenda.set(.poll, inMilliseconds: watcher?.pollInterval)
      case .visit: loop.setNeedsFrame()
      case .advance: _ = update(.advance)
      }
    }
    loop.deadline = agenda.next
    return true
  }

  /// The clock went on: the screen is drawn only when it says something else now, and the folder is looked at when
  /// the day turned, and now and then in case an event got lost.
  private mutating func tick() {
    if state.tick(.now) { loop.setNeedsFrame() }
    let isLook = PlatformClock.wallSeconds() / 60 % Session.minutesBetweenLooks == 0
    if isLook { watcher?.rearm() }
    if isLook || state.isTurnDue { worker.ask(.refresh) }
  }

  /// How long a key for another day may go without a sign.
  private static let millisecondsForAVisit = 40

  /// Disks can be mounted over a folder, and networks can swallow events: a look underneath costs little. A due day
  /// and a day end on such a minute, too.
  private static let minutesBetweenLooks: Int64 = 5

  /// To the next minute where the screen counts them, else to the next look.
  private var millisecondsOfClock: Int {
    let step = 60 * (followsMinutes ? 1 : Session.minutesBetweenLooks)
    return Int(step - PlatformClock.wallSeconds() % step) * 1000
  }
}

extension Effect {
  fileprivate var isSoonAnswered: Bool {
    switch self {
    case .visit, .narrow: true
    default: false
    }
  }
}
