import Cells
import Domain

/// Where a theme comes from: how freely the program may put another one in its place.
public enum ThemeSource: Hashable, Sendable {
  /// The reader named it for this run: a talk keeps it, too.
  case named
  /// The reader picked it, in this run or an earlier one.
  case picked
  /// It is the one for the terminal's background, which may be told late.
  case background
}

/// The screen as the reader has it: its size, and how it is written and coloured.
struct Display: Sendable {
  var size: Size
  var language: Language
  var theme: Theme
  var themeSource: ThemeSource
  var glyphs: GlyphSet
  var basis = PlanBasis.cityAssigned
  var unit = MoneyUnit.billion

  /// The unit with which a screen begins: on a public one amounts are rounded.
  mutating func resetUnit(isPublic: Bool) { unit = isPublic ? .wholeBillion : .billion }

  /// The theme on the screen is the reader's from now on.
  mutating func keepTheme() { if themeSource == .background { themeSource = .picked } }

  /// The look of a talk, unless the reader named another; the one without colours stays.
  mutating func project() {
    guard let projector = Display.projector(for: theme.name), theme.name != "mono", themeSource != .named
    else { return }
    theme = projector
    if glyphs == .unicode { glyphs = .projector }
  }

  /// The look of a talk that begins in a theme.
  static func projector(for name: String) -> Theme? {
    Theme.named(name).map { $0.isLight ? .projectorLight : .projector }
  }
}
