import Domain

/// The line of a verdict in the file that keeps it: `2026-11-27 reallocation fixed=5000000000 2026/city_assigned/A/B/C`.
extension Verdict {
  /// Without its end.
  public var line: String {
    let parts: [String?] = [day.iso, topic.rawValue, Verdict.written(ruling), row.map(Escaped.text)]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// Nil for a line that says nothing this program knows: another one may have written it.
  public init?(line: some StringProtocol) {
    let parts = String(line).split(separator: " " as Character, omittingEmptySubsequences: false).map(
      String.init)
    guard 3...4 ~= parts.count, let day = Day(iso: parts[0]), let topic = Topic(rawValue: parts[1]) else {
      return nil
    }
    let row = parts.count == 4 ? Escaped.plain(parts[3]) : nil
    guard parts.count == 3 || row != nil else { return nil }
    if parts[2] == Verdict.undone {
      self.init(topic, row, nil, on: day)
    } else if let ruling = Verdict.ruling(parts[2]), ruling.kind.isOfRow == (row != nil) {
      self.init(topic, row, ruling, on: day)
    } else {
      return nil
    }
  }

  private static let undone = "undone"

  private static func written(_ ruling: Ruling?) -> String {
    guard let ruling else { return undone }
    switch ruling {
    case .struck, .different, .same: return ruling.kind.rawValue
    case .fixed(let amount): return ruling.kind.rawValue + "=\(amount)"
    case .flags(let count): return ruling.kind.rawValue + "=\(count)"
    }
  }

  private static func ruling(_ text: String) -> Ruling? {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard let kind = VerdictKind(rawValue: String(parts[0])), parts.count <= 2 else { return nil }
    let number = parts.count == 2 ? Int64(parts[1]) : nil
    guard parts.count == 1 || number != nil else { return nil }
    switch (kind, number) {
    case (.struck, nil): return .struck
    case (.different, nil): return .different
    case (.same, nil): return .same
    case (.fixed, let amount?) where amount > 0: return .fixed(amount)
    case (.flags, let count?) where count >= 0: return .flags(Int(count))
    case (.struck, _), (.different, _), (.same, _), (.fixed, _), (.flags, _): return nil
    }
  }
}
