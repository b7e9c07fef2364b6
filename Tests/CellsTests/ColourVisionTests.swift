import Testing

@testable import Cells

@Suite struct ColourVisionTests {
  /// Pairs that must differ by this in lightness, or by ``hue`` in a*b*: five to ten times what is just seen.
  static let lightness = 12.0
  static let hue = 25.0

  /// What the eye takes for the colour of a word: its patch, where it has one of its own.
  static func colour(_ role: Role, _ ground: Ground, _ theme: Theme) -> Colour {
    let style = theme.style(role, on: ground, level: .palette256)
    let behind = theme.style(.text, on: ground, level: .palette256).background
    let index = style.background == behind ? style.foreground : style.background
    return Colour(index ?? 0)
  }

  @Test(arguments: Theme.all.map(\.name).filter { $0 != "mono" }, Colour.Vision.allCases)
  func `good, warning and bad differ for every eye`(name: String, vision: Colour.Vision) throws {
    let theme = try #require(Theme.named(name))
    for states in [[Role.good, .warning, .bad], [.barGood, .barWarning, .barBad]] {
      for ground in [Ground.base, .selected, .bar, .overlay] {
        for (one, other) in [(0, 1), (0, 2), (1, 2)] {
          let first = Self.colour(states[one], ground, theme).seen(with: vision).lab
          let second = Self.colour(states[other], ground, theme).seen(with: vision).lab
          let lightness = abs(first.lightness - second.lightness)
          let square =
            (first.a - second.a) * (first.a - second.a) + (first.b - second.b) * (first.b - second.b)
          #expect(
            lightness >= Self.lightness || square >= Self.hue * Self.hue,
            "\(name) \(vision): \(states[one]) and \(states[other]) on \(ground), \(lightness), \(square)")
        }
      }
    }
  }

  @Test func `red and green are one to an eye without cones for middle waves`() {
    let red = Colour(red: 175, green: 95, blue: 0).seen(with: .deuteranopia).lab
    let green = Colour(red: 95, green: 135, blue: 0).seen(with: .deuteranopia).lab
    #expect(abs(red.lightness - green.lightness) < 5 && abs(red.b - green.b) < 5)
    // sRGB (255, 0, 0) is L* 53.2, a* 80.1, b* 67.2.
    let lab = Colour(red: 255, green: 0, blue: 0).lab
    #expect(abs(lab.lightness - 53.2) < 0.1 && abs(lab.a - 80.1) < 0.1 && abs(lab.b - 67.2) < 0.1)
  }
}
