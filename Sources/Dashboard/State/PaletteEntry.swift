import Domain

/// One line of the palette: what it is called, what it is, its key or code, and where it leads.
struct PaletteEntry: Sendable {
  enum Target: Hashable, Sendable {
    case action(Action)
    case page(Page)
    /// A page with its list filtered.
    case filtered(Page, String)
    case meetingPage(Int)
    case day(Day)
    case against(Day)
    case scope(ProjectScope)
  }

  let title: String
  /// What kind of thing it is; empty for a command.
  var kind = ""
  let hint: String
  let target: Target
  /// What else it is known by.
  var names: [String] = []
}

/// How well an entry fits what was typed; the best first.
enum PaletteRank: Int, Comparable, Sendable {
  case equal, beginning, word, part

  static func < (a: PaletteRank, b: PaletteRank) -> Bool { a.rawValue < b.rawValue }

  /// - Parameters:
  ///   - place: where the text was found in a name.
  ///   - length: of what was found.
  init(_ name: some RandomAccessCollection<UInt8>, at place: Int, length: Int) {
    let start = name.startIndex
    if place == 0 {
      self = length == name.count ? .equal : .beginning
    } else {
      let before = name[name.index(start, offsetBy: place - 1)]
      self = PaletteRank.isWordPart(before) ? .part : .word
    }
  }

  /// Of folded text: a letter, a digit or a part of a letter of another script.
  private static func isWordPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
