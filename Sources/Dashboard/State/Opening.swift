/// With what the program begins.
public enum Opening: Hashable, Sendable {
  case overview
  /// The first steps of a newcomer.
  case tour
  /// A talk, as soon as the folder has been read; with seconds a page it is for a screen on a wall.
  case talk(every: Int?)
  /// A page by its address, as soon as the folder has been read.
  case page(String)
}
