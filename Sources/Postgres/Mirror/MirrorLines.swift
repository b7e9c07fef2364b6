public import Contract
import Glibc
import Synchronization

/// The lines of one version of a table's file, of which some are asked for: a list shows few of them.
public final class MirrorLines: Sendable {  // A class: it closes its descriptor, once.
  private let file: Int32
  private let rows: MirrorRows
  /// Where every so many lines one begins, as far as somebody asked.
  private let begins = Mutex<[Int]>([0])

  private static let step = 4_096
  /// Bytes in which a key stands: those of a table of ours stand in front.
  private static let look = 16 << 10

  /// - Returns: nil where there is no such file.
  public init?(_ path: String, _ table: TableName) {
    file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    rows = MirrorRows(table)
    guard file >= 0 else { return nil }
  }

  deinit { if file >= 0 { close(file) } }

  /// The key of the row that begins in a line, from 1; nil for the head and behind the end.
  public func key(inLine line: Int) -> String? {
    guard line > 1, let place = begins.withLock({ place(of: line - 1, &$0) }) else { return nil }
    var bytes = [UInt8](repeating: 0, count: MirrorLines.look)
    let count = pread(file, &bytes, bytes.count, place)
    guard count > 0 else { return nil }
    let key = bytes.withUnsafeBytes { rows.key(of: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    return key.replacing("|", with: " ")
  }

  /// Where a line begins, from 0.
  private func place(of line: Int, _ begins: inout [Int]) -> Int? {
    var known = min(line / MirrorLines.step, begins.count - 1)
    var (place, left) = (begins[known], line - known * MirrorLines.step)
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    while left > 0 {
      let count = pread(file, &buffer, buffer.count, place)
      guard count > 0 else { return nil }
      var from = 0
      while left > 0, let found = MirrorLines.newline(in: buffer, from, count) {
        from = found + 1
        left -= 1
        guard (line - left) % MirrorLines.step == 0 else { continue }
        known += 1
        if known == begins.count { begins.append(place + from) }
      }
      place += left > 0 ? count : from
    }
    return place
  }

  private static func newline(in bytes: [UInt8], _ from: Int, _ to: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard from < to, let base = bytes.baseAddress, let found = memchr(base + from, 0x0A, to - from) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }
}
