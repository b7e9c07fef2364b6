extension LedgerYear {
  /// What a source's rows of a project add up to in each month from one on, ascending; months without rows left out.
  func byMonth(
    _ project: Key<Project>, _ source: FigureSource, from first: Int = .min
  ) -> [(month: Int, paid: PaidByClass)] {
    let own = PaidByClass.classes.compactMap { channel in
      let lane = lanes.lane(project: project.index, strand: LedgerStrand(source, channel).index)
      return lane >= 0 ? (channel: channel, lane: lane) : nil
    }
    return months.compactMap { month in
      guard month.number >= first, own.contains(where: { month.rowCounts[$0.lane] > 0 }) else { return nil }
      var paid = PaidByClass()
      for (channel, lane) in own {
        paid[channel] = Paid(all: month.sums[lane], carriedOver: month.carriedOver[lane])
      }
      return (month.number, paid)
    }
  }
}
