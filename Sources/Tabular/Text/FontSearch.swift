/// Finds columns of Unicode text that are in the letters of an old font: `Uû ban nh©n d©n` for `Uỷ ban nhân dân`.
struct FontSearch {
  /// How a font's text stands in a column.
  private struct Tallies {
    var asItIs = SyllableTally()
    var read = TextEncoding.fonts.map { _ in SyllableTally() }

    mutating func add(_ asItIs: SyllableTally, _ read: [SyllableTally]) {
      self.asItIs.add(asItIs)
      for place in read.indices { self.read[place].add(read[place]) }
    }
  }

  private struct Column {
    /// All cells that may be a font's text, and those of them that are not well as they stand.
    var all = Tallies()
    var odd = Tallies()
    /// Whether some cell is Vietnamese in Unicode.
    var hasUnicode = false
    var sample: [UInt8] = []
  }

  /// A column that is read as a font's.
  struct Found {
    let font: TextEncoding
    let evidence: SyllableEvidence
    /// Whether cells that are well as they stand stay so.
    let sparesSound: Bool
  }

  private static let leastWords = 3
  private static let mostSample = 4096
  private var columns: [Int: Column] = [:]

  /// - Parameter cell: without quotes, in UTF-8.
  mutating func add(_ cell: [UInt8], column: Int) {
    guard cell.contains(where: { $0 >= 0x80 }) else { return }
    guard let pieces = FontText(cell) else {
      columns[column, default: Column()].hasUnicode = true
      return
    }
    let asItIs = SyllableTally(cell)
    let read = TextEncoding.fonts.map { SyllableTally(pieces.utf8($0)) }
    columns[column, default: Column()].all.add(asItIs, read)
    if asItIs.score < 1 {
      columns[column, default: Column()].odd.add(asItIs, read)
      if columns[column, default: Column()].sample.count < FontSearch.mostSample {
        columns[column, default: Column()].sample += pieces.bytes + [0x20]
      }
    }
  }

  func found() -> [Int: Found] { columns.compactMapValues(FontSearch.found) }

  private static func found(in column: Column) -> Found? {
    let tallies = column.hasUnicode ? column.odd : column.all
    let ranked = zip(TextEncoding.fonts, tallies.read).sorted { $0.1.score > $1.1.score }
    let (font, best) = ranked[0]
    let next = max(ranked[1].1.score, tallies.asItIs.score)
    guard best.wordCount >= leastWords, best.score >= EncodingSearch.enough,
      best.score >= next + EncodingSearch.distance
    else { return nil }
    return Found(
      font: font,
      evidence: SyllableEvidence(best, next: next, SyllableEvidence.example(column.sample, font)),
      sparesSound: column.hasUnicode)
  }
}

/// A cell as the bytes of a font: its letters of Latin-1, and signs of print between them.
struct FontText {
  private var runs: [(bytes: [UInt8], sign: UInt32?)] = []
  private var run: [UInt8] = []

  /// Nil when it has a letter that no font's byte shows as.
  init?(_ cell: [UInt8]) {
    for scalar in String(decoding: cell, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0..<0x80, 0xA0...0xFF: run.append(UInt8(scalar.value))
      case 0x2010...0x2027, 0x20AC:
        runs.append((run, scalar.value))
        run = []
      default: return nil
      }
    }
    runs.append((run, nil))
  }

  var bytes: [UInt8] { Array(runs.map(\.bytes).joined()) }

  func utf8(_ font: TextEncoding) -> [UInt8] {
    var text: [UInt8] = []
    for (bytes, sign) in runs {
      text += OldText.utf8(bytes, font)
      if let sign { text.append(scalar: sign) }
    }
    return text
  }
}
