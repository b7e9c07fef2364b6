import Domain
import Tabular

extension Refusal {
  /// What a fault of a workbook is for those who must mend it.
  init(_ fault: Workbook.Fault) {
    if case .unreadable(let words) = fault {
      self.init(rule: .fileUnreadable, expected: .readableFile, found: words)
    } else {
      self.init(rule: .workbook, expected: .workbook(fault.flaw), found: fault.detail)
    }
  }
}

extension Workbook.Fault {
  var flaw: WorkbookFlaw {
    switch self {
    case .notWorkbook: .other
    case .oldWorkbook: .old
    case .encrypted: .encrypted
    case .truncated: .cutOff
    case .beingWritten: .beingWritten
    case .tooLarge: .tooLarge
    case .unreadable, .doctype, .broken: .broken
    }
  }

  /// What of it is meant: a part's name, or a bound.
  fileprivate var detail: String {
    switch self {
    case .notWorkbook, .oldWorkbook, .encrypted, .truncated, .beingWritten, .unreadable: ""
    case .tooLarge(let limit): "\(limit) > \(limit.most)"
    case .doctype(let part): "\(part): DOCTYPE"
    case .broken(let part): part
    }
  }
}
