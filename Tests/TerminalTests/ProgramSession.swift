/// The dashboard on a data folder of its own, in a window of tmux.
///
/// It runs in the theme without colours, where the cursor's row is the one in reverse.
final class ProgramSession {
  let data: ProgramData
  let window: TmuxSession

  /// Returns when the folder is read.
  /// - Parameters:
  ///   - folder: the path that the program is given; else that of the data.
  ///   - options: what stands before it.
  init(
    _ data: ProgramData? = nil, folder: String? = nil, options: String = "", columns: Int = 80, rows: Int = 24
  ) throws {
    let data = try data ?? ProgramData()
    self.data = data
    window = try TmuxSession(
      "\(ProgramUnderTest.path) --theme mono \(options) \(folder ?? data.folder); echo \"ended with $?\"; exec cat",
      environment: data.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }, columns: columns, rows: rows)
    try window.wait("the folder read") { $0.contains(" tệp") && !$0.contains("đang đọc") }
  }

  var screen: String { window.screen }

  /// Presses one key and waits for what it does: two keys in a row can be another key, Esc and x for Alt-x.
  @discardableResult
  func press(_ key: String, for text: String) throws -> String {
    window.press(key)
    return try window.wait(for: text)
  }

  @discardableResult
  func press(_ key: String, _ what: String, until isDone: (String) -> Bool) throws -> String {
    window.press(key)
    return try window.wait(what, until: isDone)
  }

  func type(_ text: String) { window.type(text) }

  @discardableResult
  func wait(for text: String) throws -> String { try window.wait(for: text) }

  @discardableResult
  func wait(_ what: String, until isDone: (String) -> Bool) throws -> String {
    try window.wait(what, until: isDone)
  }

  /// Waits until the screen does not show `text` any more.
  @discardableResult
  func wait(without text: String) throws -> String {
    try window.wait("no \"\(text)\"") { !$0.contains(text) }
  }

  /// How many problems of the data a screen counts.
  static func problems(_ screen: String) -> Int? {
    if screen.contains("dữ liệu không lỗi") { return 0 }
    let counts = [" lỗi", " cảnh báo", " lưu ý"].compactMap { words -> Int? in
      let parts = screen.split(separator: words, maxSplits: 1)
      return parts.count == 2 ? parts[0].split(separator: " ").last.flatMap { Int($0) } : nil
    }
    return counts.isEmpty ? nil : counts.reduce(0, +)
  }

  /// Waits until the data have no more problems than `count` and no file is marked as old or unfinished.
  @discardableResult
  func waitForGoodData(problems count: Int?) throws -> String {
    try window.wait("good data with \(count ?? -1) problems") {
      Self.problems($0) == count && !$0.contains("số liệu cũ") && !$0.contains("đang được ghi")
    }
  }

  /// The row the cursor is on, as text.
  var cursorRow: String {
    let rows = window.styledScreen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    let row = rows.first { row in
      row.contains("┃")
        && row.split(separator: "\u{1B}[").dropFirst().contains { part in
          part.prefix { $0 != "m" }.split(separator: ";").contains("7")
        }
    }
    guard let row else { return "" }
    let parts = row.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
    return parts[0] + parts.dropFirst().map { $0.drop { $0 != "m" }.dropFirst() }.joined()
  }

  /// Waits until the cursor is on a row with `text`.
  @discardableResult
  func waitForCursor(on text: some StringProtocol) throws -> String {
    var row = ""
    try window.wait("the cursor on \"\(text)\", it is on \"\(cursorRow)\"") { _ in
      row = cursorRow
      return row.contains(text)
    }
    return row
  }
}
