import Dashboard
import DataFolder
import Domain
import Glibc
import TerminalIO

/// What the screen asks of the thread that reads files.
enum Request: Sendable {
  /// Look for changes and read them.
  case refresh
  /// Forget what is known and read everything again.
  case reload
  /// Read everything behind the screen to see that the tails of growing files told the truth.
  case verify
  case question(Question)
  /// Write the weekly report to a new file.
  case writeReport(TopicQuestion, path: String)
  /// Follow the folder as of another moment; nil is the present one.
  case visit(Moment?, fiscalYear: Int?)
  /// Show the projects of a scope only.
  case narrow(ProjectScope)
}

/// What it says.
enum Report: Sendable {
  case loaded(Portfolio)
  case answered(Question, Answer)
  /// The demonstration has played its last week.
  case demoOver
  /// How it stands with the database that is followed.
  case link(DatabaseLink)
  /// A view was written to a file, or not.
  case saved(Outcome)
  case copied(Clipboard)
  /// A refresh is over: whether a half-written file must be looked at again, and whether tails were taken on trust.
  case rested(isSettling: Bool, needsVerification: Bool)
}

/// The thread that reads the folder, so that no key ever waits for a file.
struct Worker: Sendable {
  private let requests: Mailbox<Request>
  let reports: Mailbox<Report>
  private let open = OpenQuestions()
  private let gate: ReadingGate

  /// - Parameter isThere: whether there is anything to read yet; asked before each look until it is.
  init(_ options: FolderOptions, isThere: @escaping @Sendable () -> Bool = { true }) throws(TerminalError) {
    gate = ReadingGate(isThere)
    requests = try Mailbox()
    reports = try Mailbox()
    let (requests, reports, open) = (requests, reports, open)
    guard startThread(name: "reader", { Worker.run(options, requests, reports, open) }) else {
      throw .noThread
    }
  }

  func ask(_ request: Request) {
    // Nothing to read is not the same as an empty folder.
    if request.isLook, !gate.isOpen { return }
    requests.post(request)
  }

  func ask(_ question: Question) {
    open.ask(question)
    requests.post(.question(question))
  }

  /// Gives up a question that nobody waits for.
  func forget(_ question: Question) { open.forget(question) }

  /// Milliseconds of reading before its progress is shown.
  private static let patience: Int64 = 250

  private static func run(
    _ options: FolderOptions, _ requests: Mailbox<Request>, _ reports: Mailbox<Report>, _ open: OpenQuestions
  ) {
    let reader = FolderReader(options)
    while true {
      wait(for: requests, milliseconds: -1)
      let waiting = requests.drain()
      if waiting.contains(where: { $0.isReload }) { reader.forget() }
      // Of many presses the last one counts.
      for case .visit(let moment, let year) in waiting { reader.visit(moment, fiscalYear: year) }
      for case .narrow(let scope) in waiting { reader.narrow(to: scope) }
      if waiting.contains(where: { $0.isRefresh }) {
        let began = PlatformClock.monotonicMilliseconds()
        reader.refresh(now: .now) { portfolio in
          // Half-read states are shown to who has to wait, and don't flicker past who has not.
          let waits = PlatformClock.monotonicMilliseconds() - began > patience
          if portfolio.loading.isEmpty || waits { reports.post(.loaded(portfolio)) }
        }
        reports.post(.rested(isSettling: reader.settlingFiles, needsVerification: reader.needsVerification))
      }
      for request in waiting {
        answer(request, reader, requests, reports, open)
      }
      // Who went to another day goes on to the next one most likely.
      if waiting.contains(where: { $0.isVisit }) {
        reader.readDaysAround(isCancelled: { wait(for: requests, milliseconds: 0) })
      }
      // A folder at rest has nothing remembered for it.
      if reader.hasChangedTables {
        reader.rememberRows(isCancelled: { wait(for: requests, milliseconds: 0) })
      }
    }
  }

  private static func answer(
    _ request: Request, _ reader: FolderReader, _ requests: Mailbox<Request>, _ reports: Mailbox<Report>,
    _ open: OpenQuestions
  ) {
    switch request {
    case .refresh, .reload, .visit, .narrow: break
    case .writeReport(let question, let path): reports.post(.saved(reader.write(question, to: path)))
    case .verify:
      let isWanted = { wait(for: requests, milliseconds: 0) }
      reader.verify(now: .now, isCancelled: isWanted) { reports.post(.loaded($0)) }
      reports.post(.rested(isSettling: reader.settlingFiles, needsVerification: reader.needsVerification))
    case .question(let question):
      guard open.isOpen(question) else { return }
      reader.answer(
        question, isCancelled: { !open.isOpen(question) },
        give: { reports.post(.answered(question, $0)) })
      open.close(question)
    }
  }

  /// Whether a request came within the time; -1 waits for ever.
  @discardableResult
  private static func wait(for requests: Mailbox<Request>, milliseconds: Int32) -> Bool {
    var request = pollfd(fd: requests.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }
}

extension Request {
  fileprivate var isReload: Bool { if case .reload = self { true } else { false } }
  /// Whether it only looks at what is there.
  fileprivate var isLook: Bool {
    switch self {
    case .refresh, .reload, .verify: true
    case .visit, .narrow, .question, .writeReport: false
    }
  }
  fileprivate var isVisit: Bool { if case .visit = self { true } else { false } }
  fileprivate var isRefresh: Bool {
    switch self {
    case .refresh, .reload, .visit, .narrow: true
    case .verify, .question, .writeReport: false
    }
  }
}

extension Moment {
  /// The present minute in Hanoi.
  static var now: Moment { Moment(unixSeconds: PlatformClock.wallSeconds()) }
}
