import Cells

extension Command {
  /// The keys of a demonstration; what it leaves free is the page's.
  static let demonstration = [
    Command(
      .demonstration, .demoPause, [.character(" ")], footer: 1,
      ask: { $0.steerDemo { $0.isPlaying.toggle() } }),
    Command(
      .demonstration, .demoSlower, [.character(",")], footer: 2, ask: { $0.steerDemo { $0.slowDown() } }),
    Command(
      .demonstration, .demoFaster, [.character(".")], footer: 3, ask: { $0.steerDemo { $0.speedUp() } }),
  ]
}
