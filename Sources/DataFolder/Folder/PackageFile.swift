import Domain
import Tabular

/// The file in which a folder says what it is.
enum PackageFile {
  static let name = "datapackage.json"

  /// The members that are read, and what each has to be.
  fileprivate static let members: [(name: String, expected: Expectation)] = [
    ("title", .quotedText), ("synthetic", .boolean), ("as_of", .quotedDate),
  ]

}

extension SourceDescription {
  /// An absent file says nothing; a broken one is a problem and says nothing.
  init(packageIn folder: String) {
    self.init()
    let file: OpenFile
    do throws(OpenFile.Failure) {
      file = try OpenFile(PackageFile.name, in: folder, ours: [PackageFile.name])
    } catch {
      switch error {
      case .missing: break
      case .notRegular: report(.regularFile, "")
      case .outside:
        problems = [Problem(file: PackageFile.name, rule: .linkOutside, expected: .linkToTable, found: "")]
      case .refused(let refusal): report(refusal.expected, refusal.found)
      case .unreadable(let words): report(.readableFile, words)
      }
      return
    }
    let bytes = file.bytes(0..<min(file.fingerprint.size, 16 << 20))
    guard case .object(let members)? = JSON(bytes) else {
      report(.json, file.place == .inside ? String(decoding: bytes.prefix(80), as: UTF8.self) : "")
      return
    }
    for (name, expected) in PackageFile.members {
      if let value = members[name] { take(value, name, expected) }
    }
    for name in members.keys.sorted() { checkName(name, members) }
  }

  private mutating func take(_ value: JSON, _ name: String, _ expected: Expectation) {
    switch (name, value) {
    case (_, .null): break
    case ("title", .string(let text)): title = text
    case ("synthetic", .boolean(let value)): isSynthetic = value
    case ("as_of", .string(let text)):
      asOf = Moment(iso: text)
      if asOf == nil { report(.date, text, column: name) }
    case (_, .boolean), (_, .number), (_, .string), (_, .array), (_, .object):
      report(expected, value.sample, column: name)
    }
  }

  /// A member whose name is almost one that is read would be left alone without a word.
  private mutating func checkName(_ name: String, _ members: [String: JSON]) {
    let near = NearName(name)
    let meant = PackageFile.members.map(\.name).first {
      members[$0] == nil
        && (NearName($0) == near || ($0.utf8.count > 5 && NearName($0).isOneSlip(from: near)))
    }
    guard let meant else { return }
    problems.append(
      Problem(
        file: PackageFile.name, column: name, rule: .columnAlmost, expected: .column(meant), found: name))
  }

  private mutating func report(_ expected: Expectation, _ found: String, column: String? = nil) {
    problems.append(
      Problem(
        file: PackageFile.name, column: column, rule: .packageUnreadable, expected: expected, found: found))
  }
}

extension JSON {
  /// The value as somebody would look for it in the file.
  fileprivate var sample: String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
    case .string(let text): text
    case .array: "[…]"
    case .object: "{…}"
    }
  }
}
