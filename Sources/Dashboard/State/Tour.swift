import Cells

/// The first steps of a newcomer, learnt by doing them: a line at the foot of the screen says what to press, and the
/// next one comes when it was pressed. Nothing is covered and no key is taken away.
struct Tour: Hashable, Sendable {
  /// Which of ``steps`` is asked for.
  private(set) var step = 0

  static let steps: [Action] = [.down, .enter, .back, .filter, .help]

  var wanted: Action? { Tour.steps.indices.contains(step) ? Tour.steps[step] : nil }

  /// Goes on when the command is the one asked for; moving either way will do.
  mutating func took(_ command: Command) {
    let isDone = command.action == wanted || (wanted == .down && command.group == .move)
    if isDone { step += 1 }
  }
}

extension State {
  mutating func tourTook(_ command: Command) -> [Effect] {
    tour?.took(command)
    guard tour != nil, tour?.wanted == nil else { return [] }
    tour = nil
    return [.remember(.tour)]
  }

  /// `W` skips the tour, or begins it again.
  mutating func toggleTour() -> [Effect] {
    guard tour == nil else {
      tour = nil
      return [.remember(.tour)]
    }
    tour = Tour()
    return []
  }

  /// The line of the step, for the foot of the screen.
  var tourSpans: [Span]? {
    guard let tour, let action = tour.wanted else { return nil }
    return [
      Span(" \(words.tourTitle) \(tour.step + 1)/\(Tour.steps.count) ", .banner),
      Span(" " + glyphs.keys(action.keyLabel(all: true, words)), .key),
      Span("  " + words.tourStep(action), .strong),
      Span("   " + Action.tour.keyLabel(words), .key), Span(" " + words.tourSkip, .keyLabel),
    ]
  }
}
