import Contract
import Domain

/// The columns in which the amounts of rows stand. Looked up once: a list asks for every row.
enum MoneyCells {
  static let payment = TransactionsTable.name(of: \.amount)
  static let plan = PlansTable.name(of: \.amount)
  static let statement = StatementsTable.name(of: \.disbursed)
  static let blocked = ObstaclesTable.name(of: \.blocked)
}

extension FigureRow {
  /// The column of what it adds to a figure; nil where the row itself is counted.
  var column: String? {
    switch source {
    case .payment: MoneyCells.payment
    case .statement: MoneyCells.statement
    case .decision: MoneyCells.plan
    case .obstacle: amount.map { _ in MoneyCells.blocked }
    case .task: nil
    }
  }
}
