import Dashboard
import DataFolder
import Domain

/// A folder, read once for a paper.
struct PaperFolder {
  let portfolio: Portfolio
  private let reader: FolderReader

  /// - Throws: ``Failure`` where there is nothing to read, or a file is still being written.
  init(_ choice: FolderChoice) throws {
    let (found, reader) = try PlainScreen.portfolio(try choice.options(), choice.language.strings)
    guard let found else { throw choice.nothingRead }
    (portfolio, self.reader) = (found, reader)
  }

  /// What the paper is made from.
  func source(_ question: TopicQuestion) -> TopicSource {
    TopicSource(
      question, portfolio, isCancelled: { false }, past: past,
      payments: { reader.addPayments(to: &$0, progress: $1, isCancelled: { false }) },
      records: { table, body in reader.forEachRecord(of: table, body) })
  }

  /// The same folder at 17:00 of an earlier day.
  func before(_ day: Day) -> Portfolio? { past(Moment(closeOf: day)) }

  private func past(_ moment: Moment) -> Portfolio? {
    reader.portfolio(at: moment, fiscalYear: portfolio.fiscalYear, isCancelled: { false })
  }
}
