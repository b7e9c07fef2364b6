/// What a file is that should be a CSV table and is none, told by its first bytes.
public enum FileForm: Hashable, Sendable, CaseIterable {
  /// A workbook of Excel 2007 and later.
  case workbook
  /// A workbook of Excel 97 to 2003.
  case oldWorkbook
  case openDocument
  case archive
  case pdf
  case html
  case xml
  case richText
  case utf16
  /// Nothing but zeros, as a broken copy or a crash leaves.
  case zeros
  case binary

  /// Its name, the same in every language.
  public var name: String {
    switch self {
    case .workbook: "Excel .xlsx"
    case .oldWorkbook: "Excel .xls"
    case .openDocument: "OpenDocument"
    case .archive: "ZIP"
    case .pdf: "PDF"
    case .html: "HTML"
    case .xml: "XML"
    case .richText: "RTF"
    case .utf16: "UTF-16"
    case .zeros: "00 00 00 00"
    case .binary: "NUL"
    }
  }
}
