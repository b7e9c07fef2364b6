import Contract

/// The data contract: the tables, their columns, types, keys and code lists.
enum Schema {
  /// By ``TableName/index``.
  static let tables: [Table] = [
    units, sectors, fundingSources, people, procedures, holidays, codelists, projects, directives, tasks,
    plans, statements, targets, progress, digitalAssets, milestones, procedureSteps, observations, obstacles,
    proposals, directiveUpdates, reminders, requests, submissions, transactions,
  ]

  static subscript(name: TableName) -> Table { tables[name.index] }

  /// Whether a column of another table refers to it; by ``TableName/index``.
  static let isReferredTo: [Bool] = TableName.allCases.map { name in
    tables.contains { $0.columns.contains { $0.reference == name } }
  }

  /// Tables by how many steps of references are below them: those of one step don't wait for each other.
  static let levels: [[TableName]] = {
    var level = TableName.allCases.map { _ in 0 }
    for name in TableName.allCases {
      let below = tables[name.index].columns.compactMap(\.reference).filter { $0 != name }
      level[name.index] = (below.map { level[$0.index] + 1 }).max() ?? 0
    }
    return (0...(level.max() ?? 0)).map { step in
      TableName.allCases.filter { level[$0.index] == step && $0 != .transactions }
    }
  }()
}
