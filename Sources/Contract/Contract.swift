/// The data contract: the tables of a folder.
public enum Contract {
  /// In the order of ``TableName``: what is referred to comes first.
  public static let tables: [Table] = TableName.allCases.map { visit($0, PlainTable()) }

  public static subscript(name: TableName) -> Table { tables[name.index] }

  /// Hands the table behind a name to a visitor. The one list of tables.
  // Inlined, so that a visitor's own code is made for each type of row.
  @inlinable
  public static func visit<Visitor: TableVisitor>(
    _ name: TableName, _ visitor: Visitor
  ) throws(Visitor.Failure) -> Visitor.Outcome {
    switch name {
    case .units: try visitor.visit(UnitsTable.declared)
    case .sectors: try visitor.visit(SectorsTable.declared)
    case .fundingSources: try visitor.visit(FundingSourcesTable.declared)
    case .people: try visitor.visit(PeopleTable.declared)
    case .procedures: try visitor.visit(ProceduresTable.declared)
    case .holidays: try visitor.visit(HolidaysTable.declared)
    case .codelists: try visitor.visit(CodelistsTable.declared)
    case .projects: try visitor.visit(ProjectsTable.declared)
    case .directives: try visitor.visit(DirectivesTable.declared)
    case .tasks: try visitor.visit(TasksTable.declared)
    case .plans: try visitor.visit(PlansTable.declared)
    case .statements: try visitor.visit(StatementsTable.declared)
    case .targets: try visitor.visit(TargetsTable.declared)
    case .progress: try visitor.visit(ProgressTable.declared)
    case .digitalAssets: try visitor.visit(DigitalAssetsTable.declared)
    case .milestones: try visitor.visit(MilestonesTable.declared)
    case .procedureSteps: try visitor.visit(ProcedureStepsTable.declared)
    case .observations: try visitor.visit(ObservationsTable.declared)
    case .obstacles: try visitor.visit(ObstaclesTable.declared)
    case .proposals: try visitor.visit(ProposalsTable.declared)
    case .directiveUpdates: try visitor.visit(DirectiveUpdatesTable.declared)
    case .reminders: try visitor.visit(RemindersTable.declared)
    case .requests: try visitor.visit(RequestsTable.declared)
    case .submissions: try visitor.visit(SubmissionsTable.declared)
    case .transactions: try visitor.visit(TransactionsTable.declared)
    }
  }

  private struct PlainTable: TableVisitor {
    func visit<Declaration: TableContract>(_ declared: Declared<Declaration>) -> Table { declared.table }
  }

  /// Whether a column of another table refers to it; by ``TableName/index``.
  static let isReferredTo: [Bool] = TableName.allCases.map { name in
    tables.contains { $0.columns.contains { $0.reference == name } }
  }

  /// Tables by how many steps of references are below them: those of one step don't wait for each other.
  public static let levels: [[TableName]] = {
    var level = TableName.allCases.map { _ in 0 }
    for name in TableName.allCases {
      let below = tables[name.index].columns.compactMap(\.reference).filter { $0 != name }
      level[name.index] = (below.map { level[$0.index] + 1 }).max() ?? 0
    }
    return (0...(level.max() ?? 0)).map { step in
      TableName.allCases.filter { level[$0.index] == step && $0 != .transactions }
    }
  }()

  /// Tables that only pages of their own show, and that no other table refers to: what comes first to the screen need
  /// not wait for them.
  public static let later: Set<TableName> = {
    var later = Set(TableName.allCases.filter { Contract[$0].tier == .optional })
    while true {
      let needed = tables.filter { !later.contains($0.name) }.flatMap(\.columns).compactMap(\.reference)
      guard !later.isDisjoint(with: needed) else { return later }
      later.subtract(needed)
    }
  }()

  /// Every code list that some column uses, in the order of first use, and each once.
  public static let codeLists: [ChoiceList] = {
    var seen: Set<String> = []
    return tables.flatMap(\.columns).compactMap { column in
      guard case .choice(let list) = column.kind, seen.insert(list.name).inserted else { return nil }
      return list
    }
  }()
}
