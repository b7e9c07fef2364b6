import Cells
import Domain

extension State {
  /// Begins a talk: the look is the projector's, and the data are held still unless it is live.
  mutating func beginMeeting(isLive: Bool = false) -> [Effect] {
    guard meeting == nil, let portfolio else {
      returnToMeeting()
      return []
    }
    talk.meeting = Meeting(
      started: now, since: talk.since(portfolio), themeBefore: theme.name, glyphsBefore: glyphs,
      wasPaused: shown.isPaused, isLive: isLive)
    if !isLive { shown.pause() }
    display.project()
    talk.resume(on: portfolio.asOf.day)
    walk { $0.open(.meeting) }
    refreshMeeting()
    return talk.readBaseline(portfolio)
  }

  /// To the page of a talk that was left by going back in history, or for the page of one of its rows.
  private mutating func returnToMeeting() {
    if meeting != nil, place.page != .meeting { walk { $0.return(to: .meeting) } }
  }

  /// Begins a talk at a page, from 1, without holding anything still: for a picture of it.
  mutating func present(page: Int) -> [Effect] {
    let effects = beginMeeting()
    turn(to: page - 1)
    return effects
  }

  /// A slip of a key must not end a talk before its audience: the first one only says what a second one does.
  mutating func askEndMeeting() -> [Effect] {
    guard meeting?.isLeaving == true else {
      talk.meeting?.isLeaving = true
      notice = .leavesTalk
      return []
    }
    return endMeeting()
  }

  /// Ends it: the newest data and the look of before are back, and its day is kept for the next one.
  mutating func endMeeting() -> [Effect] {
    guard let ended = meeting, let portfolio else { return [] }
    let day = portfolio.asOf.day
    talk.end(on: day)
    display.theme = Theme.named(ended.themeBefore) ?? theme
    display.glyphs = ended.glyphsBefore
    walk { $0.forget(.meeting) }
    if !ended.wasPaused, shown.isPaused { goLive() }
    return [.remember(.meeting(day))]
  }

  mutating func turn(to page: Int) { talk.turn(to: page, at: now) }

  mutating func turn(by step: Int) { if let meeting { turn(to: meeting.page + step) } }

  /// To a page of the talk from wherever the reader is.
  mutating func goToMeeting(page: Int) {
    returnToMeeting()
    turn(to: page)
  }

  /// To a page, from 1, or the last where there are fewer.
  mutating func turn(toDigit digit: Int) {
    if digit > talk.pages.count, talk.target(ofPage: digit - 1) == nil { notice = .lastPage }
    turn(to: digit - 1)
  }

  mutating func openMeetingRow() {
    guard let target = talk.target else { return }
    talk.meeting?.isPointing = true
    go(to: target)
  }
}
