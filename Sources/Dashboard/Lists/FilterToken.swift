import Cells

/// A piece of a filter as it was typed.
struct FilterToken: Hashable {
  struct Condition: Hashable {
    let name: String
    let comparison: FilterCondition.Comparison
    var value: String
  }

  /// Without quotes and without the `!` before it.
  private(set) var text: String
  private(set) var typed: String
  let isNegated: Bool
  /// Whether it is a phrase: nothing in it is a sign.
  private let isPhrase: Bool

  private init(_ typed: String) {
    self.typed = typed
    var body = typed[...]
    isNegated = body.hasPrefix("!")
    if isNegated { body = body.dropFirst() }
    isPhrase = body.hasPrefix("\"")
    text = body.filter { $0 != "\"" }
  }

  var isOr: Bool { typed == "|" || !isPhrase && FilterWords.or.contains(Fold.folded(typed)) }

  /// Nil for a word.
  var condition: Condition? {
    guard !isPhrase else { return nil }
    for place in text.indices.dropFirst() {
      for sign in FilterCondition.Comparison.allCases where text[place...].hasPrefix(sign.rawValue) {
        let name = text[..<place]
        // What follows a sign of its own is no name: `a/b:c`.
        guard name.allSatisfy({ $0.isLetter || $0 == "_" }) else { return nil }
        return Condition(
          name: String(name), comparison: sign, value: String(text[place...].dropFirst(sign.rawValue.count)))
      }
    }
    return nil
  }

  /// The pieces of a text. `late > 30` and `held>5 tỷ` are one piece each, for so people write them.
  static func all(in text: String) -> [FilterToken] {
    var tokens: [FilterToken] = []
    for piece in pieces(text) {
      if let joined = tokens.last?.joined(with: piece) {
        tokens[tokens.count - 1] = joined
      } else {
        tokens.append(FilterToken(piece))
      }
    }
    // With nothing before it "or" is a word like any other.
    if let first = tokens.first, first.isOr, first.typed != "|" {
      tokens[0] = FilterToken("\"" + first.typed + "\"")
    }
    return tokens.filter { !$0.text.isEmpty }
  }

  private func joined(with piece: String) -> FilterToken? {
    guard !isPhrase, !isOr, piece != "|" else { return nil }
    let startsWithSign = piece.first.map { "<>=≤≥".contains($0) } ?? false
    if startsWithSign, condition == nil, text.allSatisfy({ $0.isLetter || $0 == "_" }) {
      return FilterToken(typed + piece)
    }
    guard let condition else { return nil }
    if condition.value.isEmpty {
      return FilterWords.or.contains(Fold.folded(piece)) || piece.hasPrefix("!")
        ? nil : FilterToken(typed + piece)
    }
    let endsInDigit = condition.value.last?.isNumber ?? false
    let isUnit = FilterWords.units[Fold.folded(piece)] != nil
    return endsInDigit && isUnit ? FilterToken(typed + piece) : nil
  }

  /// Cut at spaces and at `|`, but not within quotes.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var isQuoted = false
    func end() {
      if !piece.isEmpty { pieces.append(piece) }
      piece = ""
    }
    for character in text {
      switch character {
      case "\"":
        isQuoted.toggle()
        piece.append(character)
      case "|" where !isQuoted:
        end()
        pieces.append("|")
      case "≤": piece += "<="
      case "≥": piece += ">="
      case _ where character.isWhitespace && !isQuoted: end()
      default: piece.append(character)
      }
    }
    end()
    return pieces
  }
}
