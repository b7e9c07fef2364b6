import Glibc
import Testing

@testable import DataFolder

/// Where events don't tell everything.
@Suite struct `Polling a folder` {
  @Test func `without an inotify instance it is polled until there is one`() throws {
    let site = try WatchSite()
    try site.makeFolder("data")
    var isToBeHad = false
    let watcher = FolderWatcher(folder: site.path("data")) {
      isToBeHad ? inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK)) : -1
    }
    #expect(watcher.descriptor == -1)
    #expect(watcher.pollInterval == 2_000)
    #expect(watcher.drain() == [])
    isToBeHad = true
    watcher.rearm()
    try site.write("data/projects.csv")
    #expect(watcher.nextHint() == .changed)
  }

  @Test func `without watches it is polled`() throws {
    // A full table of watches answers ENOSPC, as every call does on a descriptor that is no instance EINVAL.
    let site = try WatchSite()
    let watcher = FolderWatcher(folder: site.root) { open("/dev/null", O_RDONLY | O_CLOEXEC) }
    #expect(watcher.pollInterval == 2_000)
    #expect(watcher.drain() == [])
  }

  @Test(.enabled(if: MountTable.current().tellsChanges(at: "/tmp")))
  func `a folder on a local disk is not polled, nor one behind a link`() throws {
    let site = try WatchSite()
    try site.makeFolder("v1")
    try site.link("data", to: "v1")
    let watcher = FolderWatcher(folder: site.path("data"))
    #expect(watcher.pollInterval == nil)
    #expect(FolderWatcher(folder: site.path("missing")).pollInterval == nil)
  }

  @Test func `a folder whose changes the kernel makes up is polled`() {
    #expect(FolderWatcher(folder: "/proc/self").pollInterval == 2_000)
  }

  @Test func `a link to where no event comes from is polled`() throws {
    let site = try WatchSite()
    try site.link("data", to: "/proc/sys")
    #expect(FolderWatcher(folder: site.path("data")).pollInterval == 2_000)
  }

  @Test(arguments: [
    ("/srv/data", true),  // ext4 on /
    ("/mnt/share/data", false),  // NFS
    ("/mnt/shared/data", true),  // not below /mnt/share
    ("/mnt/share/usb/data", true),  // vfat mounted in NFS
    ("/mnt/the office/data", false),  // SMB, with a blank in the name
    ("/mnt/c/data", false),  // 9p, as WSL has
    ("/home/kim/remote/data", false),  // sshfs
    ("/layers/data", false),
    ("/covered/data", false),  // NFS mounted over ext4
  ])
  func `which mounts tell of changes`(path: String, tells: Bool) {
    let mounts = MountTable(
      #"""
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      40 22 0:36 / /mnt/share rw,relatime shared:20 - nfs4 server:/export rw,vers=4.2
      41 40 8:33 / /mnt/share/usb rw - vfat /dev/sdc1 rw
      42 22 0:37 / /mnt/the\040office rw - cifs //server/office rw
      43 22 0:38 / /mnt/c rw - 9p C: rw
      44 22 0:39 / /home/kim/remote rw - fuse.sshfs kim@server: rw
      45 22 0:40 / /layers rw - overlay overlay rw
      46 22 8:2 / /covered rw - ext4 /dev/sda2 rw
      47 46 0:41 / /covered rw - nfs server:/export rw
      """#)
    #expect(mounts.tellsChanges(at: path) == tells)
  }

  @Test func `without a table of mounts nothing is taken for told`() {
    #expect(!MountTable("").tellsChanges(at: "/tmp"))
  }
}
