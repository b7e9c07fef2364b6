import Cells

/// The filter of a list while it is typed.
extension State {
  /// What can't be understood leaves the rows as the last text that could has found them.
  mutating func setFilter(_ text: String, of panel: Panel) {
    place[panel].filter = text
    if filterError(text, of: panel) == nil { place[panel].understood = text }
  }

  /// Why a text is no filter of a list.
  func filterError(_ text: String, of panel: Panel) -> FilterError? {
    guard let context, let list = panel.list else { return nil }
    do throws(FilterError) {
      _ = try FilterParser(list, context).filter(text)
      return nil
    } catch {
      return error
    }
  }

  /// Why the filter that is typed can't be kept.
  var cannotKeepFilter: Reason? {
    place.panel.flatMap { filterError(place[$0].filter, of: $0) } == nil ? nil : .filterUnclear
  }
}
