extension DutyRows {
  /// Without the rows of projects that are not in a scope; what names no project (directives, hand-ins, most requests)
  /// is of the whole city and stays.
  func within(_ isIn: (Key<Project>) -> Bool) -> DutyRows {
    func isKept(_ project: Key<Project>?) -> Bool { project.map(isIn) ?? true }
    var cut = self
    cut.requests = requests.filter { isKept($0.project) }
    cut.proposals = proposals.filter { isKept($0.project) }
    cut.steps = steps.filter { isKept($0.project) }
    cut.assets = Register(rows: assets.rows.filter { isKept($0.project) }, codes: assets.codes, key: \.key)
    cut.milestones = Register(
      rows: milestones.rows.filter { isIn($0.project) }, codes: milestones.codes, key: \.key)
    cut.observations = observations.filter { isKept($0.project) }
    return cut
  }
}
