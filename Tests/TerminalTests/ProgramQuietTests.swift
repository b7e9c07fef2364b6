import FoundationEssentials
import Glibc
import Testing

/// What the dashboard must not do: write into the folder, or wake up for nothing.
@Suite(.inTurns, .timeLimit(.minutes(10))) struct ProgramQuietTests {
  @Test func `the data folder is byte for byte as before`() throws {
    let data = try ProgramData()
    let before = try data.inventory()
    let program = try PtyProgram(
      [ProgramUnderTest.path, data.folder, "--theme", "dark"], environment: data.environment)
    try program.wait(for: "28 tệp")
    // Every letter and digit that does not quit, then some in the dialogs.
    program.send("DGUTOXFHRpmbBLLLz12345gGnN<>r!!jk-[]Ddd")
    program.send("/duong\r?x:don vi\r")
    program.send("\u{12}")
    program.forgetOutput()
    program.send("HX\u{C}")
    try program.wait(for: "projects.csv:")
    program.send("\u{3}")
    #expect(try program.waitForEnd() == .exited(0))
    for command in [["check"], ["print"], ["print", "--view", "tasks", "--format", "csv"]] {
      _ = try ProgramRun(command + [data.folder])
    }
    #expect(try data.inventory() == before)
  }

  @Test func `the tour is shown once, and only that it was is written`() throws {
    let data = try ProgramData()
    try data.remove("../state/tiendo/tour")
    let program = try PtyProgram(
      [ProgramUnderTest.path, data.folder, "--theme", "dark"], environment: data.environment)
    try program.wait(for: "Hướng dẫn 1/")
    program.send("W")
    try program.wait(for: "trợ giúp")
    program.send("Q")
    #expect(try program.waitForEnd() == .exited(0))
    #expect(try FileManager.default.contentsOfDirectory(atPath: data.state) == ["tour"])
    #expect(try Set(FileManager.default.contentsOfDirectory(atPath: data.site)) == ["data", "state"])

    let second = try PtyProgram(
      [ProgramUnderTest.path, data.folder, "--theme", "dark"], environment: data.environment)
    try second.wait(for: "trợ giúp")
    #expect(!second.text.contains("Hướng dẫn"))
  }

  @Test func `nothing wakes at rest`() throws {
    let data = try ProgramData()
    let program = try PtyProgram(
      [ProgramUnderTest.path, data.folder, "--theme", "dark"], environment: data.environment)
    try program.wait(for: "28 tệp")
    try program.waitForRest()
  }
}

extension PtyProgram {
  /// Listens until the program has rested for three seconds.
  /// - Throws: when it never does. Tails taken on trust are read again, and every minute the clock goes on: some three
  ///   seconds are at rest.
  func waitForRest() throws {
    var counts: [Int] = []
    for _ in 0..<6 {
      let before = switches
      listen(milliseconds: 3000)
      counts.append(switches - before)
      if let last = counts.last, (0...2).contains(last), switches > 0 { return }
    }
    throw Failure(description: "woken \(counts) times")
  }

  /// How often the threads of the program have given up the processor by themselves, that is, waited.
  private var switches: Int {
    let tasks = "/proc/\(pid)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return threads.reduce(0) { sum, thread in
      let file = open("\(tasks)/\(thread)/status", O_RDONLY)
      defer { close(file) }
      var buffer = [UInt8](repeating: 0, count: 8192)
      let count = max(0, read(file, &buffer, buffer.count))
      let line = String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n")
        .first { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + (line.flatMap { Int($0.split(separator: "\t").last ?? "") } ?? 0)
    }
  }
}
