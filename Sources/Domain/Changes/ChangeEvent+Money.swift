// Payments and decisions.
extension MoneyPair {
  /// An event for each project and month in which the figure that counts grew or fell. All together they are what the
  /// two days' totals differ by, over both channels.
  func addPayments(of projects: Register<Project>, to events: inout [ChangeEvent]) {
    for place in projects.rows.indices {
      let key = projects.rows[place].key
      guard let speaker = now.speaker(key) else { continue }
      let owner = projects.rows[place].owner
      func add(_ kind: ChangeEvent.Kind, _ month: Int, _ amount: Dong) {
        guard amount != 0 else { return }
        events.append(
          ChangeEvent(
            kind, on: end(ofMonth: month), .project(key), agency: owner, project: key,
            amount: amount))
      }
      let old = earlierKey(key)
      let months = now.byMonth(key, speaker, from: firstDay.monthNumber)
      if let old, let former = then.speaker(old), former != speaker {
        let replaced = replacement(of: then.paid(old), by: speaker, months)
        add(.paymentCorrected, replaced.month, replaced.amount)
        for month in replaced.later { add(.payment, month.month, month.amount) }
      } else {
        // Of the first day's month a part was there already.
        let before = old.map { then.byMonth($0, speaker, from: firstDay.monthNumber) } ?? []
        for month in months {
          let known = before.first { $0.month == month.month }?.amount ?? 0
          add(.payment, month.month, month.amount &- known)
        }
      }
    }
  }

  /// The change of the figure when another source takes over, and what is paid by that source's word.
  ///
  /// A ledger's rows are payments from its first one on. A statement is cumulative: its first one takes the place of all
  /// that was said before.
  private func replacement(
    of paid: PaidByClass?, by speaker: Speaker, _ months: [(month: Int, amount: Dong)]
  ) -> (month: Int, amount: Dong, later: ArraySlice<(month: Int, amount: Dong)>) {
    let said = paid?.all.all ?? 0
    let month = months.first?.month ?? lastDay.monthNumber
    switch speaker {
    case .ledger: return (month, 0 &- said, months[...])
    case .statements: return (month, (months.first?.amount ?? 0) &- said, months.dropFirst())
    }
  }

  /// An event for each decision of the plan year, of any basis.
  func addDecisions(on projects: Register<Project>, to events: inout [ChangeEvent]) {
    forEachDecision { entry, change in
      let kind: ChangeEvent.Kind =
        switch change {
        case .added: .planAdded
        case .cut: .planCut
        case .late: .lateCapital
        }
      guard let project = projects.place(of: entry.project) else { return }
      events.append(
        ChangeEvent(
          kind, on: entry.decidedOn, .plan(entry.origin), agency: projects.rows[project].owner,
          project: entry.project, basis: entry.basis, amount: entry.amount))
    }
  }
}
