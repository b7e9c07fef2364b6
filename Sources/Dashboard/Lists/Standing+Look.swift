import Cells
import Domain

extension Rate {
  /// Of a change: up is good.
  var role: Role {
    let points = hundredths
    return points > 0 ? .good : points < 0 ? .bad : .muted
  }
}

extension Standing {
  var role: Role {
    switch self {
    case .onTrack: .good
    case .behind: .warning
    case .farBehind: .bad
    case .unknown: .neutral
    }
  }

  var barRole: Role {
    switch self {
    case .onTrack: .barGood
    case .behind: .barWarning
    case .farBehind: .barBad
    case .unknown: .barNeutral
    }
  }

  func mark(_ glyphs: GlyphSet) -> Span {
    let scalar =
      switch self {
      case .onTrack: glyphs.good
      case .behind: glyphs.warning
      case .farBehind: glyphs.bad
      case .unknown: glyphs.neutral
      }
    return Span(String(Character(scalar)), role)
  }
}
