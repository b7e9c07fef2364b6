import Cells

/// The folded names and codes of the rows of one table, side by side: two hundred thousand are looked through for each
/// letter that is typed.
struct PaletteShelf: Sendable {
  private static let end: UInt8 = 0x0A
  /// All names, each followed by an end.
  private var bytes: [UInt8] = []
  /// Where each name begins, and the row that it is of.
  private var starts: [(place: Int32, row: Int32)] = []

  /// - Parameter names: tells the names of a row, its code first. It is given the place of the row and not the row, so
  ///   that no more than the names is copied.
  init(rows count: Int, _ names: (_ row: Int, _ put: (String) -> Void) -> Void) {
    bytes.reserveCapacity(count * PaletteShelf.usualLength)
    starts.reserveCapacity(count * 2)
    for row in 0..<count {
      names(row) { name in
        guard !name.isEmpty else { return }
        starts.append((Int32(bytes.count), Int32(row)))
        Fold.appendFolded(name, to: &bytes)
        bytes.append(PaletteShelf.end)
      }
    }
  }

  /// Bytes of the names of a row, so that the room need not grow often.
  private static let usualLength = 96

  /// The rows that have all words, the best first; no more are looked for when there are enough of the best.
  /// - Parameter words: folded.
  func rows(with words: [String], limit: Int) -> [(row: Int, rank: PaletteRank)] {
    guard let main = words.max(by: { $0.utf8.count < $1.utf8.count }), !main.isEmpty else { return [] }
    let whole = Array(words.joined(separator: " ").utf8)
    let needle = Array(main.utf8)
    let others = words.filter { $0 != main }.map { Array($0.utf8) }
    var found: [Int32: PaletteRank] = [:]
    var best = 0
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      var number = 0
      while let hit = bytes.place(of: needle, from: place) {
        number = self.name(at: hit, from: number)
        let start = Int(starts[number].place)
        let end = number + 1 < starts.count ? Int(starts[number + 1].place) - 1 : bytes.count - 1
        let text = bytes[start..<end]
        place = hit + 1
        guard others.allSatisfy({ UnsafeBufferPointer(rebasing: text).place(of: $0, from: 0) != nil }) else {
          continue
        }
        let name = UnsafeBufferPointer(rebasing: text)
        let main = PaletteRank(name, at: hit - start, length: needle.count)
        let rank = rank(of: whole, others, main, in: name)
        let row = starts[number].row
        if let known = found[row], known <= rank { continue }
        found[row] = rank
        if rank <= .beginning { best += 1 }
        if best >= limit { break }
        // A name is as good as its first place, but for a later word that begins with it.
        if main <= .word { place = end }
      }
    }
    return Array(
      found.map { (Int($0.key), $0.value) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(limit))
  }

  /// A name with the words side by side is as good as they are as one; else as good as the worst of them.
  private func rank(
    of whole: [UInt8], _ others: [[UInt8]], _ main: PaletteRank, in name: UnsafeBufferPointer<UInt8>
  ) -> PaletteRank {
    guard !others.isEmpty else { return main }
    if let first = name.place(of: whole, from: 0) { return PaletteRank(name, at: first, length: whole.count) }
    return others.reduce(max(main, .word)) { worst, word in
      var (place, best) = (0, PaletteRank.part)
      while best == .part, let found = name.place(of: word, from: place) {
        best = min(best, max(.word, PaletteRank(name, at: found, length: word.count)))
        place = found + 1
      }
      return max(worst, best)
    }
  }

  /// The name that a byte is in: names are met in their order.
  private func name(at place: Int, from first: Int) -> Int {
    var (low, high) = (first, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle].place) <= place { low = middle } else { high = middle }
    }
    return low
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func place(of needle: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var place = start
    let last = count - needle.count
    while place <= last {
      if self[place] == first, (1..<needle.count).allSatisfy({ self[place + $0] == needle[$0] }) {
        return place
      }
      place += 1
    }
    return nil
  }
}
