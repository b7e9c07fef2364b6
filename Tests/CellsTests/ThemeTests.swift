import Testing

@testable import Cells

@Suite struct ThemeTests {
  /// Relative luminance, WCAG 2.2.
  static func luminance(_ rgb: (red: Int, green: Int, blue: Int)) -> Double {
    func linear(_ level: Int) -> Double {
      // x^2.4 without Foundation: x^2 times the fifth root of x^2, by Newton's method.
      let value = Double(level) / 255
      guard value > 0.04045 else { return value / 12.92 }
      let base = (value + 0.055) / 1.055
      var root = 1.0
      for _ in 0..<60 { root = (4 * root + base * base / (root * root * root * root)) / 5 }
      return base * base * root
    }
    return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue)
  }

  static func contrast(_ a: Double, _ b: Double) -> Double { (max(a, b) + 0.05) / (min(a, b) + 0.05) }

  @Test func `contrast is measured as WCAG measures it`() {
    #expect(Self.contrast(Self.luminance((255, 255, 255)), Self.luminance((0, 0, 0))) == 21)
    // #767676 is the lightest grey that passes on white: 4.54
    let grey = Self.contrast(Self.luminance((0x76, 0x76, 0x76)), Self.luminance((255, 255, 255)))
    #expect(abs(grey - 4.54) < 0.01)
  }

  @Test(arguments: Role.allCases)
  func `every role can be read on every ground`(role: Role) {
    let terminals: [(Theme, [(red: Int, green: Int, blue: Int)])] = [
      (.dark, [(0, 0, 0), (0x1C, 0x1C, 0x1C)]), (.light, [(255, 255, 255)]),
    ]
    for (theme, backgrounds) in terminals {
      for ground in Ground.allCases {
        let style = theme.style(role, on: ground, level: .palette256)
        guard let foreground = style.foreground else {
          Issue.record("\(theme.name) \(role) leaves its colour to the terminal")
          continue
        }
        #expect(!style.dim)
        for terminal in backgrounds {
          let behind = Self.luminance(style.background.map(Palette.rgb) ?? terminal)
          let contrast = Self.contrast(Self.luminance(Palette.rgb(foreground)), behind)
          let needed = role == .frame || role == .barEmpty ? 3.0 : 4.5
          #expect(contrast >= needed, "\(theme.name) \(role) on \(ground)")
        }
      }
    }
  }

  @Test(arguments: ["dark", "light", "mono"])
  func `every role has a style that its level can show`(name: String) throws {
    let theme = try #require(Theme.named(name))
    for level in ColourLevel.allCases {
      let colours = level == .none || name == "mono" ? 0 : level == .sixteen ? 8 : 256
      for role in Role.allCases {
        for ground in Ground.allCases {
          let style = theme.style(role, on: ground, level: level)
          #expect((0..<colours).contains(style.foreground ?? 0) || style.foreground == nil)
          #expect((0..<colours).contains(style.background ?? 0) || style.background == nil)
          #expect(style.foreground == nil || style.foreground != style.background)
        }
      }
    }
  }

  @Test(arguments: ["dark", "light", "mono"])
  func `the selected row and the states are told apart at every level`(name: String) throws {
    let theme = try #require(Theme.named(name))
    for level in ColourLevel.allCases {
      let rows = [Ground.base, .selected, .selectedUnfocused].map { theme.style(.text, on: $0, level: level) }
      #expect(Set(rows).count == 3)
      for ground in Ground.allCases {
        let states = [Role.good, .warning, .bad].map { theme.style($0, on: ground, level: level) }
        // Underline and bold can say two things of the row without focus, not three: the glyph says the rest.
        if level == .none || name == "mono", ground == .selectedUnfocused { continue }
        #expect(Set(states).count == 3, "\(level) \(ground)")
      }
      #expect(
        theme.style(.titleFocused, on: .base, level: level) != theme.style(.title, on: .base, level: level))
      #expect(
        theme.style(.frameFocused, on: .base, level: level) != theme.style(.frame, on: .base, level: level))
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
    #expect(Theme.all.map(\.name) == ["dark", "light", "mono"])
    #expect(Theme.named("solarised") == nil)
  }
}
