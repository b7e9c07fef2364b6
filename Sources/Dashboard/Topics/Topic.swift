/// A question of the group whose answer is worked out of the folder, row by row, when its page is opened: nothing of it
/// is known before, and it costs nothing until then.
public enum Topic: String, CaseIterable, Hashable, Sendable {
  case curve
  case endings
  case lapsing
  case promises
  case pileup
  case movers
  case reallocation
  case plans = "decided"
  case efficiency
  case funding
  case sources
  case duties
  case week
  case people
  case urging
  case clarity
  case overlaps
  case directives
  case coordination
  case procedures
  case dossiers
  case steps
  case digital
  case assets
  case indicators
  case submissions
  case risk
  case report

  var kind: TopicKind {
    switch self {
    case .curve: .curve
    case .endings: .endings
    case .lapsing: .lapsing
    case .promises: .promises
    case .pileup: .pileUp
    case .movers: .movers
    case .reallocation: .reallocation
    case .plans: .plans
    case .efficiency: .efficiency
    case .funding: .funding
    case .sources: .sources
    case .duties: .duties
    case .week: .week
    case .people: .people
    case .urging: .urging
    case .clarity: .clarity
    case .overlaps: .overlaps
    case .directives: .directives
    case .coordination: .coordination
    case .procedures: .procedures
    case .dossiers: .dossiers
    case .steps: .steps
    case .digital: .digital
    case .assets: .assets
    case .indicators: .indicators
    case .submissions: .submissions
    case .risk: .risk
    case .report: .report
    }
  }
}
