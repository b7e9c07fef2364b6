/// Values by lane, in blocks: changing a value of a column that others hold too copies its block, not the column.
struct LaneColumn<Element: AdditiveArithmetic & Sendable>: Sendable {
  /// Lanes of a block: few enough to copy for one row of the ledger, enough that a column has few blocks.
  private static var size: Int { 512 }

  /// An empty block is all zeros, and so is what lies beyond the last one.
  private var blocks: [[Element]] = []

  init() {}

  init(_ values: UnsafeBufferPointer<Element>) {
    for start in stride(from: 0, to: values.count, by: Self.size) {
      let block = values[start..<min(start + Self.size, values.count)]
      blocks.append(block.allSatisfy { $0 == .zero } ? [] : Self.block(block))
    }
  }

  private static func block(_ values: some Collection<Element>) -> [Element] {
    Array(unsafeUninitializedCapacity: size) { room, count in
      _ = room.initialize(from: values)
      for place in values.count..<size { room.initializeElement(at: place, to: .zero) }
      count = size
    }
  }

  var isEmpty: Bool { blocks.isEmpty }

  /// Zero for a lane that there is none of.
  subscript(lane: Int) -> Element {
    let block = lane / Self.size
    guard lane >= 0, block < blocks.count, !blocks[block].isEmpty else { return .zero }
    return blocks[block][lane % Self.size]
  }

  mutating func add(_ value: Element, at lane: Int) {
    let block = lane / Self.size
    while blocks.count <= block { blocks.append([]) }
    if blocks[block].isEmpty { blocks[block] = Self.block(EmptyCollection()) }
    blocks[block][lane % Self.size] += value
  }

  /// The lanes that may have a value, ascending.
  func visit(_ body: (_ lane: Int, _ value: Element) -> Void) {
    for (number, block) in blocks.enumerated() where !block.isEmpty {
      let first = number * Self.size
      for (place, value) in block.enumerated() { body(first + place, value) }
    }
  }
}
