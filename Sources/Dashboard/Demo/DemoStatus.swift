import Cells

/// How the living demonstration goes: shown beside the crumbs, steered by keys of its own.
public struct DemoStatus: Hashable, Sendable {
  public var isPlaying: Bool
  /// Seconds in which a week passes.
  public var secondsPerWeek: Int
  /// Whether the year has been played to its end.
  public var isOver = false

  public static let paces = [1, 2, 3, 5, 10, 20]

  public init(isPlaying: Bool = true, secondsPerWeek: Int = 3) {
    self.isPlaying = isPlaying
    self.secondsPerWeek = secondsPerWeek
  }

  mutating func slowDown() { secondsPerWeek = DemoStatus.paces.first { $0 > secondsPerWeek } ?? 20 }

  mutating func speedUp() { secondsPerWeek = DemoStatus.paces.last { $0 < secondsPerWeek } ?? 1 }
}

extension State {
  mutating func steerDemo(_ change: (inout DemoStatus) -> Void) -> [Effect] {
    guard var status = demo else { return [] }
    change(&status)
    demo = status
    return [.playDemo(status)]
  }

  var demoSpans: [Span]? {
    guard let demo else { return nil }
    let pace =
      demo.isOver ? words.demoOver : demo.isPlaying ? words.demoPace(demo.secondsPerWeek) : words.demoPaused
    return [Span(" \(words.demoTitle) ", .banner), Span(" " + pace + "  ", .accent)]
      + hintSpans(in: .demonstration)
  }
}
