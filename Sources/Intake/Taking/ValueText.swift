import Contract
import Domain
import Tabular

/// A value of a mapping with its placeholders filled.
struct ValueText {
  let terms: TakingTerms
  let period: Day?
  let year: Int?

  enum Outcome: Hashable {
    case text(String)
    case refused(RefusedCell.Cause)
    /// Something that it needs is not there.
    case missing
  }

  /// - Parameter cells: of the row, as far as they are known.
  func filled(_ value: String, _ cells: [String: String]) -> Outcome {
    var text = ""
    var rest = value[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      switch named(String(rest[rest.index(after: open)..<close]), cells) {
      case .text(let part): text += part
      case let other: return other
      }
      rest = rest[rest.index(after: close)...]
    }
    return .text(text + rest)
  }

  private func named(_ name: String, _ cells: [String: String]) -> Outcome {
    switch Placeholder(rawValue: name) {
    case .period: return period.map { .text($0.iso) } ?? .missing
    case .year: return year.map { .text(String($0)) } ?? .missing
    case .unit: return .text(terms.unit)
    case .planSource:
      guard let project = cells["project_id"] else { return .missing }
      let sources = terms.known.planSources(of: project, capitalYear: cells["capital_year"])
      return sources.count == 1 ? .text(sources[0]) : .refused(.planSources(sources))
    case nil: break
    }
    if name.hasSuffix("#") {
      return cells[String(name.dropLast())].map { .text(ValueText.number(of: $0)) } ?? .missing
    }
    return cells[name].map { .text($0) } ?? .missing
  }

  /// Seven letters and digits made of a text: the same for the same words, whatever their case and marks.
  static func number(of text: String) -> String {
    // FNV-1a, 64 bits: short texts, and nobody who wants two of them alike.
    let hash = NearName(text).text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 36, uppercase: true)
    return String((String(repeating: "0", count: 13) + digits).suffix(7))
  }
}
