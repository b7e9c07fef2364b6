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
  case records([Origin])
  case transactions(LedgerWish)
  /// Follow the folder as of another moment; nil is the present one.
  case visit(Moment?, fiscalYear: Int?)
  /// The same facts as of another moment, once.
  case baseline(Moment, fiscalYear: Int)
}

/// What it answers.
enum Answer: Sendable {
  case loaded(Portfolio)
  case records([Origin: Record])
  case transactions(Key<Project>, [LedgerRow], total: Int)
  case baseline(Portfolio)
  case changes(Changes)
  /// The demonstration has played its last week.
  case demoOver
  /// A refresh is over: whether a half-written file must be looked at again, and whether tails were taken on trust.
  case rested(isSettling: Bool, needsVerification: Bool)
}

/// The thread that reads the folder, so that no key ever waits for a file.
struct Worker: Sendable {
  private let requests: Mailbox<Request>
  let answers: Mailbox<Answer>
  private let wish = SharedWish()

  init(_ options: FolderOptions) throws(TerminalError) {
    requests = try Mailbox()
    answers = try Mailbox()
    let (requests, answers, wish) = (requests, answers, wish)
    guard startThread(name: "reader", { Worker.run(options, requests, answers, wish) }) else {
      throw .noThread
    }
  }

  func ask(_ request: Request) {
    if case .transactions(let wanted) = request { wish.set(wanted) }
    requests.post(request)
  }

  /// Ends a scan of the ledger that nobody waits for.
  func stopReadingTransactions() { wish.set(nil) }

  /// Milliseconds of reading before its progress is shown.
  private static let patience: Int64 = 250

  private static func run(
    _ options: FolderOptions, _ requests: Mailbox<Request>, _ answers: Mailbox<Answer>, _ wish: SharedWish
  ) {
    let reader = FolderReader(options)
    while true {
      wait(for: requests, milliseconds: -1)
      let waiting = requests.drain()
      if waiting.contains(where: { $0.isReload }) { reader.forget() }
      // Of many presses the last one counts.
      for case .visit(let moment, let year) in waiting { reader.visit(moment, fiscalYear: year) }
      if waiting.contains(where: { $0.isRefresh }) {
        let began = PlatformClock.monotonicMilliseconds()
        reader.refresh(now: .now) { portfolio in
          // Half-read states are shown to who has to wait, and don't flicker past who has not.
          let waits = PlatformClock.monotonicMilliseconds() - began > patience
          if portfolio.loading.isEmpty || waits { answers.post(.loaded(portfolio)) }
        }
        answers.post(.rested(isSettling: reader.settlingFiles, needsVerification: reader.needsVerification))
      }
      for request in waiting {
        answer(request, reader, requests, answers, wish)
      }
      // Who went to another day goes on to the next one most likely.
      if waiting.contains(where: { $0.isVisit }) {
        reader.readDaysAround(isCancelled: { wait(for: requests, milliseconds: 0) })
      }
      reader.rememberRows(isCancelled: { wait(for: requests, milliseconds: 0) })
    }
  }

  private static func answer(
    _ request: Request, _ reader: FolderReader, _ requests: Mailbox<Request>, _ answers: Mailbox<Answer>,
    _ wish: SharedWish
  ) {
    let isWanted = { wait(for: requests, milliseconds: 0) }
    switch request {
    case .refresh, .reload, .visit: break
    case .baseline(let moment, let year):
      let found = reader.portfolio(at: moment, fiscalYear: year, isCancelled: { false })
      guard let found else { return }
      answers.post(.baseline(found))
      if let changes = reader.changes(since: found) { answers.post(.changes(changes)) }
    case .verify:
      reader.verify(now: .now, isCancelled: isWanted) { answers.post(.loaded($0)) }
      answers.post(.rested(isSettling: reader.settlingFiles, needsVerification: reader.needsVerification))
    case .records(let origins):
      let found = zip(origins, reader.records(at: origins)).map { ($0, $1 ?? Record(columns: [], cells: [])) }
      answers.post(.records(Dictionary(found) { first, _ in first }))
    case .transactions(let wanted):
      let found = reader.transactions(
        of: wanted.project, fiscalYear: nil, limit: wanted.limit, isCancelled: { !wish.isStill(wanted) })
      guard let found else { return }
      answers.post(.transactions(wanted.project, found.rows, total: found.total))
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
  fileprivate var isVisit: Bool { if case .visit = self { true } else { false } }
  fileprivate var isRefresh: Bool {
    switch self {
    case .refresh, .reload, .visit: true
    default: false
    }
  }
}

extension Moment {
  /// The present minute in Hanoi.
  static var now: Moment { Moment(unixSeconds: PlatformClock.wallSeconds()) }
}
