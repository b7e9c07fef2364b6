internal import Glibc

/// Whether colours are used; ``auto`` follows what the terminal can do.
public enum ColourChoice: Sendable { case auto, always, never }

/// Whether the theme is for a dark or a light background; ``auto`` asks the terminal.
public enum BackgroundChoice: Sendable { case auto, dark, light }

/// What lies behind the text.
public enum Background: Sendable { case dark, light }

extension Terminal {
  /// What the person, or the environment, says about the terminal.
  public struct Options: Sendable {
    public var colour = ColourChoice.auto
    public var background = BackgroundChoice.auto
    /// The name of the terminal, as in TERM; nil or empty where nobody said.
    public var term: String?
    /// What to take for the background when the terminal does not answer; nil where nobody said.
    public var likelyBackground: Background?
    /// How long to wait for the terminal's answer, in milliseconds.
    public var answerMilliseconds: Int64 = 100

    public init() {}

    /// What TERM, NO_COLOR and COLORFGBG say.
    ///
    /// Source: no-color.org: any value but the empty one means no colour.
    public static func environment() -> Options {
      var options = Options()
      options.term = variable("TERM")
      if variable("NO_COLOR") != nil { options.colour = .never }
      // "foreground;background", in some terminals with a word between: 7 and 9 to 15 are the light ones.
      if let last = variable("COLORFGBG")?.split(separator: ";").last, let colour = Int(last) {
        options.likelyBackground = colour == 7 || colour > 8 ? .light : .dark
      }
      return options
    }

    private static func variable(_ name: String) -> String? {
      guard let value = getenv(name) else { return nil }
      let text = String(cString: value)
      return text.isEmpty ? nil : text
    }
  }
}
