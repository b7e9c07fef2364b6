import Contract
import Domain

// What is wrong with a file as a whole is found when it is opened.
extension TableFile {
  /// A file that is not there any more.
  static func missing(_ source: SourceRef) -> Failure {
    Failure(source, .fileUnreadable, .readableFile, fingerprint: nil)
  }

  /// Opens a file and reads its header.
  static func open(_ source: SourceRef, largest: UInt64) throws(Failure) -> (OpenFile, Header) {
    let file = try regularFile(source)
    guard file.size <= largest else {
      throw Failure(
        source, .fileTooLarge, .bytes(atMost: Int(largest)), "\(file.size)",
        fingerprint: file.fingerprint)
    }
    if let doubt = file.doubt(source) { throw Failure(problem: doubt, fingerprint: file.fingerprint) }
    let header: Header
    do throws(Header.Fault) {
      header = try Header(file)
    } catch {
      // A title may have quotes where a table can't.
      if [.quoteStray, .quoteUnclosed].contains(error.rule) { try search(file, source, isOneCell: false) }
      let isQuoted = file.place == .inside || error.rule == .fileForm
      throw Failure(
        source, error.rule, error.expected, isQuoted ? error.found : "", line: 1,
        fingerprint: file.fingerprint)
    }
    guard let lined = try? file.read(as: header) else {
      throw Failure(source, .fileUnreadable, .readableFile, fingerprint: file.fingerprint)
    }
    try checkColumns(header, lined, source, isQuoted: file.place == .inside)
    return (lined, header)
  }

  private static func regularFile(_ source: SourceRef) throws(Failure) -> OpenFile {
    do throws(OpenFile.Failure) {
      return try source.open()
    } catch {
      switch error {
      case .missing: throw missing(source)
      case .outside: throw Failure(source, .linkOutside, .linkToTable, fingerprint: nil)
      case .notRegular: throw Failure(source, .fileUnreadable, .regularFile, fingerprint: nil)
      case .unreadable(let words):
        throw Failure(source, .fileUnreadable, .readableFile, words, fingerprint: nil)
      case .refused(let refusal):
        throw Failure(
          source, refusal.rule, refusal.expected, refusal.found, line: refusal.line, fingerprint: nil)
      }
    }
  }

  /// The columns that a file must have: in a unit's own folder the one that would name the unit may be left out.
  private static func required(_ source: SourceRef) -> [String] {
    Contract[source.table].columns.filter { $0.isRequired && !($0.isOwner && source.agency != nil) }
      .map(\.name)
  }

  /// - Throws: what hides the column names, when they stand somewhere.
  private static func search(_ file: OpenFile, _ source: SourceRef, isOneCell: Bool) throws(Failure) {
    let search = HeaderSearch(
      file, Contract[source.table], required: required(source), isOneCell: isOneCell)
    guard let (line, fault) = search.fault() else { return }
    throw Failure(
      source, fault.rule, fault.expected, fault.found, line: line, fingerprint: file.fingerprint)
  }

  /// - Parameter isQuoted: whether the file may be quoted even if nothing in it looks like the table.
  private static func checkColumns(
    _ header: Header, _ file: OpenFile, _ source: SourceRef, isQuoted: Bool
  ) throws(Failure) {
    let table = Contract[source.table]
    let missing = required(source).filter { !header.names.contains($0) }
    guard !missing.isEmpty else { return }
    try search(file, source, isOneCell: header.names.count == 1)
    let near = header.names.filter { name in
      HeaderCheck.meant(by: name, in: table, besides: header.names).map(missing.contains) ?? false
    }
    let isOurs = isQuoted || table.columns.contains { header.names.contains($0.name) }
    let found = near.isEmpty ? header.names : near
    throw Failure(
      source, .columnMissing, .columns(missing), isOurs ? found.joined(separator: ",") : "",
      line: header.line, fingerprint: file.fingerprint)
  }
}

extension TableFile.Failure {
  fileprivate init(
    _ source: SourceRef, _ rule: Rule, _ expected: Expectation, _ found: String = "", line: Int? = nil,
    fingerprint: Fingerprint?
  ) {
    problem = Problem(
      file: source.path, line: line, rule: rule, expected: expected, found: found, agency: source.agency)
    self.fingerprint = fingerprint
  }
}
