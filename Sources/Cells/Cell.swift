/// One place of the screen: a character with what it means.
///
/// Only ``Frame`` makes cells from text, through ``SafeText``: a cell can't hold a control character.
public struct Cell: Hashable, Sendable {
  /// The character's first scalar; a space for the right half of a wide one.
  public var scalar: Unicode.Scalar
  /// Up to three combining marks drawn over `scalar`; NUL where there is none.
  public var marks: (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar)
  public var role: Role
  public var ground: Ground
  /// Columns taken: 1, 2 for a wide character, 0 for the right half of the wide one before it.
  public var width: UInt8

  public init(
    _ scalar: Unicode.Scalar, role: Role = .text, ground: Ground = .base, width: UInt8 = 1,
    marks: (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar) = ("\0", "\0", "\0")
  ) {
    self.scalar = scalar
    self.marks = marks
    self.role = role
    self.ground = ground
    self.width = width
  }

  public static let blank = Cell(" ")

  public static func == (a: Cell, b: Cell) -> Bool {
    a.scalar == b.scalar && a.role == b.role && a.ground == b.ground && a.width == b.width
      && a.marks == b.marks
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(scalar)
    hasher.combine(role)
    hasher.combine(ground)
  }
}
