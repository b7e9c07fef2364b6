import Dashboard
import Domain

extension StateFolder {
  /// The reports that were written of a folder, the first one first.
  func reports(about folder: String) -> [ReportEntry] {
    (self[StateFolder.registerName(folder)] ?? "").split(separator: "\n").compactMap { ReportEntry(line: $0) }
  }

  /// Puts a report that was written into the register; one that can't be kept there is no less written.
  func keep(_ report: WeeklyReport, in path: String, about folder: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let entry = ReportEntry(at: .now, moment: report.record.moment, digest: report.record.digest, file: name)
    _ = keep(entry, report.record, about: folder)
  }

  /// Puts a report that was written into the register, and what it was written from beside it.
  /// - Returns: whether it is kept.
  private func keep(_ entry: ReportEntry, _ record: ReportRecord, about folder: String) -> Bool {
    keep(record.text, as: StateFolder.recordName(record.digest, entry.moment, folder)) != nil
      && add(entry.line, to: StateFolder.registerName(folder))
  }

  /// What a report was written from that names itself in a text only.
  func record(_ entry: ReportEntry, about folder: String) -> ReportRecord? {
    self[StateFolder.recordName(entry.digest, entry.moment, folder)].flatMap(ReportRecord.init(text:))
  }

  private static func registerName(_ folder: String) -> String { name("reports", real(folder)) }

  private static func recordName(_ digest: String, _ moment: Moment, _ folder: String) -> String {
    name("report-\(moment.day.iso)-\(digest)", real(folder))
  }
}
