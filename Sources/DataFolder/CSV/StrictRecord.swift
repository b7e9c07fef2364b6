import Domain

/// One record read byte by byte, exactly as RFC 4180 has it: for what the bit masks can't decide.
struct StrictRecord {
  enum Outcome {
    /// A record of so many cells; `end` is the place of its line end, or of the data's end.
    case record(cells: Int, end: Int)
    /// The data end before the record does.
    case unfinished
    /// The record can't be read; `at` is the quote that is wrong, reading goes on at `resume`.
    case fault(Rule, at: Int, resume: Int)
  }

  let bytes: UnsafePointer<UInt8>
  let separators: UnsafeMutablePointer<UInt32>
  let end: Int
  let newline: UInt8
  /// Whether the file ends where the data end.
  let isFinal: Bool

  func read(from start: Int) -> Outcome {
    var place = start
    var cells = 0
    while true {
      if place < end, bytes[place] == 0x22 {
        switch quoted(from: place) {
        case .closed(let after): place = after
        case .open: return isFinal ? fault(.quoteUnclosed, place) : .unfinished
        case .badlyClosed(let at):
          // Text behind a quote on a later line: it is the start of another cell, this one was never closed.
          let isLater = nextLine(after: place) <= at
          return isLater ? fault(.quoteUnclosed, place) : fault(.quoteStray, at)
        }
      } else {
        while place < end, bytes[place] != 0x2C, bytes[place] != newline {
          if bytes[place] == 0x22 { return fault(.quoteStray, place) }
          place += 1
        }
      }
      if place == end, !isFinal { return .unfinished }
      separators[cells] = UInt32(place)
      cells += 1
      if place == end || bytes[place] == newline { return .record(cells: cells, end: place) }
      place += 1
    }
  }

  private enum Quoted {
    case closed(after: Int)
    case open
    case badlyClosed(at: Int)
  }

  private func quoted(from start: Int) -> Quoted {
    var place = start + 1
    while true {
      while place < end, bytes[place] != 0x22 { place += 1 }
      guard place < end, place + 1 < end || isFinal else { return .open }
      place += 1
      if place == end || bytes[place] == 0x2C || bytes[place] == newline { return .closed(after: place) }
      if bytes[place] == 0x0D {
        if place + 1 == end { return isFinal ? .closed(after: end) : .open }
        if bytes[place + 1] == newline { return .closed(after: place + 1) }
      }
      guard bytes[place] == 0x22 else { return .badlyClosed(at: place) }
      place += 1
    }
  }

  private func fault(_ rule: Rule, _ at: Int) -> Outcome {
    let resume = nextLine(after: at)
    return resume > end && !isFinal ? .unfinished : .fault(rule, at: at, resume: min(resume, end))
  }

  /// The first byte of the next line; beyond the end when there is no line end.
  func nextLine(after place: Int) -> Int {
    var place = place
    while place < end, bytes[place] != newline { place += 1 }
    return place + 1
  }
}
