import ArgumentParser
import Dashboard
import Document
import Domain

/// `tiendo report --check FILE`: which figures of a report that was written are others now.
struct ReportCheck {
  let data: FolderArguments
  let file: String

  /// - Throws: ``Failure``, and ``ExitCode`` 1 where a figure is another.
  func run() throws {
    let then = try record()
    var choice = data.choice
    choice.asOf = choice.asOf ?? then.moment
    choice.fiscalYear = then.fiscalYear
    choice.isPublic = then.isPublic
    let folder = try PaperFolder(choice)
    let now = ReportRecord(try folder.source(.ofReports(data.lang, isPublic: then.isPublic)))
    let difference = ReportDifference(from: then, to: now)
    Output.write(difference.text(then, now, in: folder.portfolio, data.lang))
    if !difference.figures.isEmpty { throw ExitCode.failure }
  }

  /// What the file carries along; else what was kept of the report whose digest stands in its text.
  private func record() throws -> ReportRecord {
    guard let bytes = FileText.bytes(file) else {
      throw Failure(vi: "không đọc được \(file)", en: "\(file) can't be read", fr: "\(file) est illisible")
    }
    if let record = CarriedRecord.find(in: bytes).flatMap(ReportRecord.init(text:)) { return record }
    let state = StateFolder()
    let texts = CarriedRecord.texts(of: bytes)
    let kept = state.reports(about: data.choice.path).last { entry in
      texts.contains { $0.contains(entry.digest) }
    }
    guard let record = kept.flatMap({ state.record($0, about: data.choice.path) }) else {
      throw Failure(
        vi:
          "\(file) không phải báo cáo do tiendo ghi, hoặc đã mất phần để kiểm tra; so với sổ: tiendo report --register",
        en:
          "\(file) is no report of tiendo's, or has lost what it is checked by; see tiendo report --register",
        fr:
          "\(file) n’est pas un rapport de tiendo, ou a perdu de quoi être vérifié ; voir tiendo report --register"
      )
    }
    return record
  }
}
