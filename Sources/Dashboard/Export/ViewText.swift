import Cells
import Domain

/// In what form a view is written to a file: told by the ending of its name.
public enum ViewForm: String, CaseIterable, Sendable {
  case csv
  case json
  case markdown = "md"
  case text = "txt"

  /// Nil for any other ending.
  public init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex,
      let form = ViewForm(rawValue: name[name.index(after: dot)...].lowercased())
    else { return nil }
    self = form
  }
}

/// A view as a file has it: what `print` gives of the page, with the filter and the order of the screen.
public struct ViewText: Sendable {
  private let state: State
  private let form: ViewForm

  public init(_ state: State, _ form: ViewForm) {
    self.state = state.withoutDialog
    self.form = form
  }

  /// The list that is written where not all of the page is.
  private var panel: Panel? {
    let panels = state.place.page.panels
    guard !state.place.page.kind.isText else { return nil }
    return state.place.panel.flatMap { $0.list == nil ? nil : $0 } ?? panels.first { $0.list != nil }
  }

  /// Rows that are in it; of a page of text its fields.
  public var rows: Int {
    if let panel { return state.contents[panel]?.ids.count ?? 0 }
    return state.context.map { state.summaryFields($0).count } ?? 0
  }

  /// Writes it piece by piece until nobody takes it any more.
  public func write(_ put: (String) -> Bool) {
    switch form {
    case .csv:
      // Without the mark Excel reads UTF-8 as the letters of Windows.
      guard put("\u{FEFF}") else { return }
      writeList(as: .csv, put)
    case .markdown: writeList(as: .markdown, put)
    case .json: writeObject(put)
    case .text: writePaper(put)
    }
  }

  private func writeList(as form: ExportForm, _ put: (String) -> Bool) {
    if let panel, let list = ListExport(state, panel) {
      list.write(as: form, put)
    } else if let page = PageExport(state) {
      _ = put(page.fieldsText(as: form))
    }
  }

  private func writeObject(_ put: (String) -> Bool) {
    guard let page = PageExport(state) else { return }
    if let figures = state.figuresJSON {
      _ = put(figures)
    } else if page.isList {
      writeList(as: .json, put)
    } else {
      _ = put(page.json)
    }
  }

  private func writePaper(_ put: (String) -> Bool) {
    if let paper = ListPaper(state) { return paper.write(put) }
    _ = put(view(state).lines.joined(separator: "\n") + "\n")
  }
}

/// What is copied: tab by tab as a spreadsheet takes it, full values as in every export.
public struct CopyText: Sendable {
  public let text: String
  public let rows: Int

  /// Nil where there is nothing any more.
  public init?(_ state: State, _ choice: CopyChoice) {
    let list = state.place.panel.flatMap { ListExport(state, $0) }
    switch choice {
    case .sentence:
      guard case .figure(let figure) = state.place.page, !state.isPublic,
        let sentence = state.context?.sentence(of: figure)
      else { return nil }
      (text, rows) = (SafeText.clean(sentence), 1)
    case .cell:
      guard let list, let row = state.selectedRow, let column = state.copiedColumn else { return nil }
      (text, rows) = (list.cell(row, column), 1)
    case .row:
      guard let list, let row = state.selectedRow else { return nil }
      (text, rows) = (list.line(row), 1)
    case .list:
      if state.place.page.kind.isText || list == nil {
        guard let page = PageExport(state) else { return nil }
        text = page.fieldsText(as: .tabs)
      } else {
        text = list?.text(as: .tabs) ?? ""
      }
      // The head is none.
      rows = max(0, text.utf8.count { $0 == 0x0A } - 1)
    }
  }
}

extension State {
  /// What the focused list is sorted by, else its first column that says something.
  fileprivate var copiedColumn: ListColumn? {
    guard let panel = place.panel, let list = panel.list, let context else { return nil }
    let chosen = place[panel].sort.flatMap { list[$0.column] }
    return chosen ?? list.shown(on: place.page, context).first { $0.use == .everywhere }
  }

  fileprivate var withoutDialog: State {
    var state = self
    (state.dialog, state.notice, state.outcome, state.tour) = (nil, nil, nil, nil)
    return state
  }
}
