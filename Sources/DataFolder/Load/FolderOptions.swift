public import Domain

/// Which folder to read and how.
public struct FolderOptions: Sendable {
  public var folder: String
  /// The moment given on the command line; it wins over the folder's own.
  public var asOf: Moment?
  /// Nil for the year of the moment.
  public var fiscalYear: Int?
  /// What figures and problems are judged by.
  public var rules = Rules.standard
  /// Problems kept with their places; all are counted.
  public var problemLimit: Int
  /// Whether a ledger of any size is looked through for vouchers that stand twice, and not a small one only.
  public var findsRepeatedVouchers = false

  public init(folder: String, asOf: Moment? = nil, fiscalYear: Int? = nil, problemLimit: Int = 10_000) {
    self.folder = folder
    self.asOf = asOf
    self.fiscalYear = fiscalYear
    self.problemLimit = problemLimit
  }
}
