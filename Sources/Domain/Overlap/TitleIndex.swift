/// Finds the forms that share most with one of them: words, and words side by side, a rare one counting more.
///
/// Whether two are the same is not said here. Source: methods 4, where any cheap index finds the twin, and pairs of
/// syllables do as well as words.
struct TitleIndex {
  /// How many are worth a closer look.
  static let candidates = 10
  /// Forms met for one form, at most: the commonest parts say least, and would make the work grow with the square.
  static let budget = 1000

  /// The forms of each part, one part after the other.
  private let forms: Lists
  /// The parts of each form, the rarest first.
  private let parts: Lists
  private let weights: [UInt16]

  /// - Parameter forms: by form its words.
  init(_ forms: [[Int32]]) {
    var parts = TitleIndex.parts(of: forms)
    let counts = TitleIndex.counts(&parts.lists, parts.count)
    self.parts = Lists(parts.lists)
    self.forms = Lists(parts.lists, counts)
    let all = Int32(clamping: forms.count)
    // Twice as many forms that have a part take the same from its weight each time.
    weights = counts.map { UInt16(32 - (all / max(1, $0)).leadingZeroBitCount) }
  }

  private static func parts(of forms: [[Int32]]) -> (lists: [[Int32]], count: Int) {
    var numbers: [UInt64: Int32] = [:]
    func number(_ first: Int32, _ second: Int32) -> Int32 {
      let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
      let number = numbers[key] ?? Int32(numbers.count)
      numbers[key] = number
      return number
    }
    let lists = forms.map { words in
      words.map { number(-1, $0) } + zip(words, words.dropFirst()).map { number($0, $1) }
    }
    return (lists, numbers.count)
  }

  /// How many forms have each part; leaves each part once in a form, the rarest first.
  private static func counts(_ lists: inout [[Int32]], _ count: Int) -> [Int32] {
    var counts = [Int32](repeating: 0, count: count)
    // The last form that a part was met in.
    var met = [Int](repeating: -1, count: count)
    for form in lists.indices {
      lists[form] = lists[form].filter { part in
        guard met[Int(part)] != form else { return false }
        met[Int(part)] = form
        counts[Int(part)] += 1
        return true
      }
    }
    for form in lists.indices { lists[form].sort { (counts[Int($0)], $0) < (counts[Int($1)], $1) } }
    return counts
  }

  /// Room that is used for each form in turn.
  struct Scores {
    // Small, so that it stays near the processor.
    fileprivate var scores: [UInt16]
    fileprivate var touched: [Int32] = []

    init(_ index: TitleIndex) { scores = Array(repeating: 0, count: index.parts.count) }
  }

  /// Those that share most with a form, the nearest first.
  func nearest(to form: Int, _ room: inout Scores) -> [Int] {
    var met = 0
    for part in parts[form] {
      let others = forms[Int(part)]
      met += others.count
      guard met <= TitleIndex.budget else { break }
      guard others.count > 1 else { continue }
      let weight = weights[Int(part)]
      for other in others {
        if room.scores[Int(other)] == 0 { room.touched.append(other) }
        // At most 16 a part and 240 parts: `TitleReader.longest`.
        room.scores[Int(other)] += weight
      }
    }
    return best(of: &room, but: form)
  }

  private func best(of room: inout Scores, but form: Int) -> [Int] {
    var best: [(score: UInt16, form: Int)] = []
    for other in room.touched {
      let score = room.scores[Int(other)]
      room.scores[Int(other)] = 0
      guard Int(other) != form, best.count < TitleIndex.candidates || score > best[best.count - 1].score
      else {
        continue
      }
      best.insert((score, Int(other)), at: best.firstIndex { $0.score < score } ?? best.count)
      if best.count > TitleIndex.candidates { best.removeLast() }
    }
    room.touched.removeAll(keepingCapacity: true)
    return best.map(\.form)
  }
}

/// Lists of numbers side by side.
private struct Lists {
  private let starts: [Int]
  private let numbers: [Int32]

  var count: Int { starts.count - 1 }

  init(_ lists: [[Int32]]) {
    numbers = Array(lists.joined())
    starts = lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// By number the lists that have it, ascending.
  init(_ lists: [[Int32]], _ counts: [Int32]) {
    let starts = counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int($1)) }
    var next = starts
    var numbers = [Int32](repeating: 0, count: starts[starts.count - 1])
    for (place, list) in lists.enumerated() {
      for number in list {
        numbers[next[Int(number)]] = Int32(place)
        next[Int(number)] += 1
      }
    }
    (self.starts, self.numbers) = (starts, numbers)
  }

  subscript(place: Int) -> ArraySlice<Int32> { numbers[starts[place]..<starts[place + 1]] }
}
