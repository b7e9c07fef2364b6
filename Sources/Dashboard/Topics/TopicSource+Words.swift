import Cells
import Contract
import Domain

// How pages of the group's duties word what they found.
extension TopicSource {
  func said(_ label: Label) -> String { context.words.said(label) }

  func said(_ vi: String, _ en: String, _ fr: String) -> String { said(Label(vi, en, fr)) }

  func spans(_ vi: String, _ en: String, _ fr: String, _ role: Role = .text) -> [Span] {
    [Span(said(vi, en, fr), role)]
  }

  /// A line of what was found, the figures strong; a part that does not fit is left out, the last first.
  func line(_ parts: [[Span]]) -> Field { Field("", parts: parts) }

  /// Said where nothing of a table is of the subject.
  var nothing: Field { line([spans("không có gì", "nothing here", "rien ici", .muted)]) }

  /// Whether the folder has no file of a table.
  func isMissing(_ table: ShownTable) -> Bool { exact.status.missingTables.contains(table.rawValue) }
}
