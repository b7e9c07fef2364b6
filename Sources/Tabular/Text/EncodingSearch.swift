/// Finds the encoding of bytes that are no UTF-8: the one in which they are Vietnamese.
struct EncodingSearch {
  enum Outcome {
    /// As it stands: the reader names what is no UTF-8.
    case utf8
    case found(TextEncoding, SyllableEvidence)
    case doubt(TextDoubt)
  }

  /// The share of syllables that is enough, and by how much it must be more than any other reading's. Source: the
  /// trials on 1,200 files, of which none was read wrongly.
  static let enough = 0.9
  static let distance = 0.2
  /// Fewer words prove nothing.
  private static let leastWords = 4
  /// With less than so much, text is none of ours.
  private static let least = 0.4
  private static let mostBytes = 1 << 20
  private static let signs = 80

  private let sample: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    sample = UnsafeBufferPointer(rebasing: bytes.prefix(EncodingSearch.mostBytes))
  }

  func outcome() -> Outcome {
    let read = TextEncoding.old.map { (encoding: $0, tally: SyllableTally(OldText.utf8(sample, $0))) }
      .sorted { $0.tally.score > $1.tally.score }
    let best = read[0]
    let asItIs = SyllableTally(Array(sample)).score
    guard best.tally.wordCount >= EncodingSearch.leastWords, best.tally.score >= EncodingSearch.least,
      best.tally.score > asItIs
    else { return .utf8 }
    // Two encodings may share the few letters that there are: then it is all one.
    let other = read.dropFirst().first {
      $0.tally.score + EncodingSearch.distance <= best.tally.score
        || OldText.utf8(sample, $0.encoding) != OldText.utf8(sample, best.encoding)
    }
    let next = max(other?.tally.score ?? 0, asItIs)
    guard best.tally.score >= EncodingSearch.enough, best.tally.score >= next + EncodingSearch.distance else {
      return asItIs >= EncodingSearch.least ? .utf8 : doubt(best.encoding, (other ?? read[1]).encoding)
    }
    return .found(
      best.encoding,
      SyllableEvidence(
        best.tally, next: next, SyllableEvidence.example(Array(sample), best.encoding)))
  }

  private func doubt(_ first: TextEncoding, _ second: TextEncoding) -> Outcome {
    let odd = sample.firstIndex { $0 >= 0x80 } ?? 0
    let start = sample[..<odd].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = sample[odd...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? sample.count
    func reading(_ encoding: TextEncoding) -> TextDoubt.Reading {
      let line = OldText.utf8(Array(sample[start..<end]), encoding)
      return TextDoubt.Reading(
        name: encoding.name, line: String(String(decoding: line, as: UTF8.self).prefix(EncodingSearch.signs)))
    }
    return .doubt(
      TextDoubt(
        cause: .encoding, line: 1 + sample[..<odd].count { $0 == 0x0A }, first: reading(first),
        second: reading(second)))
  }
}

extension SyllableEvidence {
  init(_ tally: SyllableTally, next: Double, _ example: (before: String, after: String)) {
    self.init(
      score: tally.score, next: next, wordCount: tally.wordCount, before: example.before, after: example.after
    )
  }

  /// The first word that is read as a syllable, before and after; one of some length, if there is.
  static func example(_ bytes: [UInt8], _ encoding: TextEncoding) -> (before: String, after: String) {
    var found: (before: String, after: String) = ("", "")
    for word in bytes.split(whereSeparator: { $0 < 0x80 && !(0x61...0x7A).contains($0 | 0x20) })
    where word.contains(where: { $0 >= 0x80 }) {
      let after = String(decoding: OldText.utf8(Array(word), encoding), as: UTF8.self)
      guard Syllables.isOne(after.unicodeScalars.map(\.value)) else { continue }
      let isLonger = after.unicodeScalars.count > found.after.unicodeScalars.count
      if isLonger { found = (String(decoding: OldText.latin(Array(word)), as: UTF8.self), after) }
      if found.after.unicodeScalars.count >= 4 { break }
    }
    return found
  }
}
