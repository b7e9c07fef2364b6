import Cells
import Domain
import Testing

@testable import Dashboard

/// Pages that answer, with the demonstration folder on them.
@Suite struct TopicScreenTests {
  private static let shapes = [
    Shape(80, 24, .vietnamese), Shape(120, 40, .english), Shape(200, 60, .french), Shape(40, 10, .vietnamese),
    Shape(20, 5, .vietnamese),
  ]

  /// What forecasts or compares all titles is worked out in one language only: it takes seconds.
  private static func languages(of topic: Topic) -> [Language] {
    topic.kind.isOfMoney || topic.kind.isSlow ? [.vietnamese] : Language.allCases
  }

  /// Those that work out the year's end once more have tests of their own.
  private static let topics = Topic.allCases.filter {
    ![.curve, .promises, .pileup, .movers, .risk, .sources].contains($0)
  }

  private static let screens = topics.flatMap { topic in
    shapes.filter { languages(of: topic).contains($0.language) }.map { (topic, $0) }
  }

  @Test(arguments: screens)
  func `a page that answers stands as recorded`(_ topic: Topic, shape: Shape) {
    let state = DemoTopics.state(topic, shape.columns, shape.rows, shape.language)
    expect(view(state), isStoredAs: "topic-\(topic.rawValue).\(shape)")
  }

  @Test(arguments: topics.flatMap { topic in languages(of: topic).map { (topic, $0) } })
  func `the answer comes first and is whole at 80 columns`(_ topic: Topic, language: Language) throws {
    let rows = try #require(DemoTopics.rows(topic, language))
    #expect(!rows.rows.isEmpty)
    let answer = try #require(rows.lines.first)
    let first = (answer.forms.first?.first ?? answer.spans).map(\.text).joined()
    #expect(SafeText.width(of: first) <= 78 && !first.isEmpty, "\(first)")
    #expect(rows.rows.allSatisfy { $0.cells.count == topic.kind.columns.count })
    #expect(Set(rows.rows.map(\.code)).count == rows.rows.count)
  }

  @Test(arguments: topics)
  func `at any size a page that answers fits, and holds no control character`(_ topic: Topic) {
    let states = TopicScreenTests.languages(of: topic).map { DemoTopics.state(topic, 80, 24, $0) }
    for (number, columns) in [14, 27, 28, 69, 70, 100, 160].enumerated() {
      for rows in [1, 5, 7, 16, 24] {
        let frame = view(states[(number + rows) % states.count].sized(columns, rows))
        for line in frame.lines where SafeText.width(of: line) > columns || SafeText.isHostile(line) {
          Issue.record("\(columns)x\(rows) \(line)")
        }
      }
    }
  }

  /// Names, contacts and texts of the office that stand in the folder.
  private static let secrets: Set<String> = {
    let portfolio = Demo.portfolio
    let people = portfolio.people.rows.flatMap { [$0.name, $0.phone, $0.email].compactMap { $0 } }
    let duties = portfolio.duties
    let texts = duties.directives.rows.map(\.content) + duties.requests.map(\.content)
    return Set(people + texts + duties.steps.map(\.dossier) + duties.submissions.compactMap(\.notes))
  }()

  @Test(arguments: topics.filter { !$0.kind.isOfMoney })
  func `a public page has no person and no text of the office`(_ topic: Topic) throws {
    let said = try #require(DemoTopics.rows(topic, .vietnamese, isPublic: true))
    let shown = topic.kind.columns.indices.filter { !topic.kind.columns[$0].isPrivate }
    let cells = said.rows.flatMap { row in
      shown.compactMap { place -> String? in
        switch row.cells[place] {
        case .text(let text), .name(let text), .choice(_, let text): text
        default: nil
        }
      }
    }
    #expect(TopicScreenTests.secrets.isDisjoint(with: cells))
    let lines = said.lines.map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
    for person in Demo.portfolio.people.rows where lines.contains(person.name) {
      Issue.record("\(person.code)")
    }
  }
}
