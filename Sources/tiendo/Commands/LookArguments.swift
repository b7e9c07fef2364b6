import ArgumentParser
import Cells
import Glibc
import TerminalIO

/// How it looks: theme and colours.
struct LookArguments: ParsableArguments {
  enum Colour: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never
  }

  @Option(
    help: .said(
      "Bảng màu: auto (theo nền của cửa sổ; neutral nếu không biết), \(themes).",
      "Theme: auto (as the terminal's background is; neutral where it doesn't say), \(themes).",
      "Thème : auto (selon le fond du terminal ; neutral s’il ne le dit pas), \(themes).",
      value: Help.said("bảng-màu", "theme", "thème")))
  var theme: String = "auto"

  @Option(
    help: .said(
      "Màu: auto, always hoặc never; có theo NO_COLOR.",
      "Colours: auto, always or never; NO_COLOR is heeded.",
      "Couleurs : auto, always ou never ; NO_COLOR est suivi.", value: Help.said("màu", "color", "couleurs")))
  var color: Colour = .auto

  @Flag(
    help: .said(
      "Chỉ vẽ bằng ký tự ASCII.", "Draw with ASCII characters only.", "Dessiner en ASCII seulement."))
  var ascii = false

  private static let themes = Theme.all.map(\.name).joined(separator: ", ")

  var glyphs: GlyphSet { ascii ? .ascii : .unicode }

  /// - Throws: ``Failure`` for a theme that there is not.
  func check() throws {
    guard theme != "auto", Theme.named(theme) == nil else { return }
    let names = (["auto"] + Theme.all.map(\.name)).joined(separator: ", ")
    throw Failure(
      vi: "không có bảng màu \(theme): \(names)", en: "there is no theme \(theme): \(names)",
      fr: "il n’y a pas de thème \(theme) : \(names)", code: 2)
  }

  func terminalOptions() -> Terminal.Options {
    var options = Terminal.Options.environment()
    switch color {
    case .auto: break
    case .always: options.colour = .always
    case .never: options.colour = .never
    }
    // Who names a theme need not wait for what the terminal says.
    if let theme = Theme.named(theme) { options.background = theme.isLight ? .light : .dark }
    if theme == Theme.mono.name { options.colour = .never }
    return options
  }

  /// The theme that was named, or else the one for a background; nil is one that nobody knows.
  func theme(on background: Background?) -> Theme {
    if let theme = Theme.named(theme) { return theme }
    return switch background {
    case .dark: .dark
    case .light: .light
    case nil: .neutral
    }
  }
}
