public import Domain
import Glibc

/// Where the copy of a database's tables stands: a folder like any other, in the reader's cache, that only the reader may
/// look into.
public struct MirrorPlace: Hashable, Sendable {
  /// Absolute.
  public let path: String

  public init(path: String) { self.path = path }

  /// - Returns: nil where neither $XDG_CACHE_HOME nor $HOME says where it may stand.
  public init?(of address: PostgresAddress) {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    // Source: XDG Base Directory Specification, $XDG_CACHE_HOME.
    guard let cache = variable("XDG_CACHE_HOME") ?? variable("HOME").map({ $0 + "/.cache" }) else {
      return nil
    }
    path = cache + "/tiendo/" + address.folderName
  }

  /// Whether all tables were copied once.
  public var isThere: Bool { MirrorState(in: self) != nil }

  /// When the server was last heard of.
  public var contact: Moment? { MirrorState(in: self)?.contact }

  /// Makes the folders that are not there.
  /// - Throws: ``PostgresFault/mirror(_:)`` also where it is somebody else's.
  public func prepare() throws(PostgresFault) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) != 0, errno != EEXIST { throw fault() }
    }
    var status = stat()
    guard lstat(path, &status) == 0 else { throw fault() }
    guard status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else {
      throw .mirror("\(path): \(String(cString: strerror(EPERM)))")
    }
    if status.st_mode & 0o077 != 0, chmod(path, 0o700) != 0 { throw fault() }
  }

  func fault(_ name: String = "", _ code: Int32 = errno) -> PostgresFault {
    .mirror("\(path)\(name.isEmpty ? "" : "/")\(name): \(String(cString: strerror(code)))")
  }
}

extension PostgresAddress {
  /// A folder's name: letters and digits of what people call it, and a checksum of where it is (FNV-1a) that tells like ones
  /// apart. No user and no password.
  fileprivate var folderName: String {
    let place = ["service", "host", "hostaddr", "port", "dbname"].map { settings[$0] ?? "" }
    let sum = KeyHash.of(place.joined(separator: "\n").utf8)
    let letters = name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return "\(String(letters.suffix(40)))-\(String(sum, radix: 16))"
  }
}

/// A hash that is the same in every run. Source: FNV-1a, 64 bits.
enum KeyHash {
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return sum
  }
}
