/// Problems in their order, in blocks: a copy of ten thousand with one of them changed costs a block, and two lists
/// that share their blocks are compared without a look into them.
public struct ListedProblems: RandomAccessCollection, Sendable, Equatable, ExpressibleByArrayLiteral {
  private static let blockSize = 128

  /// None is empty.
  private var blocks: [[Problem]] = []
  /// By block, the place of its first problem.
  private var starts: [Int] = []

  public let startIndex = 0
  public private(set) var endIndex = 0

  public init() {}
  public init(arrayLiteral elements: Problem...) { append(contentsOf: elements) }

  public static func == (a: ListedProblems, b: ListedProblems) -> Bool {
    a.starts == b.starts ? a.blocks == b.blocks : a.elementsEqual(b)
  }

  public subscript(place: Int) -> Problem {
    get {
      let block = block(of: place)
      return blocks[block][place - starts[block]]
    }
    set {
      let block = block(of: place)
      blocks[block][place - starts[block]] = newValue
    }
  }

  /// The block in which a place lies, by halving.
  private func block(of place: Int) -> Int {
    precondition(indices.contains(place), "no such problem")
    var (low, high) = (0, blocks.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= place { low = middle } else { high = middle - 1 }
    }
    return low
  }

  public mutating func append(_ problem: Problem) {
    if let last = blocks.last, last.count < ListedProblems.blockSize {
      blocks[blocks.count - 1].append(problem)
    } else {
      blocks.append([problem])
      starts.append(endIndex)
    }
    endIndex += 1
  }

  public mutating func append(contentsOf problems: some Sequence<Problem>) {
    for problem in problems { append(problem) }
  }

  /// Adds another list until there are as many as a limit; whole blocks are shared.
  mutating func append(_ other: ListedProblems, upTo limit: Int) {
    for block in other.blocks {
      let left = limit - count
      guard left > 0 else { return }
      if block.count < ListedProblems.blockSize / 2 || block.count > left {
        append(contentsOf: block.prefix(left))
      } else {
        blocks.append(block)
        starts.append(endIndex)
        endIndex += block.count
      }
    }
  }

  /// What two lists have that stands between the blocks with which both begin and end: shared ones are known to be the
  /// same without a look into them.
  static func differing(_ a: ListedProblems, _ b: ListedProblems) -> (a: [Problem], b: [Problem]) {
    let (start, end) = commonBlocks(a, b)
    func between(_ list: ListedProblems) -> [Problem] {
      Array(list.blocks[start..<list.blocks.count - end].joined())
    }
    return (between(a), between(b))
  }

  /// The number of blocks with which two lists begin and end alike.
  private static func commonBlocks(_ a: ListedProblems, _ b: ListedProblems) -> (start: Int, end: Int) {
    let least = Swift.min(a.blocks.count, b.blocks.count)
    var start = 0
    while start < least, a.blocks[start] == b.blocks[start] { start += 1 }
    var end = 0
    while end < least - start, a.blocks[a.blocks.count - 1 - end] == b.blocks[b.blocks.count - 1 - end] {
      end += 1
    }
    return (start, end)
  }

  /// Each problem changed.
  ///
  /// - Parameter known: a list of before and what it became by the same change: of blocks that both have it is taken over.
  func changed(
    _ change: (Problem) -> Problem, known: (before: ListedProblems, after: ListedProblems)? = nil
  ) -> ListedProblems {
    var changed = self
    let common = known.map { ListedProblems.commonBlocks(self, $0.before) }
    for place in blocks.indices {
      let fromEnd = blocks.count - place
      if let known, let common, place < common.start {
        changed.blocks[place] = known.after.blocks[place]
      } else if let known, let common, fromEnd <= common.end {
        changed.blocks[place] = known.after.blocks[known.after.blocks.count - fromEnd]
      } else {
        changed.blocks[place] = blocks[place].map(change)
      }
    }
    return changed
  }

  /// Puts problems in the place of others.
  mutating func replaceSubrange(_ old: Range<Int>, with new: some Collection<Problem>) {
    guard !blocks.isEmpty else { return append(contentsOf: new) }
    let first = block(of: Swift.min(old.lowerBound, endIndex - 1))
    let last = block(of: Swift.min(Swift.max(old.lowerBound, old.upperBound - 1), endIndex - 1))
    var problems = Array(blocks[first...last].joined())
    problems.replaceSubrange(old.lowerBound - starts[first]..<old.upperBound - starts[first], with: new)
    blocks.replaceSubrange(first...last, with: problems.isEmpty ? [] : [problems])
    starts = []
    endIndex = 0
    for block in blocks {
      starts.append(endIndex)
      endIndex += block.count
    }
  }
}
