import DataFolder
import Domain
import Foundation
import Testing

@testable import Dashboard

/// What README says, held against the program.
@Suite(.serialized) struct ReadmeTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../README.md")

  private func readme() throws -> String { try String(contentsOf: Self.path, encoding: .utf8) }

  private func section(_ name: String, until end: String) throws -> String {
    let text = try readme()
    let start = try #require(text.range(of: "<!-- \(name)")?.upperBound)
    let open = try #require(text[start...].range(of: "-->\n")?.upperBound)
    let close = try #require(text[open...].range(of: "<!-- \(end) -->")?.lowerBound)
    return String(text[open..<close])
  }

  @Test(arguments: [
    (name: "keys", groups: [Command.Group.move, .go, .look, .time, .pages, .program]),
    (name: "keys of a talk", groups: [.talk, .blank]),
    (name: "keys of a demonstration", groups: [.demonstration]),
    (
      name: "keys over a page",
      groups: [
        .help, .helpSearch, .filter, .sort, .palette, .compare, .scopes, .copy, .save, .signOff, .themes,
      ]
    ),
  ])
  func `a table of keys is that of the commands`(_ table: (name: String, groups: [Command.Group])) throws {
    let words = Language.english.strings
    var expected = "| keys | what they do |\n| --- | --- |\n"
    for group in table.groups {
      // Those of a page go on from group to group.
      if group.mode != .page, table.groups.count > 1 {
        expected += "| | *\(words.helpGroup(group).lowercased())* |\n"
      }
      for command in group.commands {
        let labels = command.keys.isEmpty ? [command.label(words)] : command.keys.map { $0.label(words) }
        let keys = labels.map { $0 == "|" ? "\\|" : $0 == "␣" ? "`Space`" : "`\($0)`" }
        expected += "| \(keys.joined(separator: " ")) | \(words.actionHelp(command.action)) |\n"
      }
    }
    let found = try section(table.name + ":", until: "end of " + table.name)
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] != nil {
      let text = try readme()
      try text.replacingOccurrences(of: found, with: expected).write(
        to: Self.path, atomically: true, encoding: .utf8)
    }
    #expect(found == expected, "make record writes README's tables of keys anew")
  }

  @Test func `every page that answers is named`() throws {
    let text = try readme()
    for topic in Topic.allCases { #expect(text.contains("| `\(topic.rawValue)` |"), "\(topic)") }
  }

  @Test func `the smallest folder works as it stands`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-readme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var name: String?
    var files: [String: String] = [:]
    // The lines of a fenced block are those of the file: copied raw, they work.
    var isInBlock = false
    for line in try section("example:", until: "end of example").split(separator: "\n") {
      if line.hasPrefix("```") {
        isInBlock.toggle()
      } else if isInBlock, let name {
        files[name, default: ""] += line + "\n"
      } else if line.hasPrefix("`") {
        name = line.split(separator: "`").first.map(String.init)
      }
    }
    #expect(files.count == 7)
    for (name, text) in files {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    let asOf = Moment(closeOf: try #require(Day(iso: "2026-08-01")))
    let reader = FolderReader(FolderOptions(folder: folder.path(percentEncoded: false), asOf: asOf))
    var last: Portfolio?
    reader.refresh(now: asOf) { last = $0 }
    let portfolio = try #require(last)
    #expect(portfolio.problems.list.isEmpty)
    #expect(portfolio.money.total.plan[.cityAssigned] == 45_000_000_000)  // 50 − 5 tỷ
    #expect(portfolio.money.total.disbursed == 21_000_000_000)  // 9 + 12 tỷ
    #expect(portfolio.work.total.overdue == 1)
    #expect(portfolio.work.total.blocked == 8_000_000_000)
  }
}
