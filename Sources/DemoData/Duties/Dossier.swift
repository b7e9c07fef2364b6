enum StepStatus: String {
  case notStarted = "not_started"
  case inProcess = "in_process"
  case returned, done
}

/// A step of a dossier at one body.
struct DossierStep {
  let project: String
  let procedure: String
  let dossier: String
  let sequence: Int
  let title: String
  let unit: String
  let isIntermediate: Bool
  let limit: Int
  var received: Day?
  var completed: Day?
  var returns = 0
  var status: StepStatus

  func cells(number: Int) -> [String] {
    [
      "BH" + padded(number, 4), project, procedure, dossier, String(sequence), title, unit,
      String(isIntermediate), String(limit), cell(received), cell(completed), String(returns),
      status.rawValue,
    ]
  }
}

/// All steps of 62 dossiers of 2026, dossier by dossier in the order of their numbers.
func makeDossierSteps(of projects: [Project]) -> [DossierStep] {
  var random = Random("dossiers")
  let running = projects.filter(\.isActive)
  var dossiers: [(received: Day, procedure: Procedure, project: Project)] = []
  while dossiers.count < 61 {
    let procedure = procedures[dossiers.count % procedures.count]
    let fitting = running.filter { procedure.isFor($0) }
    let age = random.chance(30) ? random.number(3...35) : random.number(40...270)
    let received = max(asOf - age, Day(2026, 2, 24)).workingDay
    dossiers.append((received, procedure, random.pick(fitting)))
  }
  if let story = projects.first(where: { $0.id == Story.returnedProject }) {
    dossiers.append((Story.returnedDossierReceived, procedures[4], story))
  }
  let sorted = dossiers.enumerated().sorted {
    ($0.element.received, $0.offset) < ($1.element.received, $1.offset)
  }
  return sorted.enumerated().flatMap { number, dossier in
    let (received, procedure, project) = dossier.element
    let isStory = project.id == Story.returnedProject && received == Story.returnedDossierReceived
    let id = isStory ? Story.returnedDossier : "HS-2026-\(padded(number + 101, 4))"
    return steps(of: procedure, project, id, from: received, isReturnedOften: isStory)
  }
}

extension Procedure {
  /// Whether a project goes through it.
  fileprivate func isFor(_ project: Project) -> Bool {
    switch id {
    case "TT02", "TT06": !project.isScience && project.kind == .investment
    case "TT04", "TT05": project.isDigital
    case "TT08": project.kind == .science || project.kind == .innovation
    default: true
    }
  }
}

/// One dossier through its bodies, until it is done or the day is reached.
private func steps(
  of procedure: Procedure, _ project: Project, _ dossier: String, from first: Day, isReturnedOften: Bool
) -> [DossierStep] {
  var random = Random("dossier \(dossier)")
  let isSlow = random.chance(28)
  var received: Day? = first
  return procedure.steps.enumerated().map { number, planned in
    let handler = planned.unit ?? project.owner
    var step = DossierStep(
      project: project.id, procedure: procedure.id, dossier: dossier, sequence: number + 1,
      title: planned.title, unit: handler, isIntermediate: planned.isIntermediate, limit: planned.limit,
      status: .notStarted)
    guard let start = received, start <= asOf else { return step }
    step.received = start
    let isMain = planned.limit == procedure.steps.map(\.limit).max()
    let isHeld = isReturnedOften && isMain
    step.returns = isHeld ? 4 : random.chance(isMain ? 24 : 4) ? random.number(1...(isMain ? 2 : 1)) : 0
    let isAwaited = handler == Story.awaitedUnit
    let pace = isSlow || (isAwaited && random.chance(55)) ? random.number(11...22) : random.number(4...10)
    let days = max(1, planned.limit * pace / 10) + step.returns * random.number(3...7)
    let end = start.adding(workingDays: days)
    guard end <= asOf, !isHeld else {
      step.status = isHeld || (step.returns > 0 && random.chance(50)) ? .returned : .inProcess
      received = nil
      return step
    }
    step.completed = end
    step.status = .done
    received = end
    return step
  }
}
