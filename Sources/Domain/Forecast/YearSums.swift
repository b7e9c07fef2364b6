/// What was paid of a plan year, and the plan as it was known, at the ends of its thirteen months and on one more day:
/// for every project, or for what projects are grouped by.
///
/// Flat columns: a folder has thousands of projects, and each closed year is asked for all of them.
public struct YearSums: Sendable {
  /// Ends of months, 0...12, and the day.
  static let columns = YearPlace.monthCount + 1
  static let day = YearPlace.monthCount

  /// What is known of one subject at one of the places.
  public struct Cell: Hashable, Sendable {
    /// Paid against the plan on the basis since the year began, in đồng.
    public var paid: Dong = 0
    /// Plan in force.
    public var plan: Dong = 0
    /// Of ``plan``, what can be paid until 31 January at the latest; capital added after 30 September lives longer.
    public var base: Dong = 0
    /// What can be paid: the plan that binds the Treasury, which for the centre's plan is the City's where there is one;
    /// what is paid where that is more.
    public var payable: Dong = 0

    public init() {}

    static func += (a: inout Cell, b: Cell) {
      a.paid &+= b.paid
      a.plan &+= b.plan
      a.base &+= b.base
      a.payable &+= b.payable
    }
  }

  public let fiscalYear: Int
  /// Subjects, by their index.
  public let count: Int
  private var cells: [Cell]

  init(_ fiscalYear: Int, count: Int) {
    self.fiscalYear = fiscalYear
    self.count = count
    cells = Array(repeating: Cell(), count: count * YearSums.columns)
  }

  subscript(subject: Int, column: Int) -> Cell {
    get { cells[subject * YearSums.columns + column] }
    set { cells[subject * YearSums.columns + column] = newValue }
  }

  /// At the end of a month of the year, 1...13.
  public func cell(_ subject: Int, endOfMonth month: Int) -> Cell { self[subject, month - 1] }
  /// On the day that was asked for.
  public func onDay(_ subject: Int) -> Cell { self[subject, YearSums.day] }
  /// What was paid by the end of the thirteenth month.
  public func final(_ subject: Int) -> Dong { self[subject, YearPlace.monthCount - 1].paid }

  /// Paid by the ends of the thirteen months.
  public func paidByMonth(_ subject: Int) -> [Dong] {
    (0..<YearPlace.monthCount).map { self[subject, $0].paid }
  }

  /// The sums of groups.
  ///
  /// - Parameter groups: by subject, its group; a negative one is in none.
  func grouped(by groups: [Int32], count: Int) -> YearSums {
    var sums = YearSums(fiscalYear, count: count)
    for subject in 0..<self.count where groups[subject] >= 0 {
      let (from, to) = (subject * YearSums.columns, Int(groups[subject]) * YearSums.columns)
      for column in 0..<YearSums.columns { sums.cells[to + column] += cells[from + column] }
    }
    return sums
  }
}
