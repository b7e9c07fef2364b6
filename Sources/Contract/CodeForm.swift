/// The forms of codes, as regular expressions of a whole cell that every engine reads alike.
public enum CodeForm {
  public static let pattern = "[A-Z0-9][A-Z0-9._-]{0,39}"
  /// Codes joined by `|`.
  public static let listPattern = "\(pattern)(\\|\(pattern))*"
  public static let budgetPattern = "[0-9]{6,9}"
}
