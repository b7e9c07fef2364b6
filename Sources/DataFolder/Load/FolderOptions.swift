public import Domain

/// What to read and how.
public struct FolderOptions: Sendable {
  public let source: any Source
  /// The moment given on the command line; it wins over the folder's own.
  public var asOf: Moment?
  /// Nil for the year of the moment.
  public var fiscalYear: Int?
  /// The projects that are shown.
  public var scope = ProjectScope.all
  /// What figures and problems are judged by.
  public var rules = Rules.standard
  /// Problems kept with their places; all are counted.
  public var problemLimit: Int
  /// Whether a ledger of any size is looked through for vouchers that stand twice, and not a small one only.
  public var findsRepeatedVouchers = false

  public var folder: String { source.name }

  public init(folder: String, asOf: Moment? = nil, fiscalYear: Int? = nil, problemLimit: Int = 10_000) {
    self.init(FolderSource(folder), asOf: asOf, fiscalYear: fiscalYear, problemLimit: problemLimit)
  }

  public init(
    _ source: any Source, asOf: Moment? = nil, fiscalYear: Int? = nil, problemLimit: Int = 10_000
  ) {
    self.source = source
    self.asOf = asOf
    self.fiscalYear = fiscalYear
    self.problemLimit = problemLimit
  }
}
