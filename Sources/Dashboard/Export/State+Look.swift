import Cells

/// A list or a column that the page does not have; it has these. Or a filter that can't be understood.
public enum WrongLook: Error {
  case panel([String])
  case column([String])
  case filter(FilterError)
}

extension State {
  /// To look at a list of the page as a reader could: focus, filter and order. Nil where nothing is named.
  /// - Parameters:
  ///   - panel: its name; nil is the first list.
  ///   - sort: the id of a column; `-` before it or `:desc` behind it turns the order round.
  public func look(panel name: String?, filter: String?, sort: String?) throws(WrongLook) -> Event? {
    guard name != nil || filter != nil || sort != nil else { return nil }
    let panels = place.page.panels
    let lists = panels.indices.filter { panels[$0].list != nil }
    guard let chosen = lists.first(where: { name == nil || panels[$0].kind.id == name }) else {
      throw .panel(lists.map { panels[$0].kind.id })
    }
    let panel = panels[chosen]
    if let filter, let error = filterError(filter, of: panel) { throw .filter(error) }
    return .look(
      panel, filter: filter, sort: try sort.map { text throws(WrongLook) in try order(text, of: panel) })
  }

  mutating func look(_ panel: Panel, filter: String?, sort: Sort?) {
    place.focus = place.page.panels.firstIndex(of: panel) ?? place.focus
    if let filter { setFilter(filter, of: panel) }
    if let sort { place[panel].sort = sort }
  }

  private func order(_ text: String, of panel: Panel) throws(WrongLook) -> Sort {
    var name = Substring(text)
    var isAscending = true
    for (mark, ascends) in [(":desc", false), (":asc", true)] where name.hasSuffix(mark) {
      name = name.dropLast(mark.count)
      isAscending = ascends
    }
    if name.hasPrefix("-") {
      name = name.dropFirst()
      isAscending = false
    }
    let columns = context.map { context in
      panel.list?.columns.filter { $0.isExported(on: place.page, context) } ?? []
    }
    guard let column = columns?.first(where: { $0.id.name == name }) else {
      throw .column(columns?.map(\.id.name) ?? [])
    }
    return Sort(column: column.id, isAscending: isAscending)
  }
}
