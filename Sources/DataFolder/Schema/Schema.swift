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
}
