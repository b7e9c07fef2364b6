import Domain

extension Strings {
  /// What should stand in the place of a workbook with a flaw.
  static func workbookEnglish(_ value: WorkbookFlaw) -> String {
    switch value {
    case .other: "an Excel workbook (.xlsx)"
    case .old: "a workbook saved as .xlsx"
    case .encrypted: "a workbook without a password"
    case .cutOff: "the whole file"
    case .beingWritten: "a file that is written to its end"
    case .tooLarge: "a workbook of a hand-in’s size"
    case .broken: "a workbook that Excel opens without repairing it"
    }
  }
}
