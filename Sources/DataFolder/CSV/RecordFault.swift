import Domain

/// A record that can't be split into the cells its header promises.
struct RecordFault {
  let rule: Rule
  let expected: Expectation
  let line: Int
  let found: String
  /// Its cells, where they could be told apart; valid only while the fault is handed out.
  var record: RawRecord?
}

/// What becomes of the records of a file.
protocol RecordSink {
  mutating func take(_ record: RawRecord)
  mutating func refuse(_ fault: RecordFault)
  /// Asked once a window, with the bytes read since and the place of the next record; `false` ends the reading.
  mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool
}
