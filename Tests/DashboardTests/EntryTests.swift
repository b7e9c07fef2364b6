import Contract
import Foundation
import Testing

@testable import Dashboard

/// What README says of entries, counted in the sources.
@Suite struct EntryTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Dashboard").standardizedFileURL

  /// The files of the room, below it, whose text has a match.
  private func files(with pattern: some RegexComponent, in room: URL = Self.sources) throws -> [String] {
    let paths = FileManager.default.enumerator(atPath: room.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.filter { path in
      try String(contentsOf: room.appending(path: path), encoding: .utf8).contains(pattern)
    }.sorted()
  }

  @Test func `a table with its list and its record's page is one file and its name`() throws {
    // Beside these it is named only where its rows become values and a topic asks for them.
    let all = Self.sources.deletingLastPathComponent()
    let others = [
      "DemoData/", "Domain/Duties/", "Domain/Portfolio/Lack.swift", "Dashboard/Topics/",
      "DataFolder/Load/FolderReader+Portfolio.swift",
    ]
    let named = try files(with: /observations|ObservationsTable/, in: all).filter { file in
      !others.contains { file.hasPrefix($0) }
    }
    #expect(
      named == [
        "Contract/Contract.swift", "Contract/TableName.swift", "Contract/Tables/ObservationsTable.swift",
      ])
    #expect(Page(address: "observations", in: Demo.portfolio) == .table(.observations))
    #expect(Page(address: "observations:A", in: Demo.portfolio) == .record(RecordID(.observations, "A")))
  }

  @Test func `a list with its page is three files of its own, its names and its address`() throws {
    // The newest list: what happened. Its key, its words and its fields come beside these.
    let named = try files(with: /\.changes\b|static let changes\b|case changes\b/)
    let tables = [
      "Export/PageAddress.swift", "State/Page.swift",
    ]
    let own = ["Lists/ChangeList.swift", "Pages/ChangesPage.swift", "Panels/ChangesPanel.swift"]
    #expect(Set(tables + own).isSubset(of: named))
    // The comparison itself, which other lists don't have, and the words and the key.
    let others = named.filter { !(tables + own).contains($0) }
    let known = [
      "Keys/", "Words/", "State/", "Lists/ListInput.swift", "Views/Fields+Changes.swift", "Meeting/",
      "Lists/Context.swift", "Tables/LinkList.swift", "Topics/", "Report/",
    ]
    #expect(others.allSatisfy { file in known.contains { file.hasPrefix($0) } }, "\(others)")
  }

  @Test func `every address leads to the page of its name`() {
    let portfolio = Demo.portfolio
    for address in PageAddress.all where address.word != "sectors" {
      guard let page = address.page(nil, portfolio) else { continue }
      #expect(page.kind.id == address.word)
    }
    #expect(Set(PageAddress.all.map(\.word)).count == PageAddress.all.count)
    for page in PageAddress.all.compactMap({ $0.page("A", portfolio) ?? $0.page(nil, portfolio) }) {
      #expect(Set(page.panels.map(\.kind.id)).count == page.panels.count)
    }
  }
}
