/// A text of a paper that an office may word in its own way.
///
/// The keys of a paper are one enumeration; its raw values are the names in the file.
public protocol WordingKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The names that its text may have in braces.
  var names: [String] { get }
  /// The text where the file says nothing else.
  func standard(in language: Document.Language) -> String
  /// What it is, for who edits the file.
  func help(in language: Document.Language) -> String
}
