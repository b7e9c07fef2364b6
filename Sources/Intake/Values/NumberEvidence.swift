/// What the cells of a column tell of how its numbers are written. Nothing is guessed: one mark with three digits behind it
/// may group or begin a fraction, and a column that has only such cells tells nothing.
public struct NumberEvidence: Hashable, Sendable {
  /// A cell that can be read in one style only.
  public struct Proof: Hashable, Sendable {
    public let row: Int
    public let text: String
  }

  /// By style, the first cell that proves it.
  public private(set) var proofs: [NumberStyle: Proof] = [:]
  /// The first cell that can be read in both styles and means two numbers.
  public private(set) var doubtful: Proof?

  init() {}

  /// Looks at one more cell.
  ///
  /// - Parameter isWhole: whether the column counts what has no fractions, such as đồng: then a mark before three digits groups.
  mutating func add(_ number: WrittenNumber, _ text: String, row: Int, isWhole: Bool) {
    let readings = NumberStyle.allCases.compactMap { style in
      number.value(style).map { (style, $0) }
    }.filter { !isWhole || $0.1.fraction.isEmpty }
    let proof = Proof(row: row, text: text)
    switch readings.count {
    case 1: if proofs[readings[0].0] == nil { proofs[readings[0].0] = proof }
    case 2: if readings[0].1 != readings[1].1, doubtful == nil { doubtful = proof }
    default: break
    }
  }

  /// What follows from it.
  public enum Finding: Hashable, Sendable {
    /// All cells are read alike in every style.
    case indifferent
    case proved(NumberStyle)
    /// No cell tells how the doubtful ones are to be read.
    case doubt(Proof)
    /// Two cells prove two styles.
    case contradiction(Proof, Proof)
  }

  public var finding: Finding {
    switch (proofs[.commaDecimal], proofs[.dotDecimal]) {
    case (let comma?, let dot?): .contradiction(comma, dot)
    case (_?, nil): .proved(.commaDecimal)
    case (nil, _?): .proved(.dotDecimal)
    case (nil, nil): doubtful.map { .doubt($0) } ?? .indifferent
    }
  }
}
