import Glibc
import Testing

@testable import DataFolder

/// The kernel queues an event before the call that caused it returns, so what was done is told by the next
/// reading.
@Suite struct `Watching a folder` {
  let site: WatchSite
  let watcher: FolderWatcher

  init() throws {
    site = try WatchSite()
    try site.makeFolder("data")
    try site.makeFolder("data/units")
    try site.makeFolder("data/units/D01")
    try site.write("data/projects.csv")
    try site.write("data/units/D01/transactions.csv")
    watcher = FolderWatcher(folder: site.path("data"))
  }

  // MARK: One file

  @Test func `a quiet folder says nothing`() {
    #expect(!watcher.isReadable(within: 0))
    #expect(watcher.drain() == [])
  }

  @Test func `a file being written is writing until it is closed`() throws {
    let file = try site.open("data/projects.csv")
    try site.put("id\n", into: file)
    #expect(watcher.nextHint() == .writing)
    try site.put("2\n", into: file)
    #expect(watcher.nextHint() == .writing)
    close(file)
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a file written in place and closed is changed`() throws {
    try site.write("data/projects.csv", "id\n2\n")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `one file still open beside a closed one is both`() throws {
    let file = try site.open("data/people.csv")
    defer { close(file) }
    try site.write("data/projects.csv", "id\n2\n")
    #expect(watcher.nextHint() == [.changed, .writing])
  }

  @Test func `a row appended is changed`() throws {
    try site.write("data/projects.csv", "2\n", appending: true)
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a file replaced by renaming is changed, each time`() throws {
    for _ in 1...3 {
      try site.write("data/projects.csv.tmp", "id\n2\n")
      #expect(watcher.nextHint() == [])
      try site.move("data/projects.csv.tmp", to: "data/projects.csv")
      #expect(watcher.nextHint() == .changed)
    }
  }

  @Test func `a workbook that Excel saves is changed, its lock file is nothing`() throws {
    try site.write("data/~$Số liệu.xlsx", "owner")
    try site.write("data/5A3B1C00.tmp", "PK")
    #expect(watcher.nextHint() == [])
    try site.move("data/5A3B1C00.tmp", to: "data/Số liệu.xlsx")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `saving in vim is changed`() throws {
    try site.write("data/.projects.csv.swp")
    try site.write("data/.projects.csv.swx")
    try site.remove("data/.projects.csv.swx")
    try site.write("data/4913")
    try site.remove("data/4913")
    #expect(watcher.nextHint() == [])
    try site.move("data/projects.csv", to: "data/projects.csv~")
    try site.write("data/projects.csv", "id\n2\n")
    try site.remove("data/projects.csv~")
    try site.remove("data/.projects.csv.swp")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a file brought by rsync is changed when it takes its name`() throws {
    try site.write("data/.projects.csv.a1B2c3", "id\n2\n")
    #expect(watcher.nextHint() == [])
    try site.move("data/.projects.csv.a1B2c3", to: "data/projects.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a file moved in, moved out or removed is changed`() throws {
    try site.write("people.csv")
    try site.move("people.csv", to: "data/people.csv")
    #expect(watcher.nextHint() == .changed)
    try site.move("data/people.csv", to: "people.csv")
    #expect(watcher.nextHint() == .changed)
    try site.remove("data/projects.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a second name for a file is changed although nothing is closed`() throws {
    try site.write("people.csv")
    try site.hardLink("data/people.csv", to: "people.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a removed file that someone still writes to is gone`() throws {
    let file = try site.open("data/projects.csv")
    try site.remove("data/projects.csv")
    #expect(watcher.nextHint() == .changed)
    try site.put("id\n", into: file)
    close(file)
    #expect(watcher.drain() == [])
  }

  @Test func `a file that may be read again is changed`() throws {
    try site.permit("data/projects.csv", 0o600)
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `the description of the folder counts as a table`() throws {
    try site.write("data/datapackage.json", "{}")
    #expect(watcher.nextHint() == .changed)
  }

  @Test(arguments: [
    ".projects.csv", ".projects.csv.swp", ".projects.csv.a1B2c3", ".~lock.projects.csv#", "~$projects.csv",
    "#projects.csv#", "projects.csv~", "projects.csv.swp", "projects.csv.swx", "projects.csv.tmp", "4913",
    "sedA1b2C3", "notes.txt", "package.json",
  ])
  func `what stands beside the tables is not a change`(name: String) throws {
    try site.write("data/" + name)
    try site.write("data/units/D01/" + name)
    try site.move("data/" + name, to: "data/units/D01/" + name)
    try site.remove("data/units/D01/" + name)
    #expect(watcher.drain() == [])
  }

  @Test func `reading is not a change`() {
    _ = FolderEntry.contents(of: site.path("data"))
    let file = open(site.path("data/projects.csv"), O_RDONLY | O_CLOEXEC)
    var byte: UInt8 = 0
    #expect(read(file, &byte, 1) == 1)
    close(file)
    #expect(!watcher.isReadable(within: 0))
  }

  @Test func `a sibling of the folder is not a change`() throws {
    try site.write("projects.csv")
    try site.makeFolder("units")
    #expect(watcher.drain() == [])
  }

  @Test func `more events than the kernel keeps is an overflow, then all is as before`() throws {
    let limit = text(of: "/proc/sys/fs/inotify/max_queued_events").split(separator: "\n").first
    let queue = try #require(limit.flatMap { Int($0) })
    // Two names in turn, as the kernel joins equal events.
    for _ in 0...(queue / 2) {
      try site.permit("data/projects.csv", 0o600)
      try site.permit("data/units/D01/transactions.csv", 0o600)
    }
    var hint: Hint = []
    while watcher.isReadable(within: 0) { hint.formUnion(watcher.drain()) }
    #expect(hint == [.changed, .overflow])
    try site.write("data/projects.csv", "id\n2\n")
    #expect(watcher.nextHint() == .changed)
  }

  // MARK: Units

  @Test func `a unit's file is changed`() throws {
    try site.write("data/units/D01/transactions.csv", "id\n2\n")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a new unit's folder is told, and then its files`() throws {
    try site.makeFolder("data/units/D02")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    watcher.rearm(FolderWatcher.foldersToWatch(site.path("data")))
    try site.write("data/units/D02/transactions.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a unit's folder moved in, or removed, is told`() throws {
    try site.makeFolder("D02")
    try site.write("D02/transactions.csv")
    try site.move("D02", to: "data/units/D02")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    try site.write("data/units/D02/transactions.csv")
    #expect(watcher.nextHint() == .changed)
    site.removeFolder("data/units/D02")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
  }

  @Test func `a unit's folder that is a link is followed`() throws {
    try site.makeFolder("inbox")
    try site.link("data/units/D02", to: "../../inbox")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    try site.write("inbox/transactions.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `units that come later are seen`() throws {
    site.removeFolder("data/units")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    try site.makeFolder("data/units")
    #expect(watcher.nextHint()?.contains(.folderMoved) == true)
    try site.makeFolder("data/units/D03")
    #expect(watcher.nextHint()?.contains(.folderMoved) == true)
    try site.write("data/units/D03/transactions.csv")
    #expect(watcher.nextHint()?.contains(.changed) == true)
  }

  // MARK: The folder itself

  @Test func `a folder moved away and replaced is told, and the new one watched`() throws {
    try site.move("data", to: "data.old")
    try site.makeFolder("data")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    _ = watcher.drain()
    // /tmp, the site, the new folder; the old one and its units are let go.
    #expect(watchCount(of: watcher.descriptor) == 3)
    try site.write("data.old/projects.csv", "id\n2\n")
    #expect(watcher.drain() == [])
    try site.write("data/projects.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a folder moved away and back is watched again`() throws {
    try site.move("data", to: "data.old")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    try site.move("data.old", to: "data")
    #expect(watcher.nextHint()?.contains(.folderMoved) == true)
    _ = watcher.drain()
    try site.write("data/units/D01/transactions.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a folder removed and made again is watched again`() throws {
    site.removeFolder("data")
    #expect(watcher.nextHint()?.contains(.folderMoved) == true)
    _ = watcher.drain()
    try site.makeFolder("data")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    try site.write("data/projects.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a folder removed and made again between two readings is watched again`() throws {
    // ext4 gives the new folder the old one's inode number.
    site.removeFolder("data")
    try site.makeFolder("data")
    #expect(watcher.nextHint()?.contains(.folderMoved) == true)
    _ = watcher.drain()
    try site.write("data/projects.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a folder removed while someone works in it is told`() throws {
    // The kernel keeps the folder, and IN_DELETE_SELF, until the last one has left it.
    let held = open(site.path("data"), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(held) }
    site.removeFolder("data")
    _ = watcher.drain()
    try site.makeFolder("data")
    #expect(watcher.nextHint()?.contains(.folderMoved) == true)
    try site.write("data/projects.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `folders are watched besides when asked for, and dropped again`() throws {
    try site.makeFolder("more")
    #expect(watcher.drain() == [])
    watcher.rearm([site.path("more")])
    try site.write("more/projects.csv")
    #expect(watcher.nextHint() == .changed)
    watcher.rearm()
    _ = watcher.drain()
    try site.write("more/projects.csv")
    #expect(watcher.drain() == [])
  }

  @Test func `arming again leaves no descriptor, no watch and no noise behind`() throws {
    let descriptor = watcher.descriptor
    let before = FolderEntry.contents(of: "/proc/self/fd").count
    for _ in 1...1_000 { watcher.rearm(FolderWatcher.foldersToWatch(site.path("data"))) }
    // Other tests open and close files meanwhile; one left behind a time would be 1,000.
    #expect(FolderEntry.contents(of: "/proc/self/fd").count < before + 200)
    #expect(watcher.descriptor == descriptor)
    #expect(!watcher.isReadable(within: 0))
    // /tmp, the site, data, units, D01; / can't be moved.
    #expect(watchCount(of: descriptor) == 5)
  }

  @Test func `a watcher given up gives its instance back`() {
    // /proc/sys/fs/inotify/max_user_instances is 128 as a rule.
    for _ in 1...300 { #expect(FolderWatcher(folder: site.path("data")).descriptor >= 0) }
  }

  @Test func `the descriptor neither blocks nor passes to a child`() {
    #expect(fcntl(watcher.descriptor, F_GETFD) & FD_CLOEXEC != 0)
    #expect(fcntl(watcher.descriptor, F_GETFL) & O_NONBLOCK != 0)
  }

  /// Source: proc_pid_fdinfo(5), a line "inotify wd:" a watch.
  private func watchCount(of descriptor: Int32) -> Int {
    text(of: "/proc/self/fdinfo/\(descriptor)").split(separator: "\n").count { $0.hasPrefix("inotify wd:") }
  }

  private func text(of path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
