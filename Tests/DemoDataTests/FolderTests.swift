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
    for file in demo.files where file.path.hasSuffix(".csv") {
      let name = file.path.split(separator: "/").last?.dropLast(4) ?? ""
      let table = try #require(tables.first { $0.name == name })
      let parsed = try StrictCSV(file.text)
      #expect(parsed.header == table.fields.map(\.name), "\(file.path)")
      let key = table.key.compactMap { parsed.header.firstIndex(of: $0) }
      #expect(Set(parsed.rows.map { row in key.map { row[$0] } }).count == parsed.rows.count, "\(file.path)")
      for (column, field) in table.fields.enumerated() {
        let values = Set(parsed.rows.map { $0[column] })
        if field.required { #expect(!values.contains(""), "\(file.path) \(field.name)") }
        guard case .oneOf(let list, _) = field.kind else { continue }
        let unknown = values.subtracting(codes.filter { $0.list == list }.map(\.code) + [""])
        #expect(unknown.isEmpty, "\(file.path) \(field.name)")
      }
    }
  }

  @Test func `every reference names a row, from the units' own files too`() throws {
    var keys: [String: Set<String>] = [:]
    let files = demo.files.filter { $0.path.hasSuffix(".csv") }
    func column(_ name: String, _ text: String) throws -> [String] {
      let parsed = try StrictCSV(text)
      let index = try #require(parsed.header.firstIndex(of: name))
      return parsed.rows.map { $0[index] }
    }
    for table in tables where table.key.count == 1 {
      for file in files where file.path.hasSuffix("/\(table.name).csv") || file.path == "\(table.name).csv" {
        let values = try column(table.key[0], file.text)
        #expect(keys[table.name, default: []].isDisjoint(with: values), "\(file.path)")
        keys[table.name, default: []].formUnion(values)
      }
    }
    for file in files {
      let name = file.path.split(separator: "/").last?.dropLast(4) ?? ""
      for reference in tables.first(where: { $0.name == name })?.references ?? [] {
        let target = reference.table.isEmpty ? String(name) : reference.table
        let unknown = Set(try column(reference.field, file.text)).subtracting(keys[target] ?? []).subtracting(
          [""])
        #expect(unknown.isEmpty, "\(file.path) \(reference.field)")
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
