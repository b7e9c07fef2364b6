import FoundationEssentials
import Glibc
import TerminalIO
import Testing

/// What the program hands to others: the terminal to an editor, text to a clipboard, a view to a file.
@Suite(
  .enabled(if: TmuxSession.isAvailable, Comment(rawValue: TmuxSession.missing)), .inTurns,
  .timeLimit(.minutes(3)))
struct ProgramOutTests {
  private func open(_ data: ProgramData, _ variables: [String: String] = [:]) throws -> TmuxSession {
    let environment = data.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }.merging(variables) { $1 }
    let window = try TmuxSession(
      "\(ProgramUnderTest.path) --theme mono \(data.folder); echo \"ended with $?\"; exec cat",
      environment: environment, columns: 100, rows: 30)
    try window.wait("the folder read") { $0.contains(" tệp") && !$0.contains("đang đọc") }
    return window
  }

  @Test func `an editor has the terminal, the line and what it was called with, and gives it back`() throws {
    let data = try ProgramData()
    let script = data.site + "/editor"
    try data.write(
      "../editor",
      "#!/bin/sh\nprintf '%s\\n' \"$@\" > \(data.site)/called\necho the editor is here\nread answer\nexit 3\n"
    )
    chmod(script, 0o755)
    let window = try open(data, ["VISUAL": script + "  -x  $HOME;ls", "EDITOR": "false"])
    window.press("U")
    try window.wait(for: "Đơn vị")
    window.press("e")
    try window.wait(for: "the editor is here")
    // The folder is followed meanwhile.
    window.press("Enter")
    try window.wait(for: "editor kết thúc với mã 3")
    let called = try String(contentsOf: URL(filePath: data.site + "/called"), encoding: .utf8).split(
      separator: "\n")
    #expect(called.count == 4)
    #expect(called.prefix(2) == ["-x", "$HOME;ls"])
    #expect(called[2].hasPrefix("+") && called[3] == data.folder + "/units.csv")
    window.press("q")
    try window.wait(for: "Lĩnh vực")
  }

  @Test func `an editor that is not there is said in one line`() throws {
    let window = try open(try ProgramData(), ["VISUAL": "", "EDITOR": "no-such-editor"])
    window.press("U")
    window.press("e")
    try window.wait(for: "không mở được no-such-editor")
  }

  @Test func `a copied row stands in the state folder`() throws {
    let data = try ProgramData()
    let window = try open(data)
    window.press("U")
    try window.wait(for: "Đơn vị")
    window.press("y")
    try window.wait(for: "cả danh sách")
    window.press("y")
    try window.wait(for: "đã gửi vào bảng tạm: 1 dòng")
    let copied = try String(contentsOf: URL(filePath: data.state + "/clipboard"), encoding: .utf8)
    #expect(copied.hasSuffix("\n") && copied.split(separator: "\t").count > 5)
  }

  @Test func `a view is written beside other files, never over one and never into the data`() throws {
    let data = try ProgramData()
    let before = try data.inventory()
    let window = try open(data)
    window.press("U")
    try window.wait(for: "Đơn vị")
    window.press("C-s")
    try window.wait(for: "tiendo-units-")
    window.press("C-u")
    window.type(data.folder + "/x.csv")
    window.press("Enter")
    try window.wait(for: "không ghi vào thư mục số liệu")
    window.press("C-u")
    window.type("~/out.csv")
    window.press("Enter")
    try window.wait(for: "vào " + data.site + "/out.csv")
    let bytes = try Data(contentsOf: URL(filePath: data.site + "/out.csv"))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF] + Array("unit_id,name,rate,".utf8)))
    window.press("C-s")
    try window.wait(for: "tiendo-units-")
    window.press("C-u")
    window.type("~/out.csv")
    window.press("Enter")
    try window.wait(for: "tệp đã có")
    #expect(try data.inventory() == before)
  }
}
