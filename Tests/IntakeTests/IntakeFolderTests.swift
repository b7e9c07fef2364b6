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
