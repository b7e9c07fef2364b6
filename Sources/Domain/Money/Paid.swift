/// What was paid in a year, and how much of it from capital of the year before.
public struct Paid: Hashable, Sendable {
  /// In đồng, net of recoveries and refunds.
  public var all: Dong = 0
  /// Of it, from carried-over capital.
  public var carriedOver: Dong = 0

  public init(all: Dong = 0, carriedOver: Dong = 0) {
    self.all = all
    self.carriedOver = carriedOver
  }

  /// From the year's own capital.
  public var current: Dong { all &- carriedOver }

  public static func += (a: inout Paid, b: Paid) {
    a.all &+= b.all
    a.carriedOver &+= b.carriedOver
  }

  public static func -= (a: inout Paid, b: Paid) {
    a.all &-= b.all
    a.carriedOver &-= b.carriedOver
  }
}

/// What was paid, told apart by the class of its funding source.
public struct PaidByClass: Hashable, Sendable {
  public var investment = Paid()
  public var recurrent = Paid()
  /// Where the row names no funding source, or one that stands in no table.
  public var unsaid = Paid()

  public init() {}

  public subscript(channel: Channel?) -> Paid {
    get {
      switch channel {
      case .investment?: investment
      case .recurrent?: recurrent
      case nil: unsaid
      }
    }
    set {
      switch channel {
      case .investment?: investment = newValue
      case .recurrent?: recurrent = newValue
      case nil: unsaid = newValue
      }
    }
  }

  public static let classes: [Channel?] = [.investment, .recurrent, nil]

  /// All of it, of each class.
  public var all: Paid {
    var sum = investment
    sum += recurrent
    sum += unsaid
    return sum
  }
}
