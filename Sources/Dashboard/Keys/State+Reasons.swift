import Cells
import Domain

/// Why a command can't be done on the page as it stands; nil where it can. Each says so where its run changes nothing.
extension State {
  var isStillLoading: Reason? { portfolio?.loading.isEmpty == true ? nil : .stillLoading }

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
    return places.count > 1 || place.isZoomed || hasFilter ? nil : .isOutermost
  }

  var cannotTurnFocus: Reason? { place.page.panels.count > 1 ? nil : .onePanel }

  var cannotFilter: Reason? { shownPanel?.list == nil ? .noList : nil }

  var cannotInvertFilter: Reason? {
    shownPanel.map { place[$0].filter.isEmpty } ?? true ? .noFilter : nil
  }

  var cannotSort: Reason? { shownPanel == nil || sortColumns.isEmpty ? .noOrder : nil }

  var cannotZoom: Reason? { place.isZoomed || canZoom ? nil : .noZoom }

  var cannotChangeBasis: Reason? {
    portfolio == nil ? .stillLoading : nextBasis == basis ? .onePlan : nil
  }

  func cannotTravel(_ action: Action) -> Reason? {
    guard let portfolio, portfolio.loading.isEmpty else { return .stillLoading }
    let shown = visit.day ?? portfolio.asOf.day
    guard let wanted = day(after: action), portfolio.nearest(to: wanted) == shown else { return nil }
    return wanted < shown ? .firstDay : .lastDay
  }

  var cannotTravelHome: Reason? { isStillLoading ?? (visit.isAway ? nil : .isPresent) }

  var cannotTurnFiscalYear: Reason? {
    isStillLoading ?? (nextFiscalYear == nil ? .oneYear : nil)
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
    guard let meeting, target(ofPage: meeting.page + step) == nil else { return nil }
    return step > 0 ? .lastPage : .firstPage
  }

  var cannotMoveMeetingRow: Reason? { meetingPage?.rows.isEmpty ?? true ? .noRows : nil }

  var cannotOpenMeetingRow: Reason? {
    cannotMoveMeetingRow ?? (meetingTarget == nil ? .nothingToOpen : nil)
  }
}
