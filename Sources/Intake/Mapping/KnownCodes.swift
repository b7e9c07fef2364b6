public import Contract
import Tabular

/// What the data folder knows already: codes with their names, and from which source each project is funded.
public struct KnownCodes: Sendable {
  public struct Entry: Hashable, Sendable {
    public let code: String
    public let name: String

    public init(_ code: String, _ name: String) { (self.code, self.name) = (code, name) }
  }

  private struct Register {
    var codes: Set<String> = []
    /// By the form of code and name; several for one that does not tell them apart.
    var forms: [String: Set<String>] = [:]
  }

  private var registers: [TableName: Register] = [:]
  /// The funding sources of a project's plan, by its code and whether the capital is carried over.
  private var planSources: [[String]: Set<String>] = [:]

  public init() {}

  public mutating func add(_ entries: [Entry], to table: TableName) {
    var register = registers[table] ?? Register()
    for entry in entries {
      register.codes.insert(entry.code)
      for form in Set([NearName(entry.code).text, NearName(entry.name).text]) where !form.isEmpty {
        register.forms[form, default: []].insert(entry.code)
      }
    }
    registers[table] = register
  }

  /// - Parameter capitalYear: a code of its list.
  public mutating func addPlan(of project: String, capitalYear: String, from source: String) {
    planSources[[project, capitalYear], default: []].insert(source)
  }

  /// What a cell that names a row of another table means.
  enum Meaning: Hashable {
    case code(String)
    /// Known by its name.
    case named(String)
    case several([String])
    case unknown(near: [String])
  }

  func meaning(of text: String, in table: TableName) -> Meaning {
    guard let register = registers[table] else { return .code(text) }
    if register.codes.contains(text) { return .code(text) }
    let form = NearName(text).text
    let codes = register.forms[form]?.sorted() ?? []
    switch codes.count {
    case 1: return .named(codes[0])
    case 0: return .unknown(near: near(form, register))
    default: return .several(codes)
    }
  }

  /// The code that a title names, whole or as one of its words; nil where it names none, or several.
  func code(in title: String, of table: TableName) -> String? {
    guard let register = registers[table] else { return nil }
    let words =
      [title] + title.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }.map(String.init)
    let found = Set(
      words.flatMap { word in
        register.codes.contains(word) ? [word] : register.forms[NearName(word).text].map(Array.init) ?? []
      })
    return found.count == 1 ? found.first : nil
  }

  /// The unit that a line above a table names, such as `Đơn vị báo cáo: Sở Tài chính`; nil where it names none.
  public func unit(namedIn line: String) -> String? {
    let form = NearName(line).text
    guard let register = registers[.units], form.count >= 4 else { return nil }
    // Whom a letter is addressed to is named above a table as well.
    let isSaid = ["donvi", "tendonvi", "coquan", "chudautu"].contains { form.hasPrefix($0) }
    let found = register.forms.filter { other, codes in
      other.count >= 6 && codes.count == 1 && (form == other || isSaid && form.hasSuffix(other))
    }
    // The longest name: that of a part holds that of the whole.
    return found.max { $0.key.count < $1.key.count }?.value.first
  }

  func knows(_ table: TableName) -> Bool { registers[table]?.codes.isEmpty == false }

  /// - Parameter capitalYear: where the plan has nothing of it, both count.
  func planSources(of project: String, capitalYear: String?) -> [String] {
    if let own = capitalYear.flatMap({ planSources[[project, $0]] }) { return own.sorted() }
    return Set(["current", "carried_over"].flatMap { planSources[[project, $0]] ?? [] }).sorted()
  }

  /// Codes whose name begins or ends alike: a help for the reader, never taken.
  private func near(_ form: String, _ register: Register) -> [String] {
    guard form.count >= 4 else { return [] }
    let found = register.forms.filter { other, _ in
      other.count >= 4 && (other.hasPrefix(form.prefix(8)) || form.hasPrefix(other.prefix(8)))
    }
    return Array(found.values.flatMap { $0 }.sorted().prefix(3))
  }
}
