import Glibc
import Testing

@testable import Intake

struct IntakeFolderTests {
  private let root: String

  init() {
    var template = Array("/tmp/tiendo-intake-XXXXXX".utf8CString)
    mkdtemp(&template)
    root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func names(_ folder: String) -> [String] {
    var names: [String] = []
    guard let handle = opendir(root + "/" + folder) else { return [] }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  @Test func filesAreWrittenWithTheirFolders() throws {
    let folder = IntakeFolder(root)
    try folder.write(
      [.init("units/STC/tasks.csv", "a\n"), .init("intake/STC.toml", "b\n")],
      expecting: ["units/STC/tasks.csv": nil])
    #expect(folder.bytes(of: "units/STC/tasks.csv") == Array("a\n".utf8))
    #expect(names("units/STC") == ["tasks.csv"])
    #expect(names("intake") == [".lock", "STC.toml"])
  }

  @Test func oneThatCantBeWrittenLeavesAllAsTheyWere() throws {
    let folder = IntakeFolder(root)
    try folder.write([.init("units/STC/tasks.csv", "old\n")], expecting: [:])
    mkdir(root + "/units/STC/obstacles.csv", 0o755)
    #expect(throws: IntakeFolder.Fault.write(path: "units/STC/obstacles.csv", code: EEXIST)) {
      try folder.write(
        [
          .init("units/STC/tasks.csv", "new\n"), .init("units/STC/plans.csv", "new\n"),
          .init("units/STC/obstacles.csv", "new\n"),
        ],
        expecting: [:])
    }
    #expect(folder.bytes(of: "units/STC/tasks.csv") == Array("old\n".utf8))
    #expect(names("units/STC") == ["obstacles.csv", "tasks.csv"])
  }

  @Test func aFileThatSomebodyChangedMeanwhileIsNotWrittenOver() throws {
    let folder = IntakeFolder(root)
    try folder.write([.init("units/STC/tasks.csv", "theirs\n")], expecting: [:])
    #expect(throws: IntakeFolder.Fault.changed(path: "units/STC/tasks.csv")) {
      try folder.write(
        [.init("units/STC/tasks.csv", "ours\n")], expecting: ["units/STC/tasks.csv": Array("old\n".utf8)])
    }
    #expect(folder.bytes(of: "units/STC/tasks.csv") == Array("theirs\n".utf8))
  }

  /// Ended by the power after so many of three renames; all of them on the next occasion, and nothing is left beside.
  @Test(arguments: 0...3) func whatWasEndedBetweenTwoRenamesIsFinishedByTheNext(_ count: Int) throws {
    let folder = IntakeFolder(root)
    let paths = ["units/STC/tasks.csv", "units/STC/plans.csv", "intake/STC.toml"]
    try folder.write([.init(paths[0], "old\n"), .init(paths[2], "old\n")], expecting: [:])
    #expect(try !folder.isUnfinished && folder.finish().isEmpty)
    do {
      var steps = try paths.map { try IntakeStep(.init($0, "new\n"), in: root) }
      try folder.begin(steps)
      for place in 0..<count { try steps[place].rename() }
    }
    #expect(folder.isUnfinished)
    #expect(try folder.finish() == Array(paths[count...]))
    for path in paths { #expect(folder.bytes(of: path) == Array("new\n".utf8), "\(path)") }
    #expect(names("units/STC") == ["plans.csv", "tasks.csv"])
    #expect(names("intake") == [".lock", "STC.toml"])
  }

  @Test func whatSomebodyChangedSinceIsNotWrittenOver() throws {
    let folder = IntakeFolder(root)
    let paths = ["units/STC/tasks.csv", "units/STC/plans.csv"]
    try folder.write(paths.map { .init($0, "old\n") }, expecting: [:])
    try folder.begin(paths.map { try IntakeStep(.init($0, "new\n"), in: root) })
    let file = open(root + "/" + paths[0], O_WRONLY | O_TRUNC)
    #expect(Glibc.write(file, "theirs\n", 7) == 7)
    // Well after the journal, whatever the clock of the file system.
    var times = [timespec(tv_sec: time(nil) + 60, tv_nsec: 0), timespec(tv_sec: time(nil) + 60, tv_nsec: 0)]
    #expect(futimens(file, &times) == 0)
    close(file)
    #expect(try folder.finish() == [paths[1]])
    #expect(folder.bytes(of: paths[0]) == Array("theirs\n".utf8))
    #expect(names("units/STC") == ["plans.csv", "tasks.csv"])
  }

  @Test func aJournalThatNamesOtherPlacesMovesNothing() throws {
    let folder = IntakeFolder(root)
    try folder.write([.init("units/STC/tasks.csv", "a\n"), .init("intake/x", "x")], expecting: [:])
    for (path, beside) in [
      ("units/../../etc/tasks.csv", "units/../../etc/.tasks.csv.1.new"), ("tasks.csv", ".tasks.csv.1.new"),
      ("/etc/passwd", "units/STC/tasks.csv"), ("units/STC/plans.csv", "units/STC/tasks.csv"),
    ] {
      try write("\(path)\0\(beside)\0")
      #expect(try folder.finish().isEmpty && !folder.isUnfinished)
    }
    #expect(folder.bytes(of: "units/STC/tasks.csv") == Array("a\n".utf8))
    #expect(names("units/STC") == ["tasks.csv"])
  }

  private func write(_ journal: String) throws {
    let file = try #require(fopen(root + "/" + IntakeFolder.journal, "w"))
    defer { fclose(file) }
    let bytes = Array(journal.utf8)
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  @Test func twoAtATimeAreRefused() throws {
    let folder = IntakeFolder(root)
    mkdir(root + "/intake", 0o755)
    let lock = open(root + "/intake/.lock", O_RDWR | O_CREAT, 0o644)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    #expect(throws: IntakeFolder.Fault.busy) {
      try folder.write([.init("units/STC/tasks.csv", "a")], expecting: [:])
    }
    #expect(folder.bytes(of: "units/STC/tasks.csv") == nil)
  }

  @Test func digestsAreThoseOfTheStandard() {
    // Source: FIPS 180-4, examples.
    #expect(
      SHA256.hexadecimal(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hexadecimal(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hexadecimal(of: [UInt8](repeating: 0x61, count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
