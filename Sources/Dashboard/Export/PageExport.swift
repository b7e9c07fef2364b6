import Cells
public import Domain

/// A page as the screen has it: its fields and its lists.
public struct PageExport: Sendable {
  public let lists: [ListExport]
  private let view: String
  private let title: String
  private let fields: [(label: String, text: String)]
  private let context: Context

  /// Nil before the first reading.
  public init?(_ state: State) {
    guard let context = state.context else { return nil }
    let page = state.place.page
    lists = page.panels.compactMap { ListExport(state, $0) }
    view = page.kind.id
    title = state.title(of: page)
    fields = (page.kind.headFields(context) + state.summaryFields(context)).map {
      ($0.label, $0.spans.map(\.text).joined())
    }
    self.context = context
  }

  /// Whether it is one list and nothing else.
  public var isList: Bool { lists.count == 1 && fields.isEmpty }

  /// Whether it has anything to give.
  public var isEmpty: Bool { lists.isEmpty && fields.isEmpty }

  /// Tables without which it is not whole.
  public var sources: [ShownTable] {
    let named = Set(lists.flatMap(\.sources))
    return fields.isEmpty ? ShownTable.allCases.filter(named.contains) : ShownTable.allCases
  }

  /// One object: what the page is, its fields in the reader's words, its lists by the names of their panels.
  public var json: String {
    var json = JSONText()
    json.object { json in
      json.string("view", view)
      json.string("title", title)
      json.string("as_of", context.portfolio.asOf.iso)
      json.integer("fiscal_year", context.portfolio.fiscalYear)
      json.string("scope", context.portfolio.scope.code)
      json.string("plan_basis", context.basis.code)
      json.boolean("synthetic", context.portfolio.isSynthetic)
      json.array("fields") { json in
        for field in fields {
          json.object { json in
            json.string("label", field.label)
            json.string("text", field.text)
          }
        }
      }
      json.object("panels") { json in
        for list in lists { json.raw(list.name, String(list.text(as: .json).dropLast())) }
      }
    }
    return json.text + "\n"
  }

  /// What a page of text says, as rows of two cells.
  public func fieldsText(as form: ExportForm) -> String {
    let lines = [["field", "value"]] + fields.map { [$0.label, $0.text] }
    switch form {
    case .json: return json
    case .csv: return lines.map(CSVText.line).joined()
    case .tabs: return lines.map(TabText.line).joined()
    case .markdown:
      return MarkdownText.line(lines[0]) + MarkdownText.rule([.leading, .leading])
        + lines.dropFirst().map(MarkdownText.line).joined()
    }
  }
}
