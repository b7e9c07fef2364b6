/// What a task must say so that nobody can be in doubt.
///
/// Source: domain notes 5.1: five clarities of the City's plan, six of Conclusion 226-KL/TW, seven of the City's steering
/// committee; one record with eight fields serves all.
public struct Clarity: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Rõ mục tiêu.
  public static let objective = Clarity(rawValue: 1)
  /// Rõ người: the lead unit and the person who does it.
  public static let people = Clarity(rawValue: 2)
  /// Rõ việc.
  public static let work = Clarity(rawValue: 4)
  /// Rõ thời gian, rõ tiến độ: a due day, or regular work.
  public static let time = Clarity(rawValue: 8)
  /// Rõ trách nhiệm: the leader who answers for it.
  public static let responsibility = Clarity(rawValue: 16)
  /// Rõ thẩm quyền.
  public static let authority = Clarity(rawValue: 32)
  /// Rõ sản phẩm.
  public static let product = Clarity(rawValue: 64)
  /// Rõ kết quả. Of a task that is not done the result that it must bring is its product.
  public static let result = Clarity(rawValue: 128)

  /// Who asks for which of them.
  public enum Standard: String, CaseIterable, Sendable {
    /// The City's plan: người, việc, tiến độ, trách nhiệm, kết quả.
    case five
    /// Conclusion 226-KL/TW of 11/12/2025: người, việc, thời gian, trách nhiệm, thẩm quyền, sản phẩm.
    case six
    /// The City's steering committee: mục tiêu, người, việc, thời gian, trách nhiệm, sản phẩm, kết quả.
    case seven

    public var asked: Clarity {
      switch self {
      case .five: [.people, .work, .time, .responsibility, .result]
      case .six: [.people, .work, .time, .responsibility, .authority, .product]
      case .seven: [.objective, .people, .work, .time, .responsibility, .product, .result]
      }
    }
  }

  /// Each of them, in the order in which a task is read.
  public static let each: [Clarity] = [
    .objective, .people, .work, .time, .responsibility, .authority, .product, .result,
  ]
}

extension Assignment {
  /// What it says, as of a day.
  public func clarity(on day: Day) -> Clarity {
    var said = texts
    if !title.isEmpty { said.insert(.work) }
    if responsible != nil { said.insert(.people) }
    if accountable != nil { said.insert(.responsibility) }
    if due != nil || isRegular { said.insert(.time) }
    if !isCompleted(on: day), said.contains(.product) { said.insert(.result) }
    return said
  }
}
