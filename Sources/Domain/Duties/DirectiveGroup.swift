/// The document that a point stands in: its number, or who issued it and when.
public struct DirectiveDocument: Hashable, Sendable {
  public let number: String?
  public let issuer: String
  public let issued: Day

  public init(_ directive: Directive) {
    (number, issuer, issued) = (directive.number, directive.issuer, directive.issued)
  }
}

/// The points of one group of tasks (nhóm nhiệm vụ) of a programme.
///
/// Source: domain notes 7: of the City's programme "6 key task groups", "commitments, specific targets, clear roadmap":
/// points with a number and a date / all.
public struct DirectiveGroup: Hashable, Sendable {
  /// As the items write it: `1`, `II`.
  public let name: String
  public private(set) var points = 0
  /// With a number to be reached in their text and a due day.
  public private(set) var withTarget = 0

  /// The groups of a document, in the order of its points; empty unless there are two.
  public static func groups(of directives: [Directive]) -> [DirectiveGroup] {
    var groups: [DirectiveGroup] = []
    // A plain number is a group only where others stand below it.
    guard directives.contains(where: { $0.item.map { ItemNumber($0).isParted } ?? false }) else { return [] }
    for directive in directives where directive.status != .cancelled {
      guard let item = directive.item, let name = ItemNumber(item).group else { continue }
      let place = groups.firstIndex { $0.name == name } ?? groups.endIndex
      if place == groups.endIndex { groups.append(DirectiveGroup(name: name)) }
      groups[place].points += 1
      if directive.due != nil, TargetText.hasTarget(directive.content) { groups[place].withTarget += 1 }
    }
    return groups.count > 1 ? groups : []
  }

  private init(name: String) { self.name = name }
}

/// The number of a point in its document: `2.1`, `II.2`, `Nhóm 3`, `mục 4`.
private struct ItemNumber {
  private let parts: [Substring]

  init(_ item: String) {
    parts = item.split { !$0.isLetter && !$0.isNumber }.filter(ItemNumber.isNumber)
  }

  /// Whether it says in which group it stands.
  var isParted: Bool { parts.count > 1 }

  var group: String? { parts.first.map(String.init) }

  private static func isNumber(_ part: Substring) -> Bool {
    part.contains(where: \.isNumber) || part.allSatisfy { "IVXLC".contains($0) }
  }
}

/// Whether a text says how much is to be reached.
enum TargetText {
  /// A number that is a share, or that counts something: no day, year, document, article or ordinal.
  static func hasTarget(_ text: String) -> Bool {
    var before = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let number = word.trimmed
      if number.first?.isNumber ?? false, !number.contains("/"), !number.contains(where: \.isLetter) {
        if number.hasSuffix("%") { return true }
        let isYear = number.count == 4 && (number.hasPrefix("19") || number.hasPrefix("20"))
        if !isYear, !ordinals.contains(before) { return true }
      }
      before = number.lowercased()
    }
    return text.contains("%")
  }

  /// Words before a number that says which one, and not how many.
  private static let ordinals: Set<String> = [
    "ngày", "tháng", "quý", "năm", "kỳ", "đợt", "lần", "số", "nhóm", "vụ", "mục", "điểm", "khoản", "điều",
    "chương", "phần", "phụ", "lục", "mức", "cấp", "giai", "đoạn",
  ]
}

extension Substring {
  /// Without the signs of a sentence around it.
  fileprivate var trimmed: Substring {
    var word = self
    while let last = word.last, ".,;:)”\"".contains(last) { word.removeLast() }
    while let first = word.first, "(“\"".contains(first) { word.removeFirst() }
    return word
  }
}
