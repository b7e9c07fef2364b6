/// What one scalar does to a line of cells.
///
/// The widths are those that tmux, xterm and glibc agree on, not those of grapheme clusters: see UAX #11 for
/// the wide ranges and UTS #51 for emoji presentation.
enum CharacterWidth {
  /// Takes one column.
  case narrow
  /// Takes two columns: East Asian wide and fullwidth, emoji.
  case wide
  /// Takes no column and is drawn over the character before it.
  case mark
  /// Takes no column and is left out: joiners of emoji, variation selectors, skin tones.
  case dropped
  /// Must not reach a terminal: controls, bidi controls, invisible characters, tags.
  case hostile
  /// Has no meaning that a font could show: unassigned, private use, noncharacters.
  case unknown

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E: self = .narrow
    case 0...0x9F, 0xAD: self = .hostile
    // Latin, with all precomposed Vietnamese letters; then General Punctuation that is seen, arrows, boxes, blocks.
    case 0xA0...0x2FF, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2190...0x2199, 0x2500...0x25FC: self = .narrow
    case 0x300...0x34E, 0x350...0x36F: self = .mark
    case 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0100...0xE01EF: self = .dropped
    case 0x1F1E6...0x1F1FF: self = .narrow
    // Vowels and finals of a decomposed Hangul syllable stand in the cell of its first consonant.
    case 0x1161...0x11FF, 0xD7B0...0xD7FF: self = .mark
    default: self.init(properties: scalar.properties, value: scalar.value)
    }
  }

  private init(properties: Unicode.Scalar.Properties, value: UInt32) {
    if properties.isDefaultIgnorableCodePoint {
      self = .hostile
      return
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: self = .hostile
    case .unassigned, .privateUse, .surrogate: self = .unknown
    case .nonspacingMark, .enclosingMark: self = .mark
    default:
      self =
        properties.isEmojiPresentation || Self.wideRanges.contains { $0.contains(value) } ? .wide : .narrow
    }
  }

  /// Source: EastAsianWidth.txt, W and F; gaps without characters are closed, emoji are left to UTS #51.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4C6,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
