/// What a row is sorted by, as a number.
struct SortKey {
  var number: UInt64
  /// Place in the rows before.
  var place: Int32
  /// Place in the texts; -1 for a number.
  var text: Int32 = -1
}

extension [SortKey] {
  private static var digit: Int { 11 }

  /// By one digit of the number after the other, the last one first: each leaves equal ones in the order that they had.
  mutating func sortByDigits() {
    var (same, some): (UInt64, UInt64) = (.max, 0)
    for key in self { (same, some) = (same & key.number, some | key.number) }
    var other = self
    for shift in stride(from: 0, to: UInt64.bitWidth - (some & ~same).leadingZeroBitCount, by: Self.digit)
    where (some & ~same) >> UInt64(shift) & Self.mask != 0 {
      sort(into: &other, by: UInt64(shift))
      swap(&self, &other)
    }
  }

  private static var mask: UInt64 { 1 << UInt64(digit) - 1 }

  private func sort(into sorted: inout [SortKey], by shift: UInt64) {
    var places = [Int](repeating: 0, count: 1 << Self.digit)
    for key in self { places[Int(key.number >> shift & Self.mask)] += 1 }
    var sum = 0
    for digit in places.indices { (places[digit], sum) = (sum, sum + places[digit]) }
    for key in self {
      let digit = Int(key.number >> shift & Self.mask)
      sorted[places[digit]] = key
      places[digit] += 1
    }
  }
}

extension [SortKey] {
  /// By the number, and rows with one number by their codes: in most tables they stand in that order already.
  mutating func sort(thenBy code: (Int32) -> String) {
    sortByDigits()
    var start = startIndex
    while start < endIndex {
      let number = self[start].number
      let end = self[start...].firstIndex { $0.number != number } ?? endIndex
      if !isInOrder(start..<end, code) { self[start..<end].sort { code($0.place) < code($1.place) } }
      start = end
    }
  }

  private func isInOrder(_ range: Range<Int>, _ code: (Int32) -> String) -> Bool {
    range.dropFirst().allSatisfy { code(self[$0 - 1].place) <= code(self[$0].place) }
  }
}
