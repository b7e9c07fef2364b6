import Cells
import Domain

/// Why a command can't be done on the page as it stands; nil where it can. Each says so where its run changes nothing.
extension State {
  var isStillLoading: Reason? { shown.isWhole ? nil : .stillLoading }

  func cannotMove(_ action: Action) -> Reason? {
    if rows(movedBy: action) != nil || textOverflow > 0 { return nil }
    return place.page.kind.isText ? .allShown : .noRows
  }

  var cannotEnter: Reason? {
    if shownPanel == .curve { return cannotZoom }
    guard let row = selectedRow else { return .noRows }
    return row.target == nil || row.target == place.page ? .nothingToOpen : nil
  }

  var cannotGoBack: Reason? {
    let hasFilter = shownPanel.map { !place[$0].filter.isEmpty } ?? false
    let isAll = shown.scope == .all
    return !route.isOutermost || place.isZoomed || hasFilter || !isAll ? nil : .isOutermost
  }

  var cannotTurnFocus: Reason? {
    // Below a text only those are seen that have rows.
    let count =
      place.page.kind.isText
      ? layout.panels.keys.count { contents[$0]?.ids.isEmpty == false } : place.page.panels.count
    return count > 1 ? nil : .onePanel
  }

  var cannotFilter: Reason? { shownPanel?.list == nil ? .noList : nil }

  var cannotInvertFilter: Reason? {
    shownPanel.map { place[$0].filter.isEmpty } ?? true ? .noFilter : nil
  }

  var cannotSort: Reason? { shownPanel == nil || sortColumns.isEmpty ? .noOrder : nil }

  var cannotZoom: Reason? { place.isZoomed || canZoom ? nil : .noZoom }

  var cannotChangeBasis: Reason? {
    portfolio == nil ? .stillLoading : nextBasis == basis ? .onePlan : followsBasis ? nil : .noRates
  }

  /// Whether the page says anything of a plan: by its head, or by the money that waits for a task.
  private var followsBasis: Bool {
    if place.page == .meeting { return true }
    if case .name = place.page.kind.head {} else { return true }
    if case .figure(let figure) = place.page { return figure.measure.isOfBasis }
    guard case .assignment = place.page else { return false }
    return layout.form == .full
  }

  func cannotTravel(_ action: Action) -> Reason? {
    guard let portfolio, portfolio.isWhole else { return .stillLoading }
    let day = visit.day ?? portfolio.asOf.day
    guard let wanted = shown.day(after: action), portfolio.nearest(to: wanted) == day else { return nil }
    return wanted < day ? .firstDay : .lastDay
  }

  var cannotTurnFiscalYear: Reason? {
    isStillLoading ?? (shown.nextFiscalYear == nil ? .oneYear : nil)
  }

  /// On the page itself the key still compares, where nothing is compared yet.
  var cannotShowChanges: Reason? {
    let compares = comparison == nil && isStillLoading == nil
    return place.page == .changes && !compares ? .isHere : nil
  }

  var cannotPresent: Reason? {
    if meeting != nil { return place.page == .meeting ? .isHere : nil }
    return portfolio == nil ? .stillLoading : nil
  }
}

/// The same of a talk.
extension State {
  func cannotTurn(by step: Int) -> Reason? {
    guard let meeting, talk.target(ofPage: meeting.page + step) == nil else { return nil }
    return step > 0 ? .lastPage : .firstPage
  }

  var cannotMoveMeetingRow: Reason? { talk.page?.rows.isEmpty ?? true ? .noRows : nil }

  var cannotOpenMeetingRow: Reason? {
    cannotMoveMeetingRow ?? (talk.target == nil ? .nothingToOpen : nil)
  }
}
