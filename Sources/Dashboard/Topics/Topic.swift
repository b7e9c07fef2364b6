/// A question of the group whose answer is worked out of the folder, row by row, when its page is opened: nothing of it
/// is known before, and it costs nothing until then.
public enum Topic: String, CaseIterable, Hashable, Sendable {
  case endings
  case promises
  case pileup
  case movers
  case efficiency

  var kind: TopicKind {
    switch self {
    case .endings: .endings
    case .promises: .promises
    case .pileup: .pileUp
    case .movers: .movers
    case .efficiency: .efficiency
    }
  }
}
