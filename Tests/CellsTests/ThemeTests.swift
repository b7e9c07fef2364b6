import Testing

@testable import Cells

@Suite struct ThemeTests {
  static let strict = ["contrast", "projector", "projector-light"]
  /// Drawn, not read.
  static let lines: Set<Role> = [
    .frame, .frameFocused, .barGood, .barWarning, .barBad, .barNeutral, .barEmpty, .tick, .curveActual,
    .curvePlan,
    .curveProfile,
  ]

  @Test func `contrast is measured as WCAG measures it`() {
    #expect(Colour(red: 255, green: 255, blue: 255).contrast(with: Colour(red: 0, green: 0, blue: 0)) == 21)
    // #767676 is the lightest grey that passes on white: 4.54
    let grey = Colour(grey: 0x76).contrast(with: Colour(grey: 0xFF))
    #expect(abs(grey - 4.54) < 0.01)
  }

  /// What can lie behind a theme that leaves the background to the terminal, and the terminal's text there.
  static let terminals = [(Colour(grey: 0), Colour(grey: 0xE5)), (Colour(grey: 0xFF), Colour(grey: 0))]

  /// The colour, and the brighter one that terminals like xterm show for it in bold.
  static func shown(_ index: Int, _ style: Style) -> (plain: Colour, asXterm: Colour) {
    let plain = Colour(index)
    return (plain, style.bold && index < 8 ? Colour(index + 8) : plain)
  }

  @Test(arguments: Theme.all.map(\.name), [ColourLevel.palette256, .sixteen])
  func `every role can be read on every ground`(name: String, level: ColourLevel) throws {
    let theme = try #require(Theme.named(name))
    for (role, ground) in pairs(Role.allCases, Ground.allCases) {
      // Only curves stand on the area under a curve.
      if ground == .area, role != .curvePlan, role != .curveProfile { continue }
      let style = theme.style(role, on: ground, level: level)
      let needed = Self.lines.contains(role) ? 3 : Self.strict.contains(name) ? 7 : 4.5
      for (background, text) in Self.terminals {
        let behind = style.background.map { Colour($0) } ?? background
        let front = style.foreground.map { Self.shown($0, style) } ?? (plain: text, asXterm: text)
        let contrast =
          Self.lines.contains(role)
          ? front.asXterm.contrast(with: behind)
          : min(front.plain.contrast(with: behind), front.asXterm.contrast(with: behind))
        #expect(contrast >= needed, "\(name) \(level): \(role) on \(ground)")
      }
    }
  }

  @Test(arguments: Theme.all.map(\.name))
  func `every role has a style that its level can show`(name: String) throws {
    let theme = try #require(Theme.named(name))
    for level in ColourLevel.allCases {
      let colours = level == .none || name == "mono" ? 0 : level == .sixteen ? 8 : 256
      for (role, ground) in pairs(Role.allCases, Ground.allCases) {
        let style = theme.style(role, on: ground, level: level)
        #expect((0..<colours).contains(style.foreground ?? 0) || style.foreground == nil)
        #expect((0..<colours).contains(style.background ?? 0) || style.background == nil)
        #expect(!style.dim)
        // Only curves stand on the area under a curve, and its own blocks melt into it.
        if ground == .area, role != .curvePlan, role != .curveProfile { continue }
        #expect(
          style.foreground == nil || style.foreground != style.background, "\(level) \(role) \(ground)")
        if colours > 0, theme.paintsBackground { #expect(style.background != nil && style.foreground != nil) }
      }
    }
  }

  @Test(arguments: Theme.all.map(\.name))
  func `the selected row and the states are told apart at every level`(name: String) throws {
    let theme = try #require(Theme.named(name))
    for level in ColourLevel.allCases {
      let rows = [Ground.base, .selected].map { theme.style(.text, on: $0, level: level) }
      #expect(Set(rows).count == 2)
      for ground in Ground.allCases {
        let states = [Role.good, .warning, .bad].map { theme.style($0, on: ground, level: level) }
        #expect(Set(states).count == 3, "\(level) \(ground)")
      }
      #expect(
        theme.style(.titleFocused, on: .base, level: level) != theme.style(.title, on: .base, level: level))
      // On a projector the panel without focus has no frame to be told apart: see the glyphs.
      #expect(
        theme.style(.frameFocused, on: .base, level: level) != theme.style(.frame, on: .base, level: level))
    }
  }

  /// The colour by which a style is known: that of its patch, unless that only makes its text stand out.
  private static func ink(_ style: Style, besides ground: Style) -> Int? {
    if style.background == ground.background { return style.foreground }
    return style.background.flatMap { [0, 7].contains($0) ? nil : $0 } ?? style.foreground
  }

  // Seen with eight colours on white: the bars of what is behind magenta, its words yellow, the plan's line magenta.
  @Test(arguments: Theme.all.map(\.name))
  func `with eight colours what is behind has one ink, and no line has it`(name: String) throws {
    let theme = try #require(Theme.named(name))
    func ink(_ role: Role, on ground: Ground) -> Int? {
      Self.ink(
        theme.style(role, on: ground, level: .sixteen),
        besides: theme.style(.text, on: ground, level: .sixteen))
    }
    for ground in Ground.allCases where ground != .area {
      #expect(ink(.barWarning, on: ground) == ink(.warning, on: ground), "\(ground)")
    }
    guard name != "mono" else { return }
    #expect(ink(.curvePlan, on: .base) != ink(.warning, on: .base) || ink(.warning, on: .base) == nil)
  }

  @Test(arguments: [
    [Role.good, .warning, .bad], [.text, .strong], [.text, .heading], [.text, .match], [.text, .banner],
    [.keyLabel, .key], [.crumb, .crumbCurrent], [.title, .titleFocused], [.frame, .frameFocused],
    [.barGood, .barBad], [.barEmpty, .tick], [.curveActual, .curvePlan], [.strong, .bad, .heading, .banner],
  ])
  func `without colours the roles that stand side by side differ`(roles: [Role]) {
    for ground in [Ground.base, .bar, .overlay, .selected] {
      #expect(Set(roles.map { Theme.mono.style($0, on: ground, level: .none) }).count == roles.count)
    }
  }

  @Test func `a projector shows nothing grey and nothing thin`() {
    for theme in [Theme.projector, .projectorLight] {
      for (role, ground) in pairs(Role.allCases, Ground.allCases) {
        let style = theme.style(role, on: ground, level: .palette256)
        #expect(style.bold)
        for index in [style.foreground, style.background].compactMap(\.self) {
          let (red, green, blue) = Palette.rgb(index)
          #expect(red != green || green != blue || red == 0 || red == 255, "\(theme.name) \(role) \(ground)")
        }
      }
    }
  }

  @Test func `the palette is xterm's`() {
    #expect(Palette.rgb(16) == (0, 0, 0))
    #expect(Palette.rgb(214) == (255, 175, 0))
    #expect(Palette.rgb(231) == (255, 255, 255))
    #expect(Palette.rgb(232) == (8, 8, 8))
    #expect(Palette.rgb(255) == (238, 238, 238))
    #expect(Palette.rgb(-1) == (0, 0, 0))
  }

  @Test func `a theme is found by its name`() {
    #expect(
      Theme.all.map(\.name) == [
        "dark", "light", "neutral", "contrast", "safe", "projector", "projector-light", "mono",
      ])
    #expect(Theme.named("solarised") == nil)
    #expect(Theme.all.filter(\.isLight).map(\.name) == ["light", "projector-light"])
    #expect(Theme.all.filter { !$0.paintsBackground }.map(\.name) == ["neutral", "mono"])
  }
}
