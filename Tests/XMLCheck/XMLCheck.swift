/// Whether a text is one well-formed XML element, without declarations, comments and CDATA. Source: XML 1.0, 2.1.
public enum XMLCheck {
  /// What is wrong first; nil when nothing is.
  public static func fault(in document: String) -> String? {
    let scalars = Array(document.unicodeScalars)
    var open: [String] = []
    var roots = 0
    var place = 0
    while place < scalars.count {
      let end = scalars[place...].firstIndex(of: "<") ?? scalars.count
      if let fault = faultOfText(scalars[place..<end], isOutside: open.isEmpty) { return fault }
      guard end < scalars.count else { break }
      guard let close = scalars[end...].firstIndex(of: ">") else { return "a tag does not end" }
      var tag = scalars[(end + 1)..<close]
      place = close + 1
      if tag.first == "/" {
        guard open.popLast() == text(tag.dropFirst()) else { return "\(text(tag)) closes nothing" }
        continue
      }
      let isEmpty = tag.last == "/"
      if isEmpty { tag = tag.dropLast() }
      let name = tag.prefix { $0 != " " }
      if name.isEmpty { return "a tag has no name" }
      if let fault = faultOfAttributes(tag.dropFirst(name.count)) { return fault }
      if open.isEmpty { roots += 1 }
      if !isEmpty { open.append(text(name)) }
    }
    if !open.isEmpty { return "\(open) are not closed" }
    return roots == 1 ? nil : "\(roots) elements"
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func faultOfText(_ scalars: ArraySlice<Unicode.Scalar>, isOutside: Bool) -> String? {
    if isOutside, scalars.contains(where: { $0 != "\n" && $0 != " " }) {
      return "text outside of the element"
    }
    for place in scalars.indices {
      switch scalars[place] {
      case "\0"..."\u{9}", "\u{B}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
        return "U+\(scalars[place].value)"
      case "<", ">": return "a bare angle bracket"
      case "&":
        let entity = text(scalars[place...].prefix { $0 != ";" })
        if !["&amp", "&lt", "&gt", "&quot"].contains(entity) { return "an entity \(entity)" }
      default: break
      }
    }
    return nil
  }

  /// ` name="value"`, any number of times.
  private static func faultOfAttributes(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
    var rest = scalars
    var names: Set<String> = []
    while !rest.isEmpty {
      let name = rest.prefix { $0 != "=" }
      rest = rest.dropFirst(name.count)
      guard name.first == " ", name.count > 1, names.insert(text(name)).inserted else { return "a name" }
      guard rest.prefix(2).elementsEqual(["=", "\""]) else { return "no value" }
      let value = rest.dropFirst(2).prefix { $0 != "\"" }
      rest = rest.dropFirst(2 + value.count)
      guard rest.first == "\"" else { return "a value does not end" }
      rest = rest.dropFirst()
      if let fault = faultOfText(value, isOutside: false) { return fault }
    }
    return nil
  }
}
