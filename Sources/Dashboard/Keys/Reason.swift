/// Why a key does nothing here, or less than it does elsewhere.
public enum Reason: CaseIterable, Hashable, Sendable {
  case stillLoading
  /// The key means nothing here.
  case noSuchKey
  case noRows
  /// Nothing lies beyond the screen.
  case allShown
  case nothingToOpen
  /// The list that led here has no row beside.
  case noOtherRecord
  case isOutermost
  case onePanel
  case noSuchPanel
  case nothingEarlier
  case nothingLater
  case noList
  case noFilter
  /// The filter can't be understood.
  case filterUnclear
  case noOrder
  case noZoom
  case onePlan
  /// Nothing on the page is a share of a plan.
  case noRates
  case roundedInPublic
  case firstDay
  case lastDay
  case isPresent
  case oneYear
  case isHere
  case firstPage
  case lastPage
  /// No figure here that is made of rows.
  case noFigure
  /// Single rows are not for a public screen.
  case hiddenRows
  /// What is here stands in no line of a file.
  case noSource
  case nothingToCopy
  case nothingToSave
  /// No week here that could be signed off.
  case noSignOff
  /// No name was typed under it.
  case noSigner
  /// Nothing on the page is decided by a key.
  case noVerdict
  /// This row is not.
  case notDecided
  /// What was typed is no number that can be meant.
  case noAmount
  /// More than the giver has or the taker can use.
  case beyondRoom
  /// No name was typed.
  case noName
  /// The ending of the name tells no form.
  case noForm
  case noPaperForm
  /// Of a paste of several cells or lines only the first counts.
  case firstCellOnly
  /// The same key once more leaves the talk.
  case leavesTalk
}
