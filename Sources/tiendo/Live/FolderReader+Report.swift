import Dashboard
import DataFolder
import Document
import Domain

extension FolderReader {
  /// Writes the weekly report to a new file and puts it into the register.
  func write(_ question: TopicQuestion, to path: String) -> Outcome {
    let file = NewFile(path, dataFolder: folder)
    guard let form = PaperForm(path: path), let source = source(question, isCancelled: { false }) else {
      return .notSaved(.other(0), path: file.path)
    }
    let report = WeeklyReport(source)
    let bytes = form.bytes(report.document)
    if let fault = file.write({ put in bytes.withUnsafeBytes { _ = put($0) } }) {
      return .notSaved(fault, path: file.path)
    }
    StateFolder().keep(report, in: file.path, about: folder)
    return .written(path: file.path)
  }
}
