import Contract
import Domain

/// A part of the source and what its last reading gave.
struct FolderFile: Sendable {
  let source: SourceRef
  /// As the source lists it now; nil while it is gone.
  var listed: Fingerprint?
  /// As it was when it was last looked at; nil while it is gone.
  var fingerprint: Fingerprint?
  /// As it was when its rows were read.
  var readFingerprint: Fingerprint?
  var failure: Problem?
  var staleSince: Moment?
  var isSettling = false
  var recordCount = 0
  var rejectedCount = 0
  /// Records whose key stands elsewhere too.
  var repeatedCount = 0
  /// Records that it had when it lost some, and got no others; nil when all is well.
  var rowsBefore: Int?
  /// Whether some rows of it are shown.
  var hasRows = false

  init(source: SourceRef) { self.source = source }

  /// Takes over what a reading gave.
  mutating func take(_ summary: PartSummary) {
    failure = nil
    staleSince = nil
    fingerprint = summary.fingerprint
    readFingerprint = summary.fingerprint
    recordCount = summary.recordCount
    rejectedCount = summary.rejectedCount
    hasRows = true
  }

  private var state: SourceFile.State {
    if isSettling, hasRows || failure == nil { return .settling }
    guard let staleSince else { return .current }
    return hasRows ? .stale(since: staleSince) : .unreadable(since: staleSince)
  }

  var summary: SourceFile {
    SourceFile(
      path: source.path, table: source.table.rawValue, agency: source.agency,
      modified: (readFingerprint ?? fingerprint)?.modifiedMoment,
      byteCount: Int(clamping: (readFingerprint ?? fingerprint)?.size ?? 0), recordCount: recordCount,
      rejectedCount: rejectedCount + repeatedCount,
      form: source.form.name, sheet: source.form.sheet, state: state)
  }
}
