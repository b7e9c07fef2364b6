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

  @Option(help: "auto, dark, light or mono.")
  var theme: String = "auto"

  @Option(help: "Colours: auto, always or never; NO_COLOR is heeded.")
  var color: Colour = .auto

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  var glyphs: GlyphSet { ascii ? .ascii : .unicode }

  mutating func validate() throws {
    guard theme == "auto" || Theme.named(theme) != nil else {
      throw ValidationError(
        "there is no theme \(theme): auto, \(Theme.all.map(\.name).joined(separator: ", "))")
    }
  }

  func terminalOptions() -> Terminal.Options {
    var options = Terminal.Options.environment()
    switch color {
    case .auto: break
    case .always: options.colour = .always
    case .never: options.colour = .never
    }
    switch theme {
    case "dark": options.background = .dark
    case "light": options.background = .light
    case "mono": options.colour = .never
    default: break
    }
    return options
  }

  func theme(on background: Background) -> Theme {
    Theme.named(theme) ?? (background == .light ? .light : .dark)
  }
}
