/// Where a project stands in the two present years of the demonstration.
enum Life {
  /// Paid in 2025, accepted by January 2026.
  case finished
  case running
  /// Has its first plan in 2026.
  case starting
  /// Has a plan in 2026 and has paid nothing.
  case idle
  /// Its plan was withdrawn.
  case cancelled
  case suspended
  /// Not approved: no plan yet.
  case proposed
}

/// One year's money of a project, in đồng, before it is written out as decisions and ledger rows.
struct YearBudget {
  let year: Int
  /// The year's own capital after all decisions, by who assigned it. The two run side by side.
  var city: Int
  var central: Int
  /// Capital of the year before that may still be paid, beside the above.
  var carriedCity = 0
  var carriedCentral = 0
  /// Disbursed, net: by 31 December or `asOf`, in the January after, and of the carried-over capital.
  var paid = 0
  var paidInJanuary = 0
  var carriedPaid = 0
  /// Recurrent money beside the capital: the estimate after what was saved of it, what was saved, and what is spent.
  var estimate = 0
  var saved = 0
  var spent = 0
}

struct Project {
  let id: String
  let budgetCode: String
  let name: String
  let topic: String
  let kind: ProjectKind
  let owner: String
  let sector: String
  let isDigital: Bool
  let place: String
  let life: Life
  /// Set by a story, so not moved when its sector is brought to its rate.
  let isShaped: Bool
  /// Finished before the present years, with nothing open any more.
  var isPast = false
  var sources: [String] = []
  /// Where recurrent money comes from, for a project that has an estimate beside its capital.
  var estimateSource: String?
  /// The City's plan of 2026 and the share of it disbursed by `asOf`.
  var plan2026 = 0
  var rate2026: Share = 0
  var budgets: [YearBudget] = []
  var totalInvestment = 0
  var approved: Day?
  var plannedStart: Day?
  var plannedEnd: Day?
  var actualStart: Day?
  var actualEnd: Day?
  var decisionNumber = ""
  var responsible = ""
  var notes = ""
  var isKey = false

  var isWards: Bool { unit(owner).level == .wardCommune }
  var isScience: Bool { isDigital || [.science, .innovation, .digital].contains(kind) }
  var isFunded: Bool { estimateSource == "QPTKHCN" }
  var isActive: Bool { [.running, .starting, .suspended].contains(life) }

  var status: String {
    switch life {
    case .finished: "completed"
    case .running: rate2026 > 8300 ? "completion" : "implementation"
    case .starting: "implementation"
    case .idle: "preparation"
    case .cancelled: "cancelled"
    case .suspended: "suspended"
    case .proposed: "identification"
    }
  }

  var cells: [String] {
    [
      id, budgetCode, name, kind.rawValue, owner, sector, status,
      isScience ? "science_digital" : "public_investment", String(isDigital), String(isScience),
      String(isKey),
      totalInvestment == 0 ? "" : String(totalInvestment), decisionNumber, cell(approved), cell(plannedStart),
      cell(plannedEnd), cell(actualStart), cell(actualEnd), responsible, place, notes,
    ]
  }
}

/// The projects of the present years with their money, in the order of their sectors.
func makeProjects(staff: Staff) -> [Project] {
  var random = Random("projects")
  var places = random.shuffled(wards.filter { $0.id != Story.bestUnit && $0.id != Story.noFocalPointUnit })
  var projects: [Project] = []
  for sector in sectors {
    var ofSector: [Project] = []
    var weights: [Int] = []
    for story in storyProjects where story.sector == sector.id {
      ofSector.append(project(of: story, number: ofSector.count + 1, code: projects.count + ofSector.count))
      weights.append(0)
    }
    let patterns = patterns(of: sector.id)
    for turn in 0..<sector.projects - ofSector.count {
      let pattern = patterns[turn % patterns.count]
      let ward = places.removeFirst()
      places.append(ward)
      let owner =
        pattern.owners.isEmpty ? ward.id : pattern.owners[turn / patterns.count % pattern.owners.count]
      let isFinished = random.chance(11) && owner != Story.overCentralPlanUnit
      let isStarting = random.chance(pattern.owners.isEmpty ? 45 : 20)
      ofSector.append(
        Project(
          id: "\(sector.id)-\(padded(ofSector.count + 1, 2))",
          budgetCode: String(8_100_000 + (projects.count + ofSector.count) * 37),
          name: filled(pattern.name, ["p": ward.place]), topic: filled(pattern.topic, ["p": ward.place]),
          kind: pattern.kind, owner: owner, sector: sector.id, isDigital: pattern.isDigital,
          place: ward.place,
          life: isFinished ? .finished : isStarting ? .starting : .running, isShaped: false))
      weights.append(pattern.weight * random.number(60...150))
    }
    sharePlan(of: sector, among: &ofSector, by: weights)
    projects += ofSector
  }
  setRates(of: &projects)
  for index in projects.indices { complete(&projects[index], staff: staff, number: index) }
  return projects
}

private func project(of story: StoryProject, number: Int, code: Int) -> Project {
  var project = Project(
    id: "\(story.sector)-\(padded(number, 2))", budgetCode: String(8_100_000 + code * 37), name: story.name,
    topic: story.topic, kind: story.kind, owner: story.owner, sector: story.sector,
    isDigital: story.isDigital,
    place: story.place, life: story.life, isShaped: true)
  project.plan2026 = story.plan * billion
  project.rate2026 = story.rate
  return project
}

/// What the stories leave of the sector's plan goes to its other projects by their weights, in odd millions.
private func sharePlan(of sector: Sector, among projects: inout [Project], by weights: [Int]) {
  let taken = projects.filter(\.isShaped).filter { $0.life != .finished }.reduce(0) { $0 + $1.plan2026 }
  let rest = sector.plan * 1000 - taken / million
  let total = zip(projects, weights).filter { $0.0.isActive }.reduce(0) { $0 + $1.1 }
  for index in projects.indices where !projects[index].isShaped {
    projects[index].plan2026 = max(600, rest * weights[index] / max(1, total)) * million
  }
}

/// Every project's rate: first around its sector's, then shifted until unit and sector come to theirs.
private func setRates(of projects: inout [Project]) {
  var random = Random("rates")
  for sector in sectors {
    for index in projects.indices where projects[index].sector == sector.id && !projects[index].isShaped {
      let spread = projects[index].owner == Story.overCentralPlanUnit ? 600 : 1900
      projects[index].rate2026 = sector.rate + random.number(-spread...spread)
    }
  }
  let isOverPlan: (Project) -> Bool = { $0.owner == Story.overCentralPlanUnit }
  shift(&projects, to: 8648, of: isOverPlan, moving: isOverPlan)
  for sector in sectors {
    shift(
      &projects, to: sector.rate, of: { $0.sector == sector.id && ($0.isActive || $0.life == .idle) },
      moving: {
        $0.sector == sector.id && $0.isActive && !$0.isShaped && $0.owner != Story.overCentralPlanUnit
      })
  }
}

/// Moves the rates of some projects by the same points until those that belong have disbursed `target` of their plan.
private func shift(
  _ projects: inout [Project], to target: Share, of belongs: (Project) -> Bool,
  moving moves: (Project) -> Bool
) {
  for _ in 1...12 {
    var missing = 0
    var movable = 0
    for project in projects where belongs(project) && project.life != .finished {
      missing += (target - project.rate2026) * (project.plan2026 / million)
      if moves(project) { movable += project.plan2026 / million }
    }
    guard movable > 0, abs(missing) >= movable else { return }
    for index in projects.indices where moves(projects[index]) && projects[index].life != .finished {
      projects[index].rate2026 = min(9250, max(900, projects[index].rate2026 + missing / movable))
    }
  }
}

private func complete(_ project: inout Project, staff: Staff, number: Int) {
  var random = Random("project \(project.id)")
  (project.sources, project.estimateSource) = sources(of: project, &random)
  let isPlain = !Story.shapedUnits.contains(project.owner) && project.id != Story.rushProject
  if !isPlain { project.estimateSource = nil }
  project.isKey = project.plan2026 >= 150 * billion || Story.laggingProjects.contains(project.id)
  project.responsible = random.chance(4) ? "" : staff.head(of: project.owner)
  project.budgets = budgets(of: project, &random)
  setEstimates(of: &project)
  setDates(of: &project, &random)
  let paidFor = project.budgets.reduce(0) { $0 + $1.city + $1.carriedCity + $1.estimate }
  if project.life != .proposed {
    let planned = max(paidFor, project.plan2026)
    project.totalInvestment = planned.part(random.number(11_200...21_000), roundedTo: million)
    project.decisionNumber = "\(random.number(9000...9999))/QĐ-UBND"
  }
  if random.chance(22) {
    let note = filled(
      random.pick(projectNotes),
      ["n": String(random.number(2...5)), "d": "\(random.number(10...28))/10/2026"])
    project.notes = note
  }
}

/// Where its capital comes from, and where the recurrent money that scientific and digital work has beside it.
func sources(of project: Project, _ random: inout Random) -> (capital: [String], estimate: String?) {
  switch project.kind {
  case .science, .innovation: return (["NSTP"], random.chance(25) ? "QPTKHCN" : "SNKHCN")
  case .digital, .service: return (["NSTP"], random.chance(60) ? "SNCDS" : nil)
  case .investment:
    if project.life == .idle { return (["NSTW"], nil) }
    if project.isWards { return ([random.chance(40) ? "NSPX" : "NSTP"], nil) }
    if project.plan2026 > 120 * billion && random.chance(35) { return (["ODA", "NSTP"], nil) }
    return ([random.chance(30) ? "NSTW" : "NSTP"], nil)
  }
}

/// A fifth to a third of the capital once more as an estimate, which is spent about as the capital is.
func setEstimates(of project: inout Project) {
  guard project.estimateSource != nil else { return }
  var random = Random("estimate \(project.id)")
  for index in project.budgets.indices {
    let budget = project.budgets[index]
    let estimate = budget.city.part(random.number(2000...3300), roundedTo: million)
    project.budgets[index].estimate = estimate
    project.budgets[index].saved = estimate.part(random.number(800...2600), roundedTo: million)
    let share =
      budget.year < 2026 ? random.number(8600...9800) : min(9200, project.rate2026 + random.number(0...900))
    project.budgets[index].spent = budget.paid == 0 ? 0 : odd(estimate.part(share), &random)
  }
}

private func budgets(of project: Project, _ random: inout Random) -> [YearBudget] {
  guard project.life != .proposed else { return [] }
  let isShaped = Story.shapedUnits.contains(project.owner)
  let ratio =
    project.owner == Story.overCentralPlanUnit ? random.number(8090...8150) : random.number(7650...9150)
  func budget(_ year: Int, _ city: Int) -> YearBudget {
    YearBudget(year: year, city: city, central: city.part(ratio, roundedTo: million))
  }
  var years: [YearBudget] = []
  if project.life == .finished || project.life == .running || project.life == .suspended {
    // A ward had only the second half of 2025.
    let growth =
      project.life == .finished
      ? 10_000 : project.isWards ? random.number(2200...4200) : random.number(6500...12_500)
    var last = budget(2025, project.plan2026.part(growth, roundedTo: million))
    let isFinished = project.life == .finished
    last.paid = odd(last.city.part(random.number(isFinished ? 8900...9400 : 7900...9200)), &random)
    last.paidInJanuary = odd(last.city.part(random.number(250...550)), &random)
    if project.id == Story.rushProject {
      last.paid = last.city
      last.paidInJanuary = 0
    }
    years.append(last)
  }
  if project.life != .finished {
    var now = budget(2026, project.plan2026)
    now.paid = project.rate2026 == 0 ? 0 : odd(now.city.part(project.rate2026), &random)
    if let last = years.first, project.life == .running, !isShaped, random.chance(18) {
      let left = last.city - last.paid - last.paidInJanuary
      now.carriedCity = left.part(random.number(7000...9800), roundedTo: million)
      now.carriedCentral = now.carriedCity.part(ratio, roundedTo: million)
      now.carriedPaid = now.carriedCity.part(random.number(7400...9600))
    }
    years.append(now)
  }
  return years
}

/// The same amount but not a round one: up to half a million đồng less, in thousands.
func odd(_ amount: Int, _ random: inout Random) -> Int {
  max(0, amount / 1000 - random.number(1...499)) * 1000
}

private func setDates(of project: inout Project, _ random: inout Random) {
  switch project.life {
  case .proposed:
    project.plannedStart = Day(2027, random.number(2...6), 1).workingDay
    return
  case .idle, .cancelled:
    project.approved = (Day(2025, 10, 6) + random.number(0...60)).workingDay
    project.plannedStart = Day(2026, 3, 2)
    project.plannedEnd = Day(2027, 6, 30)
    return
  case .starting:
    project.approved = (Day(2025, 9, 15) + random.number(0...80)).workingDay
    project.plannedStart = (Day(2026, 1, 12) + random.number(0...45)).workingDay
  case .finished, .running, .suspended:
    if project.isWards {
      project.approved = (Day(2025, 7, 4) + random.number(0...14)).workingDay
      project.plannedStart = (Day(2025, 7, 21) + random.number(0...9)).workingDay
    } else {
      project.approved = Day(2023, 5, 15) + random.number(0...450)
      project.plannedStart = project.approved.map { $0 + random.number(30...120) }
    }
  }
  project.actualStart = project.plannedStart.map { ($0 + random.number(0...12)).workingDay }
  if project.life == .finished {
    project.plannedEnd = Day(2025, 12, 31)
    project.actualEnd = (Day(2025, 12, 22) + random.number(0...8)).workingDay
    if project.id == Story.rushProject { project.actualEnd = Day(2025, 12, 26) }
  } else {
    project.plannedEnd = Day(2026, 12, 31) + random.number(0...1) * 181 + random.number(0...1) * 184
  }
}

private let projectNotes = [
  "Gói thầu chính gồm {n} hạng mục, thi công đồng thời",
  "Đang rà soát để điều chỉnh tiến độ, báo cáo trước ngày {d}",
  "Tiếp nhận từ đơn vị cũ khi sắp xếp bộ máy, hồ sơ gồm {n} tập",
  "Vốn đối ứng do đơn vị thụ hưởng bố trí, {n} đợt\nTheo dõi cùng kế hoạch của sở chủ quản",
  "Có {n} hợp đồng, trong đó 1 hợp đồng \"chìa khóa trao tay\"",
  "Ưu tiên giải ngân trong quý IV, đôn đốc hằng tuần",
]
