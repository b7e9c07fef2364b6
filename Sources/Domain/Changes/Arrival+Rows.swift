// Whether two rows of a record say the same, wherever they stand in their file.
extension Project {
  func says(_ other: Project) -> Bool {
    name == other.name && kind == other.kind && owner == other.owner && sector == other.sector
      && status == other.status && scope == other.scope && budgetCode == other.budgetCode
      && isDigitalInfrastructure == other.isDigitalInfrastructure
      && isResolution57 == other.isResolution57 && isKey == other.isKey
      && totalInvestment == other.totalInvestment && plannedStart == other.plannedStart
      && plannedEnd == other.plannedEnd && actualStart == other.actualStart
      && actualEnd == other.actualEnd && responsible == other.responsible
  }
}

extension Assignment {
  func says(_ other: Assignment) -> Bool {
    title == other.title && project == other.project && lead == other.lead
      && responsible == other.responsible && accountable == other.accountable
      && isRegular == other.isRegular && scope == other.scope && start == other.start && due == other.due
      && originalDue == other.originalDue && completed == other.completed && cancelled == other.cancelled
      && percent == other.percent && status == other.status && delayCause == other.delayCause
      && priority == other.priority
  }
}

extension Obstacle {
  func says(_ other: Obstacle) -> Bool {
    project == other.project && assignment == other.assignment && agency == other.agency
      && category == other.category && description == other.description && raised == other.raised
      && responsibleAgency == other.responsibleAgency && responsiblePerson == other.responsiblePerson
      && due == other.due && escalation == other.escalation && status == other.status
      && resolved == other.resolved && closed == other.closed && blocked == other.blocked
      && hasProposal == other.hasProposal
  }
}
