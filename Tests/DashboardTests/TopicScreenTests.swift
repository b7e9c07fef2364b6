import Cells
import Domain
import Testing

@testable import Dashboard

/// Pages that answer, with the demonstration folder on them.
@Suite struct TopicScreenTests {
  @Test(
    arguments: Topic.allCases,
    [
      Shape(80, 24, .vietnamese), Shape(120, 40, .english), Shape(200, 60, .french),
      Shape(40, 10, .vietnamese),
      Shape(20, 5, .vietnamese),
    ])
  func `a page that answers stands as recorded`(_ topic: Topic, shape: Shape) {
    let state = DemoTopics.state(topic, shape.columns, shape.rows, shape.language)
    expect(view(state), isStoredAs: "topic-\(topic.rawValue).\(shape)")
  }

  @Test(arguments: Topic.allCases, Language.allCases)
  func `the answer comes first and is whole at 80 columns`(_ topic: Topic, language: Language) throws {
    let rows = try #require(DemoTopics.rows(topic, language))
    #expect(!rows.rows.isEmpty)
    let answer = try #require(rows.lines.first)
    let first = (answer.forms.first?.first ?? answer.spans).map(\.text).joined()
    #expect(SafeText.width(of: first) <= 78 && !first.isEmpty, "\(first)")
    #expect(rows.rows.allSatisfy { $0.cells.count == topic.kind.columns.count })
    #expect(Set(rows.rows.map(\.code)).count == rows.rows.count)
  }

  @Test(arguments: Topic.allCases)
  func `at any size a page that answers fits, and holds no control character`(_ topic: Topic) {
    let states = Language.allCases.map { DemoTopics.state(topic, 80, 24, $0) }
    for (number, columns) in [14, 20, 27, 28, 40, 69, 70, 80, 100, 132, 160, 220].enumerated() {
      for rows in [1, 4, 5, 7, 10, 15, 16, 24, 40, 60] {
        let frame = view(states[(number + rows) % 3].sized(columns, rows))
        for line in frame.lines where SafeText.width(of: line) > columns || SafeText.isHostile(line) {
          Issue.record("\(columns)x\(rows) \(line)")
        }
      }
    }
  }

  /// Names, contacts and texts of the office that stand in the folder.
  @Test(arguments: Topic.allCases)
  func `a public page has no person and no text of the office`(_ topic: Topic) throws {
    let portfolio = Demo.portfolio
    let secrets =
      portfolio.people.rows.flatMap { [$0.name, $0.phone, $0.email].compactMap { $0 } }
      + portfolio.duties.directives.rows.map(\.content) + portfolio.duties.requests.map(\.content)
      + portfolio.duties.steps.map(\.dossier) + portfolio.duties.submissions.compactMap(\.notes)
    let said = try #require(DemoTopics.rows(topic, .vietnamese, isPublic: true))
    let shown = topic.kind.columns.indices.filter { !topic.kind.columns[$0].isPrivate }
    let texts =
      said.lines.map { $0.spans.map(\.text).joined() }
      + said.rows.flatMap { row in
        shown.map { place -> String in
          switch row.cells[place] {
          case .text(let text), .name(let text), .choice(_, let text): text
          default: ""
          }
        }
      }
    let all = texts.joined(separator: "\n")
    for secret in Set(secrets) where secret.count > 5 && all.contains(secret) { Issue.record("\(secret)") }
  }
}
