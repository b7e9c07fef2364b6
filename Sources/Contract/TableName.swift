/// The tables of the data contract, in the order in which they are read: what is referred to comes first.
public enum TableName: String, CaseIterable, Sendable {
  case units
  case sectors
  case fundingSources = "funding_sources"
  case people
  case procedures
  case holidays
  case codelists
  case projects
  case directives
  case tasks
  case plans
  case statements = "disbursed_to_date"
  case targets = "disbursement_targets"
  case progress
  case digitalAssets = "digital_assets"
  case milestones
  case procedureSteps = "procedure_steps"
  case observations
  case obstacles
  case proposals
  case directiveUpdates = "directive_updates"
  case reminders
  case requests
  case submissions
  case transactions

  /// Its place among all tables: the index of arrays that have one element a table.
  public var index: Int { TableName.places[self] ?? 0 }
  private static let places = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))

  /// The name of its file in a folder.
  public var fileName: String { rawValue + ".csv" }
}
