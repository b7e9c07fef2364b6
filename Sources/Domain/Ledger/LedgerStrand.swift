/// What tells the sums of a ledger's year apart: who booked a row, and the class of its funding source.
public struct LedgerStrand: Hashable, Sendable {
  public let source: FigureSource
  /// Nil where the row names no funding source, or one that stands in no table.
  public let channel: Channel?

  public init(_ source: FigureSource, _ channel: Channel?) {
    self.source = source
    self.channel = channel
  }

  /// In the order of ``index``.
  public static let all = [FigureSource.treasury, .unitReport].flatMap { source in
    PaidByClass.classes.map { LedgerStrand(source, $0) }
  }

  /// 0...5: three for the Treasury's rows, then three for the units'.
  public var index: Int {
    let first =
      switch source {
      case .treasury: 0
      case .unitReport: 3
      }
    return switch channel {
    case .investment?: first
    case .recurrent?: first + 1
    case nil: first + 2
    }
  }
}
