// The facts and the source's status, by the names that everybody asks for.
extension Portfolio {
  public var agencies: Register<Agency> { dataset.agencies }
  public var people: Register<Person> { dataset.people }
  public var sectors: Register<Sector> { dataset.sectors }
  public var fundingSources: Register<FundingSource> { dataset.fundingSources }
  public var projects: Register<Project> { dataset.projects }
  public var assignments: Register<Assignment> { dataset.assignments }
  public var obstacles: Register<Obstacle> { dataset.obstacles }
  public var plans: [PlanEntry] { dataset.plans }
  public var statements: [Statement] { dataset.statements }
  public var promises: [PromiseEntry] { dataset.promises }
  public var progress: [ProgressReport] { dataset.progress }
  public var reminders: [Reminder] { dataset.reminders }
  public var duties: DutyRows { dataset.duties }

  /// Which projects it is about: see ``within(_:)``.
  public var scope: ProjectScope { dataset.scope }

  public var folder: String { status.folder }
  public var title: String { status.title }
  public var isSynthetic: Bool { status.isSynthetic }
  public var isPinned: Bool { status.isPinned }
  public var files: [SourceFile] { status.files }
  public var lacks: [ShownTable: Lack] { status.lacks }
  public var problems: Problems { status.problems }
  public var filesRevision: Revision { status.filesRevision }
  public var problemsRevision: Revision { status.problemsRevision }
  public var folderGoneSince: Moment? { status.folderGoneSince }
  public var loading: Set<String> { status.loading }
  /// Whether all of the folder has been read.
  public var isWhole: Bool { status.loading.isEmpty && status.waiting.isEmpty }
  public var loadedPercent: Int { status.loadedPercent }
}
