import Cells
import Domain

/// Holding the screen still, and going through what arrived meanwhile.
extension State {
  /// `p`: holds the screen; while it is held, shows the next step that arrived. With the last one it is live again, but
  /// in a talk, whose figures stay until the presenter wants others.
  mutating func pause() {
    guard shown.isPaused else { return shown.pause() }
    guard shown.held.waiting.count > (isHeldByTalk ? 0 : 1) else { return goLive() }
    if let step = shown.nextStep() { show(step) }
  }

  /// Shows the newest figures, and holds nothing any more.
  mutating func goLive() { if let newest = shown.resume() { show(newest) } }

  /// `t`: from another day to the present one, and on it to the figures of now.
  mutating func goHome() -> [Effect] {
    if visit.isAway { return shown.travelHome() }
    goLive()
    return []
  }

  var cannotTravelHome: Reason? {
    isStillLoading ?? (visit.isAway || shown.isPaused ? nil : .isPresent)
  }

  private var isHeldByTalk: Bool { meeting.map { !$0.isLive } ?? false }

  /// That the screen stands still, which step it is of how many, and the keys that go on.
  var pauseSpans: [Span] {
    guard shown.isPaused else { return [] }
    let held = shown.held
    guard held.count > 0 else { return [Span(" \(words.paused(0)) ", .banner)] }
    let text = held.shownCount == 0 ? words.paused(held.count) : "\(words.paused(0)) · \(stepText)"
    let keys = [Action.pause, .today].map { action in
      let word = action == .pause ? words.arrivals.nextStep : words.arrivals.live
      return action.keyLabel(words) + ": " + word
    }
    let banner = [Span(" \(text) ", .banner)]
    let whole = banner + [Span(" \(keys.joined(separator: " · ")) ", .muted)]
    // The name of the page needs its room, too.
    return whole.width <= size.columns * 3 / 5 ? whole : banner
  }

  /// `2/5 · 09:14`.
  var stepText: String {
    let held = shown.held
    return "\(held.shownCount)/\(held.count)" + (held.shownAt.map { " · " + clockTime($0) } ?? "")
  }
}
