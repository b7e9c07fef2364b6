/// What one cell can show: a scalar that is safe to print, and the marks over it.
public struct Glyph: Sendable {
  public var scalar: Unicode.Scalar
  /// Up to three nonspacing marks; NUL where there is none.
  public var marks: (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar)
  /// Columns taken: 1 or 2.
  public var width: UInt8

  init(_ scalar: Unicode.Scalar, width: UInt8 = 1) {
    self.scalar = scalar
    self.width = width
    marks = ("\0", "\0", "\0")
  }

  /// Adds a mark; a fourth one is left out, so that a flood of marks stays in its cell.
  mutating func add(_ mark: Unicode.Scalar) {
    if marks.0 == "\0" {
      marks.0 = mark
    } else if marks.1 == "\0" {
      marks.1 = mark
    } else if marks.2 == "\0" {
      marks.2 = mark
    }
  }

  func append(to text: inout String.UnicodeScalarView) {
    text.append(scalar)
    guard marks.0 != "\0" else { return }
    text.append(marks.0)
    if marks.1 != "\0" { text.append(marks.1) }
    if marks.2 != "\0" { text.append(marks.2) }
  }
}

/// The glyphs of a text in order, read only as far as they are asked for.
struct Glyphs: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?
  /// Scalars that may still be read. Invisible ones take no column, so columns alone would not bound the work.
  private(set) var budget: Int

  init(of text: String, budget: Int = .max) {
    scalars = text.unicodeScalars.makeIterator()
    self.budget = budget
    ahead = scalars.next()
  }

  private mutating func advance() {
    budget -= 1
    ahead = budget > 0 ? scalars.next() : nil
  }

  mutating func next() -> Glyph? {
    while let scalar = ahead {
      advance()
      var glyph: Glyph
      switch CharacterWidth(scalar) {
      case .narrow: glyph = Glyph(scalar)
      case .wide: glyph = Glyph(scalar, width: 2)
      case .hostile: glyph = Glyph(SafeText.hostileMark)
      case .unknown: glyph = Glyph(SafeText.unknownMark)
      case .dropped: continue
      case .mark:
        glyph = Glyph(" ")
        glyph.add(scalar)
      }
      addMarks(to: &glyph)
      return glyph
    }
    return nil
  }

  private mutating func addMarks(to glyph: inout Glyph) {
    // Nothing below U+0300 is a mark or is dropped: most text leaves here.
    while let scalar = ahead, scalar.value >= 0x300 {
      switch CharacterWidth(scalar) {
      case .mark: glyph.add(scalar)
      case .dropped: break
      case .narrow, .wide, .hostile, .unknown: return
      }
      advance()
    }
  }
}
