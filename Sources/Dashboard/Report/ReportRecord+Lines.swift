import Domain

extension ReportRecord {
  private static let mark = "tiendo-report 1"

  /// Lines of plain words, see ``Escaped``; the same for the same record.
  public var text: String {
    var lines = [
      ReportRecord.mark, "moment \(moment.iso)", "year \(fiscalYear)", "public \(isPublic ? 1 : 0)",
      "digest \(digest)",
    ]
    lines += files.map { file in
      "file \(Escaped.text(file.path)) \(file.byteCount) \(file.modified?.iso ?? "-")"
    }
    lines += figures.map { figure, value in
      "figure \(figure.subject.words) \(figure.measure.rawValue) \(value)"
    }.sorted()
    return lines.joined(separator: "\n")
  }

  /// Nil where it is no record. A line that says nothing known is left out: a later program may have written it.
  public init?(text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    }
    func fact(_ name: String) -> String? { lines.first { $0.count == 2 && $0[0] == name }?[1] }
    guard let first = lines.first, first.joined(separator: " ") == ReportRecord.mark,
      let moment = fact("moment").flatMap(Moment.init(iso:)), let year = fact("year").flatMap({ Int($0) }),
      let digest = fact("digest")
    else { return nil }
    self.init(moment: moment, fiscalYear: year, isPublic: fact("public") == "1", digest: digest)
    for words in lines {
      switch words.first {
      case "file": if let file = File(words) { files.append(file) }
      case "figure":
        guard words.count == 4 + (words.count > 1 && words[1] == "city" ? 0 : 1),
          let subject = Subject(words: words[1..<words.count - 2]),
          let measure = Measure(rawValue: words[words.count - 2]), let value = Int64(words[words.count - 1])
        else { continue }
        figures[Figure(subject: subject, measure: measure)] = value
      default: continue
      }
    }
  }
}

extension ReportRecord.File {
  fileprivate init?(_ words: [String]) {
    guard words.count == 4, let path = Escaped.plain(words[1]), let byteCount = Int(words[2]) else {
      return nil
    }
    self.init(path: path, byteCount: byteCount, modified: Moment(iso: words[3]))
  }
}

extension ReportRecord.Subject {
  fileprivate var words: String {
    switch self {
    case .city: "city"
    case .sector(let code): "sector \(Escaped.text(code))"
    case .unit(let code): "unit \(Escaped.text(code))"
    }
  }

  fileprivate init?(words: ArraySlice<String>) {
    let code = words.count == 2 ? Escaped.plain(words[words.startIndex + 1]) : nil
    switch (words.first, code) {
    case ("city", nil): self = .city
    case ("sector", let code?): self = .sector(code: code)
    case ("unit", let code?): self = .unit(code: code)
    default: return nil
    }
  }
}
