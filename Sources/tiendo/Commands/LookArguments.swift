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
    help: ArgumentHelp(
      stringLiteral: "Theme: auto (as the terminal's background is; neutral where it doesn't say), "
        + Theme.all.map(\.name).joined(separator: ", ") + "."))
  var theme: String = "auto"

  @Option(help: "Colours: auto, always or never; NO_COLOR is heeded.")
  var color: Colour = .auto

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

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
