/// What lies over the page.
enum Dialog: Hashable, Sendable {
  case help(top: Int)
  /// Only what has the words of the text.
  case helpSearch(text: String, top: Int)
  /// The filter of the focused list is being typed.
  case filter
  case sort(selected: Int)
  case palette(text: String, selected: Int)
  /// What to compare with.
  case compare(selected: Int)
  /// Which projects to look at.
  case scopes(selected: Int)
  /// What to copy.
  case copy(selected: Int)
  /// The name of a file for the view is being typed.
  case save(text: String)
  /// The name of who signs off a week is being typed.
  case signOff(text: String)
  /// A number is being typed that decides something; of a row where it is about one.
  case verdict(VerdictKind, row: String?, text: String)
  /// Themes, each shown while the cursor is on it; `before` comes back with Esc.
  case themes(selected: Int, before: String)
}
