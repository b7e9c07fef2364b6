import Dashboard

/// In what form a report is written, and where.
struct ReportForm {
  enum Kind: String, CaseIterable {
    case word = "docx"
    case workbook = "xlsx"
    case markdown = "md"
    case text = "txt"
  }

  let kind: Kind
  private let path: String

  /// - Throws: ``Failure`` for any other ending.
  init(_ path: String) throws {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex,
      let kind = Kind(rawValue: name[name.index(after: dot)...].lowercased())
    else {
      let all = Kind.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
      throw Failure(
        vi: "\(path): đuôi tệp phải là \(all)", en: "\(path): the ending must be one of \(all)",
        fr: "\(path) : la fin doit être \(all)")
    }
    (self.kind, self.path) = (kind, path)
  }

  /// Writes a new file, whole or not at all.
  /// - Throws: ``Failure`` where one stands there already, in the data folder, and where nothing can be written.
  func write(_ bytes: [UInt8], dataFolder: String) throws {
    let file = NewFile(path, dataFolder: dataFolder)
    guard let fault = file.write({ put in bytes.withUnsafeBytes { _ = put($0) } }) else { return }
    func said(_ language: Language) -> String { language.said(.notSaved(fault, path: file.path)) }
    throw Failure(vi: said(.vietnamese), en: said(.english), fr: said(.french))
  }
}
