import Cells
import Domain
import Testing

@testable import Dashboard

/// Pages that are read as text, and what is typed or pasted over a page.
@Suite struct TextPageTests {
  private static let problem = Problem(
    file: "units/SYT/tasks.csv", line: 12, column: "due_on", rule: .type, expected: .date,
    found: "ngày ba mươi tháng hai năm hai nghìn không trăm hai mươi sáu, theo công văn của Sở",
    agency: "SYT")

  private var problems: State {
    var books = city()
    books.problems = [Self.problem]
    return books.state(60, 16).at(.problems)
  }

  @Test func `Enter on a problem shows all of it, and Esc comes back to its row`() {
    let list = problems
    let page = list.after("⏎")
    // The first line names the page, as far as it fits.
    let text = page.screen.dropFirst().joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(page.place.page == .problem(Self.problem))
    for part in [
      "units/SYT/tasks.csv", "12", "due_on", "sai kiểu", "ngày ba mươi tháng hai năm", "theo công văn của Sở",
      "ngày dạng năm-tháng-ngày", "SYT · Sở Y tế",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("…"))
    #expect(page.after("⎋").screen == list.screen)
  }

  @Test func `a problem that was mended meanwhile says so`() {
    let page = problems.after("⏎").after(.loaded(city().portfolio))
    #expect(page.screen.joined().contains("đã sửa, không còn trong tệp"))
  }

  @Test func `a public screen hides what the cell holds, also on a page opened before`() {
    for page in [problems.after("⏎").after("K"), problems.after("K").after("⏎")] {
      let text = page.screen.joined(separator: " ")
      #expect(!text.contains("ba mươi"))
      #expect(text.contains("units/SYT/tasks.csv"))
    }
  }

  @Test(arguments: [(40, 10), (60, 16), (80, 24)])
  func `a text longer than the screen scrolls to its end, and says how much there is`(_ size: (Int, Int)) {
    var books = city()
    books.task(
      "DAI", (1...90).map { "từ\($0)" }.joined(separator: " "), lead: "SYT", project: "GT-01",
      due: "2026-11-01")
    let task = books.state(size.0, size.1).at(.assignment(Key(3)))
    #expect(task.screen.contains { $0.contains("từ1 ") })
    let isLong = !task.screen.contains { $0.contains("GT-01") || $0.contains("DAI  ") }
    #expect(task.screen.contains { $0.contains("▼ ") || $0.contains("▾ ") } == (task.textOverflow > 0))
    let end = task.after("G")
    if isLong { #expect(end.screen.contains { $0.contains("DAI") }) }
    #expect(end.after("j").screen == end.screen)
    if task.textOverflow > 0 {
      #expect(end.after("g").screen == task.screen)
    } else {
      #expect(end.notice == .allShown)
    }
    if task.textOverflow > 0 { #expect(task.after("j").screen != task.screen) }
    // Every word of it is on some screen on the way down.
    var seen = ""
    var state = task
    for _ in 0...task.textOverflow {
      seen += state.screen.joined(separator: " ")
      state = state.after("j")
    }
    for number in [1, 20, 45, 90] { #expect(seen.contains("từ\(number)"), "\(number)") }
  }

  @Test(arguments: [(20, 5), (28, 7), (40, 10)])
  func `a menu longer than the screen follows the cursor`(_ size: (Int, Int)) {
    let state = city().state(160, 40).after("s")
    let count = state.sortColumns.count
    #expect(count > 5)
    for step in 0..<count {
      let menu = state.after(String(repeating: "j", count: step + 1)).sized(size.0, size.1)
      let frame = view(menu)
      #expect(frame.cursor.map { (0..<size.1).contains($0.y) } == true, "\(step)")
      let line = frame.lines[frame.cursor?.y ?? 0]
      let title = menu.context.flatMap { context in
        ListKind.sectors[state.sortColumns[step]]?.title(context)
      }
      #expect(line.contains((title ?? "?").prefix(6)), "\(step) \(line)")
    }
    let themes = city().state(160, 40).after("Bjjjj").sized(size.0, size.1)
    #expect(view(themes).cursor != nil)
  }

  @Test func `the palette shows what is typed and an entry at twenty columns`() {
    let screen = city().state(20, 5).after(":so").screen
    #expect(screen.contains { $0.contains(": so") })
    #expect(
      screen.contains { $0.contains("▸ ") || $0.contains("› ") || $0.contains("▶") || $0.contains("→") })
  }
}

@Suite struct PasteTests {
  private func pasting(_ text: String, after keys: String) -> State {
    city().state(100, 26).after(keys).after(.key(.paste(text)))
  }

  @Test(arguments: ["Y tế", "Y tế\r\n", "Y tế\t", "\tY tế\n", " Y tế \r\n\r\n", "\u{A0}Y tế\u{A0}"])
  func `a cell of a spreadsheet finds what it says`(_ pasted: String) {
    let state = pasting(pasted, after: "/")
    #expect(state.rows == ["YT"])
    #expect(state.screen[25].contains("lọc: Y tế"))
    #expect(!state.screen[25].contains("ô đầu"))
  }

  @Test(arguments: ["Y tế\tGiao thông", "Y tế\r\nGiao thông\r\n", "\"Y tế\nquận\"\t5\r\n"])
  func `of several cells the first is taken, and that is said until the next key`(_ pasted: String) {
    let state = pasting(pasted, after: "/")
    #expect(state.rows == ["YT"])
    #expect(state.screen[25].contains("lọc: Y tế  (chỉ lấy ô đầu)"))
    #expect(!state.after("⌫").screen[25].contains("ô đầu"))
    #expect(pasting(pasted, after: ":").screen.contains { $0.contains(": Y tế_  (chỉ lấy ô đầu)") })
  }

  @Test func `the palette takes pasted text as typed text`() {
    #expect(pasting("Y tế\r\n", after: ":").screen == city().state(100, 26).after(":Y tế").screen)
    #expect(pasting("Y tế", after: ":").after("⏎").place.page == .sector(Key(1)))
  }

  @Test(arguments: [("", ""), ("\r\n", ""), ("\u{1B}[2J", "·[2J"), ("\"a\"", "\"a\"")])
  func `what is no cell is harmless`(_ pasted: String, text: String) {
    #expect(PastedCell(pasted).text == text)
    #expect(!PastedCell(pasted).isCut)
  }
}
