import Dashboard
import DataFolder
import Domain

/// A folder, read once for a paper.
struct PaperFolder {
  let portfolio: Portfolio
  private let choice: FolderChoice
  private let reader: FolderReader

  /// - Throws: ``Failure`` where there is nothing to read, or a file is still being written.
  init(_ choice: FolderChoice) throws {
    let (found, reader) = try PlainScreen.portfolio(try choice.options(), choice.language.strings)
    guard let found else { throw choice.nothingRead }
    (portfolio, self.choice, self.reader) = (found, choice, reader)
  }

  /// What the paper is made from.
  /// - Throws: ``Failure`` where nothing was read.
  func source(_ question: TopicQuestion) throws -> TopicSource {
    guard let source = reader.source(question, isCancelled: { false }) else { throw choice.nothingRead }
    return source
  }
}
