/// The data contract: the tables of a folder.
public enum Contract {
  /// In the order of ``TableName``: what is referred to comes first.
  public static let declared: [any AnyDeclared] = TableName.allCases.map(declaration)
  public static let tables: [Table] = declared.map(\.table)

  public static subscript(name: TableName) -> Table { tables[name.index] }

  /// The table behind a name. The one list of tables.
  private static func declaration(_ name: TableName) -> any AnyDeclared {
    switch name {
    case .units: Declared(UnitsTable.self)
    case .sectors: Declared(SectorsTable.self)
    case .fundingSources: Declared(FundingSourcesTable.self)
    case .people: Declared(PeopleTable.self)
    case .procedures: Declared(ProceduresTable.self)
    case .holidays: Declared(HolidaysTable.self)
    case .codelists: Declared(CodelistsTable.self)
    case .projects: Declared(ProjectsTable.self)
    case .directives: Declared(DirectivesTable.self)
    case .tasks: Declared(TasksTable.self)
    case .plans: Declared(PlansTable.self)
    case .statements: Declared(StatementsTable.self)
    case .targets: Declared(TargetsTable.self)
    case .progress: Declared(ProgressTable.self)
    case .digitalAssets: Declared(DigitalAssetsTable.self)
    case .milestones: Declared(MilestonesTable.self)
    case .procedureSteps: Declared(ProcedureStepsTable.self)
    case .observations: Declared(ObservationsTable.self)
    case .obstacles: Declared(ObstaclesTable.self)
    case .proposals: Declared(ProposalsTable.self)
    case .directiveUpdates: Declared(DirectiveUpdatesTable.self)
    case .reminders: Declared(RemindersTable.self)
    case .requests: Declared(RequestsTable.self)
    case .submissions: Declared(SubmissionsTable.self)
    case .transactions: transactions
    }
  }

  /// The ledger is read by a path of its own, which asks for its handles.
  public static let transactions = Declared(TransactionsTable.self)

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

  /// Every code list that some column uses, in the order of first use, and each once.
  public static let codeLists: [ChoiceList] = {
    var seen: Set<String> = []
    return tables.flatMap(\.columns).compactMap { column in
      guard case .choice(let list) = column.kind, seen.insert(list.name).inserted else { return nil }
      return list
    }
  }()
}
