import ArgumentParser
import Domain

/// `tiendo present`: the dashboard, already presenting.
struct PresentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "present",
    abstract: "Present at a meeting, or on a wall: pages in large type from the live data.")

  @OptionGroup var data: FolderArguments
  @OptionGroup var look: LookArguments

  @Option(help: "Turn the page every so many seconds, for a screen on a wall.")
  var every: Int?

  @Option(help: "The day of the last meeting (yyyy-mm-dd); else the day kept from it, else a week before.")
  var since: Moment?

  func run() throws {
    if let every, !(1...3600).contains(every) {
      throw Failure(
        vi: "--every từ 1 đến 3600 giây", en: "--every is from 1 to 3600 seconds",
        fr: "--every va de 1 à 3600 secondes", code: 2)
    }
    try look.check()
    let start = LiveStart(data: data.choice, look: look, presents: true, every: every, since: since?.day)
    if let signal = try MainActor.assumeIsolated({ try start.run() }) { LiveStart.end(by: signal) }
  }
}
