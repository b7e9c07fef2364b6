import Contract
public import Document
import Domain

/// The weekly report as a value: what it says follows from the rows that the screens have.
///
/// Source: the parts are those of the ministry's weekly dispatch and of the Resolution 57 report, domain notes 6.
public struct WeeklyReport: Sendable {
  public private(set) var document: Document
  /// What it was written from.
  public let record: ReportRecord

  /// - Parameter wording: the program's own words where nil.
  public init(_ source: TopicSource, wording: Wording<ReportKey>? = nil) {
    let facts = ReportFacts(source, before: source.past(Moment(closeOf: source.exact.asOf.day + -7)))
    let ahead = ReportAhead(facts)
    let wording = wording ?? Wording(language: facts.language)
    let names = facts.names(digest: source.exact.digest)
    func text(_ key: ReportKey) -> String { wording.text(key, names) }
    let parts: [(ReportKey, [Document.Block])] = [
      (.disbursement, facts.disbursement(ahead)), (.tasks, facts.tasks),
      (.infrastructure, facts.infrastructure),
      (.obstacles, facts.obstacles), (.proposals, facts.proposals(ahead)), (.next, facts.nextWeek),
    ]
    let body =
      [.paragraph(Document.Paragraph(text(.opening)))] + facts.changes
      + parts.flatMap { [.heading(.part, text($0))] + $1 }
      + [.paragraph(Document.Paragraph([.italic(text(.source))]))]
    document = Document(
      language: facts.language,
      letterhead: Document.Letterhead(
        parent: text(.parent), agency: text(.agency), number: text(.number), nation: text(.nation),
        motto: text(.motto), placeAndDate: text(.place)),
      title: Document.Title(
        kind: text(.kind), subject: text(.subject), note: text(.draft) + facts.syntheticNote),
      addressees: Document.Addressees(lead: text(.addressed), names: wording.lines(.addressees, names)),
      body: body,
      recipients: Document.Recipients(lead: text(.copied), names: wording.lines(.recipients, names)),
      signature: Document.Signature(
        capacity: wording.lines(.capacity, names), post: text(.post), name: text(.signer)),
      annexes: facts.annexes, day: source.exact.asOf.day)
    record = ReportRecord(source)
    document.record = record.text
  }
}

extension Language {
  /// The language of a paper.
  public var ofPapers: Document.Language {
    switch self {
    case .vietnamese: .vietnamese
    case .english: .english
    case .french: .french
    }
  }
}
