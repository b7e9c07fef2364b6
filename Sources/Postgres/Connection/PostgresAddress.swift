import CPQ

/// Where a database is: `postgres://…`, `postgresql://…`, `service=NAME`, or `host=… dbname=…`.
///
/// Never a password: libpq finds those in its own places (service file, password file, environment), which are not
/// seen in a list of processes, in a history of commands or on a screen.
public struct PostgresAddress: Hashable, Sendable {
  /// What people call it: the service, or host and database.
  public let name: String
  /// What it says, by libpq's keywords.
  let settings: [String: String]

  public init(_ text: String) throws(PostgresFault) {
    let settings = try PostgresAddress.settings(in: text)
    // What looks like another address would be taken for one, with what stands in it.
    if let database = settings["dbname"], database.contains("=") || database.contains("://") {
      throw .badAddress
    }
    self.settings = settings
    name = PostgresAddress.name(of: settings)
  }

  /// Whether a text is meant as an address and not as the path of a folder.
  public static func isAddress(_ text: String) -> Bool {
    if schemes.contains(where: text.hasPrefix) { return true }
    guard let equals = text.firstIndex(of: "=") else { return false }
    return keywords.contains(text[..<equals].trimmingBlanks)
  }

  private static let schemes = ["postgres://", "postgresql://"]
  /// Source: libpq, parameter key words: those with which an address may well begin.
  private static let keywords: Set<Substring> = [
    "service", "host", "hostaddr", "port", "dbname", "user", "password", "passfile", "sslmode", "sslrootcert",
    "sslcert", "sslkey", "connect_timeout", "options", "target_session_attrs",
  ]

  private static func settings(in text: String) throws(PostgresFault) -> [String: String] {
    let pq = try PostgresLibrary.load()
    // libpq reads up to a NUL.
    guard !text.utf8.contains(0), let options = pq.pointee.PQconninfoParse(text, nil) else {
      throw .badAddress
    }
    defer { pq.pointee.PQconninfoFree(options) }
    var settings: [String: String] = [:]
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val, value.pointee != 0 {
        // Source: libpq, PQconninfoOption.dispchar: a star for what is shown to nobody.
        if option.pointee.dispchar?.pointee == CChar(bitPattern: UInt8(ascii: "*")) {
          throw .passwordInAddress
        }
        settings[String(cString: keyword)] = String(cString: value)
      }
      option += 1
    }
    return settings
  }

  private static func name(of settings: [String: String]) -> String {
    if let service = settings["service"] { return service }
    let host = settings["host"] ?? settings["hostaddr"] ?? ""
    let port = settings["port"].map { ":\($0)" } ?? ""
    let database = settings["dbname"] ?? settings["user"] ?? ""
    let name = [host + port, database].filter { !$0.isEmpty }.joined(separator: "/")
    return name.isEmpty ? "PostgreSQL" : name
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
