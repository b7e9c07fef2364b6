import Contract

/// Looks through a file that was read, and remembers which bytes its sound rows were made of.
struct MemoSink: RecordSink {
  private(set) var memo = RowMemo()
  private let unsound: [(record: Int, isRow: Bool)]
  private var nextUnsound = 0
  private var recordsPassed = 0
  private var place = 0
  private let isCancelled: () -> Bool

  init(_ unsound: [(record: Int, isRow: Bool)], isCancelled: @escaping () -> Bool) {
    self.unsound = unsound
    self.isCancelled = isCancelled
  }

  /// Whether it met as many records as gave rows or not.
  func isOf(_ part: any AnyPart) -> Bool {
    recordsPassed == part.summary.recordsPassed && place == part.tokens.count
  }

  mutating func take(_ record: RawRecord) {
    defer { recordsPassed += 1 }
    if nextUnsound < unsound.count, unsound[nextUnsound].record == recordsPassed {
      if unsound[nextUnsound].isRow { place += 1 }
      nextUnsound += 1
      return
    }
    memo.add(RowMemo.digest(record), place: place)
    place += 1
  }

  mutating func refuse(_ fault: RecordFault) {
    if nextUnsound < unsound.count, unsound[nextUnsound].record == recordsPassed { nextUnsound += 1 }
    recordsPassed += 1
  }

  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool { !isCancelled() }
}
