/// What is wrong with a file of texts, without words: the screen has them in three languages.
public struct WordingProblem: Hashable, Sendable {
  /// Counted from 1.
  public var line: Int
  public var fault: WordingFault

  public init(line: Int, fault: WordingFault) { (self.line, self.fault) = (line, fault) }
}

public enum WordingFault: Hashable, Sendable {
  /// A line that neither begins with `key =` nor goes on with a text.
  case noKey
  case unknownKey(String, nearest: String?)
  /// The key stands already in that line.
  case keyAgain(String, line: Int)
  /// A name in braces that this text doesn't have.
  case unknownName(String, known: [String])
  /// A brace without its partner.
  case openBrace
}
