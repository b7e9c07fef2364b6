public import Domain

/// Who signed off the figures of a week (xác nhận số liệu tuần), and what the files looked like then; kept beside the data,
/// never in them.
///
/// It is a note of what somebody typed at this computer, and proves nothing more.
public struct SignOff: Hashable, Sendable {
  /// By the clock of the computer.
  public let at: Moment
  /// The last day of the week.
  public let periodEnd: Day
  /// Of the files, see ``Portfolio/digest``.
  public let digest: String
  /// As it was typed.
  public let name: String
  /// The account of the computer under which it was typed; empty where it is not known.
  public var user: String

  public init(at: Moment, periodEnd: Day, digest: String, name: String, user: String = "") {
    (self.at, self.periodEnd, self.digest, self.name, self.user) = (at, periodEnd, digest, name, user)
  }

  /// Whether two are of one signature: only the file knows the account.
  func isSame(as other: SignOff) -> Bool {
    at == other.at && periodEnd == other.periodEnd && digest == other.digest && name == other.name
  }
}
