import Domain

/// What the folder says of itself in its `datapackage.json`.
struct PackageFile: Sendable {
  var title = ""
  var isSynthetic = false
  var asOf: Moment?
  var problem: Problem?

  static let name = "datapackage.json"

  /// An absent file says nothing; a broken one is a problem and says nothing.
  init(folder: String) {
    let file: OpenFile
    do throws(OpenFile.Failure) {
      file = try OpenFile(folder + "/" + PackageFile.name)
    } catch {
      if case .missing = error { return }
      problem = PackageFile.problem(.readableFile, "")
      return
    }
    let bytes = file.bytes(0..<min(file.fingerprint.size, 16 << 20))
    guard case .object(let members)? = JSON(bytes) else {
      problem = PackageFile.problem(.json, String(decoding: bytes.prefix(80), as: UTF8.self))
      return
    }
    if case .string(let text)? = members["title"] { title = text }
    if case .boolean(let value)? = members["synthetic"] { isSynthetic = value }
    if case .string(let text)? = members["as_of"] {
      asOf = Moment(iso: text)
      if asOf == nil { problem = PackageFile.problem(.date, text, column: "as_of") }
    }
  }

  private static func problem(_ expected: Expectation, _ found: String, column: String? = nil) -> Problem {
    Problem(file: name, column: column, rule: .packageUnreadable, expected: expected, found: found)
  }
}
