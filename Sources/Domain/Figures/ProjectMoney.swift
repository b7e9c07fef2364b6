/// One project's money of a year in its two channels: what was assigned and what was paid, by capital year.
public struct ProjectMoney: Sendable {
  public let plan: PerBasis
  /// The part of ``plan`` that is carried-over capital.
  public let planCarriedOver: PerBasis
  public private(set) var investment = Paid()
  public private(set) var recurrent = Paid()
  /// What was paid without a word of its funding source although the project has plans in both channels: it counts as
  /// investment.
  public let guessed: Dong

  init(_ plan: PerBasis, carriedOver: PerBasis, _ channels: PlanChannels, _ paid: PaidByClass) {
    self.plan = plan
    planCarriedOver = carriedOver
    guessed = channels.areBoth ? paid.unsaid.all : 0
    add(paid.investment, to: channels.channel(of: .investment))
    add(paid.recurrent, to: channels.channel(of: .recurrent))
    add(paid.unsaid, to: channels.channel(of: nil))
  }

  private mutating func add(_ paid: Paid, to channel: Channel) {
    switch channel {
    case .investment: investment += paid
    case .recurrent: recurrent += paid
    }
  }

  public subscript(channel: Channel) -> Paid {
    switch channel {
    case .investment: investment
    case .recurrent: recurrent
    }
  }

  /// The plan that binds the project's payments in a channel: the City's where there is one, for the Treasury pays
  /// against it (a rate over the centre's plan may exceed 100 %: domain notes 1.4), else the centre's.
  public func bindingBasis(_ channel: Channel) -> PlanBasis {
    switch channel {
    case .investment:
      plan[.cityAssigned] > 0 || plan[.centralAssigned] <= 0 ? .cityAssigned : .centralAssigned
    case .recurrent: .estimate
    }
  }

  /// What was paid in a basis' channel without a plan on it.
  func paidWithoutPlan(on basis: PlanBasis) -> Dong { plan[basis] > 0 ? 0 : self[basis.channel].all }
}
