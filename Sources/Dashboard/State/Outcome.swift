/// What came of something that the world did for the reader: said until the next key.
public enum Outcome: Hashable, Sendable {
  case copied(Copied)
  /// - Parameter rows: nil where it is no rows.
  case saved(rows: Int, path: String)
  case notSaved(SaveFault, path: String)
  /// A paper is on its way to its file, and stands there.
  case writing
  case written(path: String)
  /// The program could not be started, or said by its status that it failed.
  case notEdited(program: String, status: Int)
  /// What was to be looked at stands in a workbook, which no editor shows: where.
  case inWorkbook(String)
  /// The row of a database that was meant.
  case inDatabase(String)
  /// The program was started for something that the folder does not have; codes that may have been meant.
  case noPage(String, near: [String])
  /// What was signed is shown until the program ends, but can't be kept.
  case notSigned
  /// What was decided holds until the program ends, but can't be kept.
  case notKept

  /// Text on its way to a clipboard; no terminal says whether it took it.
  public struct Copied: Hashable, Sendable {
    public let rows: Int
    public let bytes: Int
    /// Where the text is kept in any case; nil where it can't be written.
    public let file: String?
    /// Whether a terminal or a clipboard's program was given it; not where it is too long.
    public let isSent: Bool

    public init(rows: Int, bytes: Int, file: String?, isSent: Bool) {
      self.rows = rows
      self.bytes = bytes
      self.file = file
      self.isSent = isSent
    }
  }

  /// Why a file was not written.
  public enum SaveFault: Hashable, Sendable {
    case exists
    case inDataFolder
    case noFolder
    case notAllowed
    case noRoom
    /// Any other error of the system, by its number.
    case other(Int)
  }
}

extension State {
  /// A file that was written closes its dialog; one that was not leaves it open for another name.
  mutating func take(_ outcome: Outcome) {
    self.outcome = outcome
    switch outcome {
    case .saved, .written: if case .save = dialog { dialog = nil }
    case .copied, .notSaved, .writing, .notEdited, .inWorkbook, .inDatabase, .noPage, .notSigned, .notKept:
      break
    }
  }
}
