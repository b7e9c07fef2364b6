import Cells
import Foundation
import Testing

/// Compares a frame with the text file that holds it: the symbols, a blank line, the letters of the roles.
///
/// With `RECORD_SCREENS` set in the environment the file is written instead; git then shows what changed.
func expect(_ frame: Frame, isStoredAs name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let found = frame.lines + [""] + frame.roles
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens/\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_SCREENS"] != nil {
    #expect(throws: Never.self, sourceLocation: sourceLocation) {
      try Data((found.joined(separator: "\n") + "\n").utf8).write(to: file)
    }
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record("No Screens/\(name).txt: RECORD_SCREENS=1 swift test", sourceLocation: sourceLocation)
    return
  }
  var expected = String(decoding: data, as: UTF8.self).split(
    separator: "\n", omittingEmptySubsequences: false)
  expected.removeLast()
  guard !expected.elementsEqual(found, by: ==) else { return }
  let line = zip(expected, found).firstIndex(where: !=) ?? min(expected.count, found.count)
  func text(_ lines: [some StringProtocol]) -> String {
    line < lines.count ? String(lines[line]) : "(nothing)"
  }
  Issue.record(
    """
    Screens/\(name).txt:\(line + 1)
    expected \(text(expected))
    found    \(text(found))
    """, sourceLocation: sourceLocation)
}

extension Sequence {
  /// The place of the first element that satisfies the predicate.
  fileprivate func firstIndex<A, B>(where isMeant: (A, B) -> Bool) -> Int? where Element == (A, B) {
    enumerated().first { isMeant($0.element.0, $0.element.1) }?.offset
  }
}
