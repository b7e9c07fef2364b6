import ArgumentParser
import Dashboard
import Domain

/// `tiendo present`: the dashboard, already presenting.
struct PresentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "present",
    abstract: Help.said(
      "Trình bày tại cuộc họp hoặc trên màn hình treo tường: các trang chữ lớn từ số liệu đang có.",
      "Present at a meeting, or on a wall: pages in large type from the live data.",
      "Présenter en réunion ou sur un mur : des pages en grandes lettres, depuis les données du moment."))

  @OptionGroup var data: FolderArguments
  @OptionGroup var scope: ScopeArguments
  @OptionGroup var look: LookArguments

  @Option(
    help: .said(
      "Số giây mỗi trang, từ 1 đến 3600, cho màn hình treo tường.",
      "Turn the page every so many seconds, 1 to 3600, for a screen on a wall.",
      "Secondes par page, de 1 à 3600, pour un écran au mur.", value: Help.said("giây", "seconds", "secondes")
    ))
  var every: Int?

  @Option(help: .lastMeeting)
  var since: Moment?

  func run() throws {
    if let every, !(1...3600).contains(every) {
      throw Failure(
        vi: "--every từ 1 đến 3600 giây", en: "--every is from 1 to 3600 seconds",
        fr: "--every va de 1 à 3600 secondes", code: 2)
    }
    try look.check()
    let start = LiveStart(
      data: data.choice.within(scope), look: look, opening: .talk(every: every),
      since: since?.day)
    if let signal = try MainActor.assumeIsolated({ try start.run() }) { LiveStart.end(by: signal) }
  }
}
