import Dashboard
import Domain
import Glibc
import TerminalIO

/// Plays a year into a copy of a data folder, a week at a time: ledger rows are appended and the day moves on, as if
/// the units were at work. Its thread writes, the dashboard reads.
struct DemoPlayer: Sendable {
  /// The copy that it writes into.
  let folder: String
  private let orders: Mailbox<Order>
  private let stopped: Mailbox<Bool>

  private enum Order: Sendable {
    case play(DemoStatus)
    case stop
  }

  /// - Parameter ended: called on the player's thread when the last week is written.
  init(_ script: DemoScript, folder: String, ended: @escaping @Sendable () -> Void) throws(TerminalError) {
    self.folder = folder
    orders = try Mailbox()
    stopped = try Mailbox()
    let (orders, stopped) = (orders, stopped)
    let isRunning = startThread(name: "demo") {
      DemoPlayer.run(script, folder, orders, ended)
      stopped.post(true)
    }
    if !isRunning { stopped.post(true) }
  }

  func play(_ status: DemoStatus) { orders.post(.play(status)) }

  /// Returns when nothing is written any more, so that the folder can be removed.
  func stop() {
    orders.post(.stop)
    var request = pollfd(fd: stopped.descriptor, events: Int16(POLLIN), revents: 0)
    poll(&request, 1, 5_000)
  }

  private static func run(
    _ script: DemoScript, _ folder: String, _ orders: Mailbox<Order>, _ ended: @Sendable () -> Void
  ) {
    var status = DemoStatus()
    var week = 0
    if script.weeks.isEmpty { ended() }
    while true {
      let isWaiting = !status.isPlaying || week >= script.weeks.count
      var request = pollfd(fd: orders.descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&request, 1, isWaiting ? -1 : Int32(status.secondsPerWeek * 1000))
      if ready > 0 {
        for order in orders.drain() {
          switch order {
          case .play(let newer): status = newer
          case .stop: return
          }
        }
      } else if ready == 0, !isWaiting {
        script.weeks[week].write(into: folder, script)
        week += 1
        if week == script.weeks.count { ended() }
      }
    }
  }
}
