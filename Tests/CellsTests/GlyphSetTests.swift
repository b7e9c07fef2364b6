import Testing

@testable import Cells

@Suite struct GlyphSetTests {
  @Test func `every mark is one column wide and has its ASCII stand-in`() {
    for glyphs in [GlyphSet.unicode, .projector] {
      #expect(glyphs.all.count == GlyphSet.ascii.all.count)
      for (mark, plain) in zip(glyphs.all, GlyphSet.ascii.all) {
        #expect(SafeText.width(of: String(mark)) == 1)
        #expect(!SafeText.isHostile(String(mark)))
        #expect(plain.isASCII && SafeText.width(of: String(plain)) == 1)
      }
    }
  }

  @Test(arguments: [GlyphSet.unicode, .projector, .ascii])
  func `states, bars and columns are complete and told apart`(glyphs: GlyphSet) {
    #expect(glyphs.barParts.count == 8)
    #expect(glyphs.columnParts.count == 8)
    #expect(
      Set([glyphs.good, glyphs.warning, glyphs.bad, glyphs.neutral, glyphs.done, glyphs.late]).count == 6)
    #expect(!glyphs.barParts.contains(glyphs.barEmpty))
    #expect(glyphs.border != glyphs.focusedBorder)
  }

  @Test func `a projector shows no thin line and no round corner`() {
    let thin = Set("─│┌┐└┘├┤┬┴┼╭╮╯╰╌╎┄┆┈┊›◂▸".unicodeScalars)
    #expect(GlyphSet.projector.all.allSatisfy { !thin.contains($0) })
  }
}
