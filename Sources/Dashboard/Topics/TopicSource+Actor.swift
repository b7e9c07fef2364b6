import Cells
import Contract
import Domain

extension TopicSource {
  func actor(_ agency: Key<Agency>?) -> Value { agency.map { actor($0) } ?? .none }

  func actorName(_ agency: Key<Agency>) -> String { context.shortName(successors.heir(of: agency)) }

  /// Who is spoken to there.
  func contact(_ agency: Key<Agency>?) -> Value {
    guard let key = contactKey(agency), let name = context.name(key) else { return .none }
    return .name(name)
  }

  func contactKey(_ agency: Key<Agency>?) -> Key<Person>? {
    agency.flatMap { contacts.person(of: successors.heir(of: $0))?.key }
  }

  /// A line of what was found, the figures strong; a part that does not fit is left out, the last first.
  func line(_ parts: [[Span]]) -> Field { Field("", parts: parts) }

  func spans(_ vi: String, _ en: String, _ fr: String, _ role: Role = .text) -> [Span] {
    [Span(context.words.said(Label(vi, en, fr)), role)]
  }

  /// Said where nothing of a table is of the subject.
  var nothing: Field { line([spans("không có gì", "nothing here", "rien ici", .muted)]) }
}
