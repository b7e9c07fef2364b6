import Cells
import Domain

extension AssignmentClass {
  var role: Role {
    switch self {
    case .overdue: .bad
    case .dueSoon, .completedLate, .completedUndated: .warning
    case .completedOnTime: .good
    case .withinDeadline: .text
    case .regular, .cancelled: .neutral
    }
  }

  func mark(_ glyphs: GlyphSet) -> Span {
    let scalar =
      switch self {
      case .overdue: glyphs.bad
      case .dueSoon: glyphs.warning
      case .withinDeadline: glyphs.good
      case .completedOnTime: glyphs.done
      case .completedLate, .completedUndated: glyphs.late
      case .regular, .cancelled: glyphs.neutral
      }
    return Span(String(Character(scalar)), role)
  }
}
