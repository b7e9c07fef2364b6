internal import Contract

/// What the working group itself works with: its directives, its letters, procedures, infrastructure, hand-ins.
struct Duties {
  let directives: [Directive]
  let updates: [DirectiveUpdate]
  let requests: [Request]
  let proposals: [Proposal]
  let steps: [DossierStep]
  let milestones: [Milestone]
  let observations: [Observation]
  let submissions: [Submission]

  init(
    directives: [Directive], of projects: [Project], tasks: [Assignment], _ obstacles: [Obstacle],
    plans: [PlanEntry], staff: Staff
  ) {
    self.directives = directives
    updates = makeDirectiveUpdates(of: directives)
    requests = makeRequests(of: projects, tasks: tasks)
    proposals = makeProposals(of: projects, obstacles, plans: plans)
    steps = makeDossierSteps(of: projects)
    milestones = makeMilestones(of: projects)
    observations = makeObservations(of: projects, procedureUnits: procedureUnits)
    submissions = makeSubmissions(staff: staff)
  }

  var rows: [(table: TableName, rows: [[String]])] {
    [
      (.directives, directives.map(\.cells)),
      (.directiveUpdates, updates.map(\.cells)),
      (.requests, requests.enumerated().map { $1.cells(number: $0 + 1) }),
      (.proposals, proposals.enumerated().map { $1.cells(number: $0 + 1) }),
      (.procedures, procedures.map(\.cells)),
      (.procedureSteps, steps.enumerated().map { $1.cells(number: $0 + 1) }),
      (.milestones, milestones.enumerated().map { $1.cells(number: $0 + 1) }),
      (.digitalAssets, digitalAssets.map(\.cells)),
      (.observations, observations.enumerated().map { $1.cells(number: $0 + 1) }),
      (.submissions, submissions.map(\.cells)),
    ]
  }
}

/// Units that have figures of their own on dossiers done in time.
private let procedureUnits = [
  "STC", "SKHCN", "SNNMT", "SXD", "TTPVHCC", "VPDKDD", "00166", "09988", "00070", "09619",
]
