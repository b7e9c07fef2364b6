/// What amounts are counted in.
public enum MoneyMultiple: String, Hashable, Sendable, CaseIterable {
  case dong = "đồng"
  case thousand = "nghìn đồng"
  case million = "triệu đồng"
  case billion = "tỷ đồng"
  case trillion = "nghìn tỷ đồng"

  /// The power of ten that makes đồng of it.
  public var power: Int {
    switch self {
    case .dong: 0
    case .thousand: 3
    case .million: 6
    case .billion: 9
    case .trillion: 12
    }
  }

  /// The unit that a heading states, such as `ĐVT: triệu đồng`; nil where it states none.
  ///
  /// - Parameter isTitle: whether it is the title of a column, where the unit stands in brackets or behind other words.
  public init?(statedIn text: String, isTitle: Bool) {
    let parts = text.lowercased().split { "()[],;:/".contains($0) }.map { part in
      part.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    if isTitle {
      guard let unit = parts.lazy.compactMap(MoneyMultiple.within).first else { return nil }
      self = unit
    } else {
      guard
        let place = parts.firstIndex(where: { MoneyMultiple.openings.contains(NearName($0.joined()).text) }),
        parts.indices.contains(place + 1), let unit = MoneyMultiple.beginning(of: parts[place + 1])
      else { return nil }
      self = unit
    }
  }

  private static let openings = ["donvitinh", "dvt", "donvi", "unit", "unite", "donvitien"]

  /// A unit with which words begin, with or without `đồng` behind it.
  private static func beginning(of words: [String]) -> MoneyMultiple? {
    for unit in units
    where words.count >= unit.words.count && zip(unit.words, words).allSatisfy({ $0.holds($1) }) {
      return unit.multiple
    }
    return words.first.flatMap { currencies.contains(NearName($0).text) ? .dong : nil }
  }

  /// A unit with `đồng` behind it among words; `đồng` alone is one where nothing else stands there, for a contract
  /// (`hợp đồng`) and a council (`hội đồng`) are none.
  private static func within(_ words: [String]) -> MoneyMultiple? {
    if words.count == 1, currencies.contains(NearName(words[0]).text) { return .dong }
    for place in words.indices where currencies.contains(NearName(words[place]).text) {
      var before = words[..<place]
      if let link = before.last, ["of", "de"].contains(link) { before = before.dropLast() }
      for unit in units where before.count >= unit.words.count {
        let own = Array(before.suffix(unit.words.count))
        // `Giải ngân tỷ đồng` is no `ngàn tỷ`: without marks only what stands alone is one.
        let isAlone = before.count == unit.words.count
        if zip(unit.words, own).allSatisfy({ isAlone ? $0.holds($1) : $0.isExactly($1) }) {
          return unit.multiple
        }
      }
    }
    return ["vnd", "vnđ"].contains(words.last) ? .dong : nil
  }

  private static let currencies = ["dong", "dongs", "vnd"]

  /// One word of a unit in its spellings.
  private struct Word {
    let exact: [String]

    func isExactly(_ word: String) -> Bool { exact.contains(word) }
    func holds(_ word: String) -> Bool { exact.contains { NearName($0) == NearName(word) } }
  }

  private static let thousands = Word(exact: [
    "nghìn", "ngàn", "nghin", "1000", "thousand", "thousands", "milliers",
  ])
  private static let millions = Word(exact: ["triệu", "trieu", "million", "millions", "trđ"])
  private static let billions = Word(exact: [
    "tỷ", "tỉ", "ty", "billion", "billions", "milliard", "milliards",
  ])

  /// The longest first: `nghìn tỷ` is neither `nghìn` nor `tỷ`.
  private static let units: [(multiple: MoneyMultiple, words: [Word])] = [
    (.trillion, [thousands, billions]), (.billion, [billions]), (.million, [millions]),
    (.thousand, [thousands]),
  ]
}
