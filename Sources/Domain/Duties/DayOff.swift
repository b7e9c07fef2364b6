/// A day without work, or a Saturday or Sunday that is worked instead.
public struct DayOff: Sendable {
  public let day: Day
  public let isWorking: Bool
  public var origin: Origin

  public init(day: Day, isWorking: Bool, origin: Origin) {
    self.day = day
    self.isWorking = isWorking
    self.origin = origin
  }
}
