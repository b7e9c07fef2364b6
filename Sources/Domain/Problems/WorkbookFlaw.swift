/// Why nothing can be read of a workbook.
public enum WorkbookFlaw: Hashable, Sendable, CaseIterable {
  /// It is no workbook at all, whatever its name says.
  case other
  /// Of Excel 97 to 2003 (`.xls`), or of LibreOffice (`.ods`).
  case old
  /// Behind a password.
  case encrypted
  /// Its end is missing.
  case cutOff
  /// A program holds it open and has written nothing yet.
  case beingWritten
  /// It, or what would come of it, is larger than any hand-in, or made to look so.
  case tooLarge
  /// A part of it is damaged or not as the standard has it.
  case broken

  /// What should stand there instead.
  var text: String {
    switch self {
    case .other: "an Excel workbook (.xlsx)"
    case .old: "a workbook saved as .xlsx"
    case .encrypted: "a workbook without a password"
    case .cutOff: "the whole file"
    case .beingWritten: "a file that is written to its end"
    case .tooLarge: "a workbook of a hand-in's size"
    case .broken: "a workbook that Excel opens without repairing it"
    }
  }
}
