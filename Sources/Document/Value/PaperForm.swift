/// The forms in which a paper can be written, by the endings of their files.
public enum PaperForm: String, CaseIterable, Sendable {
  case word = "docx"
  /// Its tables.
  case workbook = "xlsx"
  case markdown = "md"
  case text = "txt"

  /// Nil where the ending of the name tells none.
  public init?(path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    self.init(rawValue: name[name.index(after: dot)...].lowercased())
  }

  /// The file of a paper in this form; empty of a workbook where the paper has no table.
  public func bytes(_ document: Document) -> [UInt8] {
    switch self {
    case .word: document.docx()
    case .workbook: document.workbook() ?? []
    case .markdown: Array(document.markdown().utf8)
    case .text: Array(document.text().utf8)
    }
  }
}
