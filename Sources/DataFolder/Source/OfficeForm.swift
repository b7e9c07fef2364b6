import Tabular

/// What a part is in that is not in the contract's own form.
enum OfficeForm: Sendable {
  case text(FoundText)
  case doubt(TextDoubt)

  /// The table in the contract's form; nil where none could be made.
  var bytes: [UInt8]? {
    switch self {
    case .text(let found): found.bytes
    case .doubt: nil
    }
  }

  /// What it is called, the same in every language.
  var name: String {
    switch self {
    case .text(let found):
      ([found.form.name] + Set(found.fonts.map(\.font.name)).sorted()).joined(separator: ", ")
    case .doubt(let doubt): "\(doubt.first.name) / \(doubt.second.name)"
    }
  }

  /// Copies up to `count` bytes; nil where there are none in memory.
  func read(into buffer: UnsafeMutablePointer<UInt8>, _ count: Int, at offset: UInt64) -> Int? {
    guard let bytes else { return nil }
    let start = Int(clamping: min(offset, UInt64(bytes.count)))
    let done = min(count, bytes.count - start)
    bytes.withUnsafeBufferPointer { from in
      guard let base = from.baseAddress, done > 0 else { return }
      buffer.update(from: base + start, count: done)
    }
    return done
  }
}
