import Cells

/// How the living demonstration goes: shown beside the crumbs, steered by Space, comma and full stop.
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
}

extension State {
  /// The keys of a demonstration; nil lets the rest of the program have the key.
  mutating func pressInDemo(_ key: KeyPress) -> [Effect]? {
    guard var status = demo else { return nil }
    switch key {
    case .character(" "): status.isPlaying.toggle()
    case .character(","): status.secondsPerWeek = DemoStatus.paces.first { $0 > status.secondsPerWeek } ?? 20
    case .character("."): status.secondsPerWeek = DemoStatus.paces.last { $0 < status.secondsPerWeek } ?? 1
    default: return nil
    }
    demo = status
    return [.playDemo(status)]
  }

  var demoSpans: [Span]? {
    guard let demo else { return nil }
    let pace =
      demo.isOver ? words.demoOver : demo.isPlaying ? words.demoPace(demo.secondsPerWeek) : words.demoPaused
    return [Span(" \(words.demoTitle) ", .banner), Span(" " + pace, .accent), Span("  ␣ , .", .key)]
  }
}
