import Contract
import Glibc
import Testing

@testable import DemoData

@Suite struct FolderTests {
  private let committed = "\(#filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined())/demo-data"

  @Test func `the demonstration is made byte for byte as it is committed`() throws {
    try inTemporaryFolder { folder in
      try write(Demo(), into: folder)
      #expect(try files(below: folder) == files(below: committed))
      for path in try files(below: folder) {
        let same = text(of: "\(folder)/\(path)") == text(of: "\(committed)/\(path)")
        #expect(same, "\(path) differs: make the folder again with swift run DemoData demo-data")
      }
    }
  }

  @Test func `an earlier demonstration is written over`() throws {
    try inTemporaryFolder { folder in
      try write(demo, into: folder)
      try write(demo, into: folder)
      #expect(entries(of: folder)?.contains("units.csv") == true)
    }
  }

  @Test func `a folder with something else in it is left alone`() throws {
    try inTemporaryFolder { folder in
      try #require(mkdir("\(folder)/mine", 0o755) == 0)
      #expect(throws: WriteProblem.self) { try write(demo, into: folder) }
      #expect(entries(of: folder) == ["mine"])
    }
  }

  @Test func `a folder that cannot be made is named`() {
    #expect(throws: WriteProblem(message: "cannot make the folder /dev/null/demo: Not a directory")) {
      try write(demo, into: "/dev/null/demo")
    }
  }

  @Test func `every file is strict CSV with the contract's columns, keys and codes`() throws {
    for file in demoFiles where file.path.hasSuffix(".csv") {
      let name = file.path.split(separator: "/").last?.dropLast(4) ?? ""
      let table = try #require(Contract.tables.first { $0.name.rawValue == name })
      let parsed = try StrictCSV(file.text)
      #expect(parsed.header == table.columns.map(\.name), "\(file.path)")
      let key = table.key
      #expect(Set(parsed.rows.map { row in key.map { row[$0] } }).count == parsed.rows.count, "\(file.path)")
      for (column, field) in table.columns.enumerated() {
        let values = Set(parsed.rows.map { $0[column] })
        if field.isRequired { #expect(!values.contains(""), "\(file.path) \(field.name)") }
        guard case .choice(let list) = field.kind else { continue }
        let unknown = values.subtracting(list.codes + [""])
        #expect(unknown.isEmpty, "\(file.path) \(field.name)")
      }
    }
  }

  @Test func `every reference names a row, from the units' own files too`() throws {
    var keys: [TableName: Set<String>] = [:]
    let files = demoFiles.filter { $0.path.hasSuffix(".csv") }
    func column(_ name: String, _ text: String) throws -> [String] {
      let parsed = try StrictCSV(text)
      let index = try #require(parsed.header.firstIndex(of: name))
      return parsed.rows.map { $0[index] }
    }
    for table in Contract.tables where table.key.count == 1 {
      let name = table.name
      for file in files where file.path.split(separator: "/").last.map(String.init) == name.fileName {
        let values = try column(table.columns[table.key[0]].name, file.text)
        #expect(keys[name, default: []].isDisjoint(with: values), "\(file.path)")
        keys[name, default: []].formUnion(values)
      }
    }
    for file in files {
      let name = file.path.split(separator: "/").last?.dropLast(4) ?? ""
      for field in Contract.tables.first(where: { $0.name.rawValue == name })?.columns ?? [] {
        guard let target = field.reference else { continue }
        let unknown = Set(try column(field.name, file.text)).subtracting(keys[target] ?? []).subtracting([""])
        #expect(unknown.isEmpty, "\(file.path) \(field.name)")
      }
    }
  }

  private func inTemporaryFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/demo-data-XXXXXX".utf8CString)
    let folder = String(cString: try #require(mkdtemp(&template)))
    defer { removeAll(below: folder) }
    try body(folder)
  }

  private func removeAll(below path: String) {
    for name in entries(of: path) ?? [] { removeAll(below: "\(path)/\(name)") }
    remove(path)
  }

  /// The paths of all files, in order.
  private func files(below folder: String, _ inner: String = "") throws -> [String] {
    let names = try #require(entries(of: folder + inner))
    return try names.flatMap { name -> [String] in
      let path = "\(inner)/\(name)"
      return entries(of: folder + path) == nil ? [String(path.dropFirst())] : try files(below: folder, path)
    }
  }
}
