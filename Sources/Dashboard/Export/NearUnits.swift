import Cells
public import Domain

extension Portfolio {
  /// Codes of units that somebody may have meant: written alike, a slip or two away, or of a unit of that name.
  public func unitCodes(near text: String) -> [String] {
    let (most, limit) = (5, text.utf8.count > 3 ? 2 : 1)
    let folded = Fold.folded(text)
    guard !folded.isEmpty else { return [] }
    let slips = agencies.rows.compactMap { unit in
      Slips.count(folded, Fold.folded(unit.code), atMost: limit).map { (code: unit.code, slips: $0) }
    }
    let named = agencies.rows.filter { unit in
      folded.utf8.count > 2
        && [unit.name, unit.shortName ?? "", unit.code].contains { Fold.contains($0, foldedNeedle: folded) }
    }
    var codes = slips.sorted { ($0.slips, $0.code) < ($1.slips, $1.code) }.map(\.code)
    for unit in named where !codes.contains(unit.code) { codes.append(unit.code) }
    return Array(codes.prefix(most))
  }
}
