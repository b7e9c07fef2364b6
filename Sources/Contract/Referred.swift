public import Domain

/// A row that other tables name by its code.
public protocol Referred {
  static var table: TableName { get }
}

extension Agency: Referred { public static let table = TableName.units }
extension Sector: Referred { public static let table = TableName.sectors }
extension FundingSource: Referred { public static let table = TableName.fundingSources }
extension Person: Referred { public static let table = TableName.people }
extension Project: Referred { public static let table = TableName.projects }
extension Assignment: Referred { public static let table = TableName.tasks }
extension Obstacle: Referred { public static let table = TableName.obstacles }
extension Directive: Referred { public static let table = TableName.directives }
extension Procedure: Referred { public static let table = TableName.procedures }
extension Milestone: Referred { public static let table = TableName.milestones }
extension DigitalAsset: Referred { public static let table = TableName.digitalAssets }
