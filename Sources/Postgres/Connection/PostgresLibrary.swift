import CPQ

/// The client library of PostgreSQL, found when the first address is met and not before.
enum PostgresLibrary {
  static let name = "libpq.so.5"

  static func load(_ name: String = name) throws(PostgresFault) -> UnsafePointer<cpq> {
    var words = [CChar](repeating: 0, count: 512)
    guard let library = cpq_load(name, &words, words.count) else {
      let end = words.firstIndex(of: 0) ?? words.count
      throw .noLibrary(String(decoding: words[..<end].map(UInt8.init(bitPattern:)), as: UTF8.self))
    }
    return library
  }
}
