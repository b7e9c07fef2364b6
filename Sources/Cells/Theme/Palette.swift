/// The colours behind the indices of a ``Style``.
public enum Palette {
  /// Red, green and blue, 0...255 each, of the palette index, as xterm has them; an index outside 0...255 is black.
  ///
  /// The first sixteen are the user's to change; from 16 on they are the same in every terminal.
  public static func rgb(_ index: Int) -> (red: Int, green: Int, blue: Int) {
    switch index {
    case 0..<16: first[index]
    case 16..<232:
      (level((index - 16) / 36), level((index - 16) / 6 % 6), level((index - 16) % 6))
    case 232..<256: ((index - 232) * 10 + 8, (index - 232) * 10 + 8, (index - 232) * 10 + 8)
    default: (0, 0, 0)
    }
  }

  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

  private static let first: [(red: Int, green: Int, blue: Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255),
    (0, 255, 255), (255, 255, 255),
  ]
}
