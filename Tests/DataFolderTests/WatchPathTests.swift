import Glibc
import Testing

@testable import DataFolder

/// The path as given leads through links, or to nothing yet.
@Suite struct `Watching a path` {
  let site: WatchSite

  init() throws {
    site = try WatchSite()
    try site.makeFolder("v1")
    try site.makeFolder("v2")
    try site.write("v1/projects.csv")
    try site.write("v2/projects.csv")
  }

  // MARK: Links

  @Test func `a file behind a linked folder is seen`() throws {
    try site.link("data", to: "v1")
    let watcher = FolderWatcher(folder: site.path("data"))
    try site.write("v1/projects.csv", "id\n2\n")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a folder's link pointed elsewhere is told, and the new target watched`() throws {
    try site.link("data", to: "v1")
    let watcher = FolderWatcher(folder: site.path("data"))
    // ln -sfn makes the new link beside and renames it.
    try site.link("data.new", to: site.path("v2"))
    try site.move("data.new", to: "data")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    _ = watcher.drain()
    try site.write("v1/projects.csv", "id\n2\n")
    #expect(watcher.drain() == [])
    try site.write("v2/projects.csv", "id\n2\n")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a link removed and made again is told`() throws {
    try site.link("data", to: "v1")
    let watcher = FolderWatcher(folder: site.path("data"))
    try site.remove("data")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    _ = watcher.drain()
    try site.link("data", to: "v2")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    _ = watcher.drain()
    try site.write("v2/projects.csv", "id\n2\n")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a link in the middle of the path pointed elsewhere is told`() throws {
    try site.makeFolder("v1/hanoi")
    try site.makeFolder("v2/hanoi")
    try site.link("current", to: "v1")
    try site.link("data", to: "current/hanoi")
    let watcher = FolderWatcher(folder: site.path("data"))
    try site.link("next", to: "v2")
    try site.move("next", to: "current")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    _ = watcher.drain()
    try site.write("v2/hanoi/projects.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `the target of a linked table is seen, its neighbours are not`() throws {
    try site.makeFolder("data")
    try site.link("data/projects.csv", to: "../v1/projects.csv")
    let watcher = FolderWatcher(folder: site.path("data"))
    try site.write("v1/projects.csv", "id\n2\n")
    #expect(watcher.nextHint() == .changed)
    try site.write("v1/projects.csv.new", "id\n3\n")
    try site.move("v1/projects.csv.new", to: "v1/projects.csv")
    #expect(watcher.nextHint() == .changed)
    try site.write("v1/people.csv")
    #expect(watcher.drain() == [])
  }

  @Test func `a linked table pointed elsewhere is told, and the new target watched`() throws {
    try site.makeFolder("data")
    try site.link("data/projects.csv", to: "../v1/projects.csv")
    let watcher = FolderWatcher(folder: site.path("data"))
    try site.link("data/.new", to: "../v2/projects.csv")
    try site.move("data/.new", to: "data/projects.csv")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    try site.write("v2/projects.csv", "id\n2\n")
    #expect(watcher.nextHint()?.contains(.changed) == true)
    try site.write("v1/projects.csv", "id\n2\n")
    #expect(watcher.drain() == [])
  }

  @Test func `a table replaced by a link is told, and the target watched`() throws {
    try site.makeFolder("data")
    try site.write("data/projects.csv")
    let watcher = FolderWatcher(folder: site.path("data"))
    try site.link("data/.new", to: "../v1/projects.csv")
    try site.move("data/.new", to: "data/projects.csv")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    try site.write("v1/projects.csv", "id\n2\n")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a linked table whose target is missing is told when it comes`() throws {
    try site.makeFolder("data")
    try site.link("data/people.csv", to: "../v1/people.csv")
    let watcher = FolderWatcher(folder: site.path("data"))
    try site.write("v1/people.csv")
    #expect(watcher.nextHint()?.contains(.changed) == true)
    _ = watcher.drain()
    try site.write("v1/people.csv", "id\n2\n")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `links in a circle are waited out`() throws {
    try site.link("data", to: "other")
    try site.link("other", to: "data")
    let watcher = FolderWatcher(folder: site.path("data"))
    try site.remove("other")
    try site.link("other", to: "v1")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    _ = watcher.drain()
    try site.write("v1/projects.csv", "id\n2\n")
    #expect(watcher.nextHint() == .changed)
  }

  // MARK: Missing folders

  @Test func `a folder made later is told as its parts come`() throws {
    let watcher = FolderWatcher(folder: site.path("a/b/data"))
    for folder in ["a", "a/b", "a/b/data"] {
      try site.makeFolder(folder)
      #expect(watcher.nextHint() == [.changed, .folderMoved])
      _ = watcher.drain()
    }
    try site.write("a/b/data/projects.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a folder made at once with its files is told`() throws {
    let watcher = FolderWatcher(folder: site.path("a/data"))
    try site.makeFolder("a")
    try site.makeFolder("a/data")
    try site.write("a/data/projects.csv")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    _ = watcher.drain()
    try site.write("a/data/projects.csv", "id\n2\n")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a folder far above moved away and replaced is told`() throws {
    try site.makeFolder("a")
    try site.makeFolder("a/b")
    try site.makeFolder("a/b/data")
    let watcher = FolderWatcher(folder: site.path("a/b/data"))
    try site.move("a", to: "a.old")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    _ = watcher.drain()
    for folder in ["a", "a/b", "a/b/data"] { try site.makeFolder(folder) }
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    _ = watcher.drain()
    try site.write("a/b/data/projects.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `a file in the folder's place is waited out`() throws {
    try site.write("data")
    let watcher = FolderWatcher(folder: site.path("data"))
    try site.remove("data")
    try site.makeFolder("data")
    #expect(watcher.nextHint() == [.changed, .folderMoved])
    _ = watcher.drain()
    try site.write("data/projects.csv")
    #expect(watcher.nextHint() == .changed)
  }

  // MARK: What is watched

  @Test func `the folders to watch are those that can bring news`() throws {
    try site.makeFolder("data")
    try site.makeFolder("data/units")
    try site.makeFolder("data/units/D01")
    try site.makeFolder("data/units/.git")
    try site.makeFolder("links")
    try site.link("data/units/D02", to: "../../v2")
    try site.link("data/projects.csv", to: "../v1/projects.csv")
    try site.link("links/now", to: "../data")
    let expected = ["", "/data", "/data/units", "/data/units/D01", "/links", "/v1", "/v2"]
    #expect(FolderWatcher.foldersToWatch(site.path("links/now")) == expected.map { site.root + $0 })
  }

  @Test func `a path is the same with dots and slashes in it`() throws {
    let plain = FolderWatcher.foldersToWatch(site.path("v1"))
    #expect(FolderWatcher.foldersToWatch(site.root + "//v2/.././v1/.") == plain)
  }

  @Test func `a missing folder is waited for in the nearest above`() {
    #expect(FolderWatcher.foldersToWatch(site.path("a/b/data")) == [site.root])
  }
}
