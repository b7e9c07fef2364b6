/// A figure that a list or a head shows: what is measured, and of what.
public struct Figure: Hashable, Sendable {
  /// What a figure is of.
  public enum Subject: Hashable, Sendable {
    case city
    case sector(Key<Sector>)
    /// What a unit itself owns, leads and raised, without the units below it.
    case unit(Key<Agency>)
    /// A unit's part of a sector.
    case unitIn(Key<Agency>, Key<Sector>)
    case project(Key<Project>)
  }

  /// What is measured, in the order in which a page of it turns.
  public enum Measure: String, CaseIterable, Sendable {
    /// Disbursed of the plan on a basis.
    case rate
    /// Money from where the plan on a basis should be on the day.
    case missing
    /// Disbursed in the channel of a basis, also without a plan on it.
    case paid
    case plan
    /// What is left of the plan.
    case remaining
    /// Advances less what was recovered of them.
    case advances
    /// Money held by open obstacles.
    case held
    case obstacles
    case overdue
  }

  public let measure: Measure
  public let subject: Subject

  public init(_ measure: Measure, of subject: Subject) {
    self.measure = measure
    self.subject = subject
  }
}

/// One kind of rows of which a figure is made; a rate has two.
public enum FigurePart: String, CaseIterable, Sendable {
  case paid
  case plan
  case advances
  case obstacles
  case tasks
}

extension Figure.Measure {
  /// The numerator before the denominator.
  public var parts: [FigurePart] {
    switch self {
    case .rate, .missing, .remaining: [.paid, .plan]
    case .paid: [.paid]
    case .plan: [.plan]
    case .advances: [.advances]
    case .held, .obstacles: [.obstacles]
    case .overdue: [.tasks]
    }
  }

  /// Whether it is of money on a basis.
  public var isOfBasis: Bool {
    switch self {
    case .rate, .missing, .paid, .plan, .remaining: true
    case .advances, .held, .obstacles, .overdue: false
    }
  }

  /// Whether its rows are counted instead of added up.
  public var isCount: Bool {
    switch self {
    case .obstacles, .overdue: true
    case .rate, .missing, .paid, .plan, .remaining, .advances, .held: false
    }
  }

  /// Whether only what was paid on a plan is part of it.
  var isOfPlanOnly: Bool {
    switch self {
    case .rate, .missing, .remaining: true
    case .paid, .plan, .advances, .held, .obstacles, .overdue: false
    }
  }
}
