public import Domain

/// A line in the register of reports: which one was written, and when.
public struct ReportEntry: Hashable, Sendable {
  /// By the clock of the computer.
  public let at: Moment
  /// Up to which the report goes.
  public let moment: Moment
  /// See ``Portfolio/digest``.
  public let digest: String
  /// The file's name, without the folders above it.
  public let file: String

  public init(at: Moment, moment: Moment, digest: String, file: String) {
    (self.at, self.moment, self.digest, self.file) = (at, moment, digest, file)
  }

  /// Without its end.
  public var line: String { [at.iso, moment.iso, digest, Escaped.text(file)].joined(separator: " ") }

  /// Nil where it is no such line.
  public init?(line: some StringProtocol) {
    let words = String(line).split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 4, let at = Moment(iso: words[0]), let moment = Moment(iso: words[1]),
      let file = Escaped.plain(words[3])
    else { return nil }
    self.init(at: at, moment: moment, digest: words[2], file: file)
  }
}
