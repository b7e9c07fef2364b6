import Document

/// A new file that a paper goes to; the ending of its name says in which form.
struct PaperFile<Form: CaseIterable & RawRepresentable> where Form.RawValue == String {
  let form: Form
  private let path: String

  /// - Throws: ``Failure`` for any other ending.
  init(_ path: String) throws {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex,
      let form = Form(rawValue: name[name.index(after: dot)...].lowercased())
    else {
      let all = Form.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
      throw Failure(
        vi: "\(path): đuôi tệp phải là \(all)", en: "\(path): the ending must be one of \(all)",
        fr: "\(path) : la fin doit être \(all)", code: 2)
    }
    (self.form, self.path) = (form, path)
  }

  /// Writes it whole or not at all.
  /// - Throws: ``Failure`` where one stands there already, in the data folder, and where nothing can be written.
  func write(_ bytes: [UInt8], dataFolder: String?) throws {
    try NewFile(path, dataFolder: dataFolder).write(bytes)
  }
}

/// That of a calendar.
enum CalendarForm: String, CaseIterable { case ics }
