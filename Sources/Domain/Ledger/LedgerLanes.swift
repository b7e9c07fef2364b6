/// The pairs of a project and a strand that have rows, numbered in the order of their first row.
///
/// Most projects are booked by one source and paid from one purse: columns with a place for each lane are a sixth of
/// columns with a place for each pair.
public struct LedgerLanes: Sendable {
  /// By `project * 6 + strand`: the lane, or -1. Ends with the last project that has one.
  private var places: [Int32] = []
  /// By lane.
  private var projects: [Int32] = []
  private var strands: [UInt8] = []

  public init() {}

  /// Takes lanes that were numbered elsewhere.
  ///
  /// - Parameter lanes: by lane the number of its project's key and ``LedgerStrand/index``; each pair once.
  public init(_ lanes: [(project: Int, strand: Int)]) {
    for lane in lanes { _ = find(project: lane.project, strand: lane.strand) }
  }

  public var count: Int { projects.count }

  /// By lane, as ``init(_:)`` takes them.
  public var pairs: [(project: Int, strand: Int)] { (0..<count).map { (project($0), strand($0)) } }

  public func project(_ lane: Int) -> Int { Int(projects[lane]) }
  /// A ``LedgerStrand/index``.
  public func strand(_ lane: Int) -> Int { Int(strands[lane]) }

  /// The lane of a pair; negative where it has no row.
  public func lane(project: Int, strand: Int) -> Int {
    let place = project &* 6 &+ strand
    return project >= 0 && place < places.count ? Int(places[place]) : -1
  }

  /// The lane of a pair, a new one at its first row.
  mutating func find(project: Int, strand: Int) -> Int {
    let place = project * 6 + strand
    if place >= places.count {
      places.append(contentsOf: repeatElement(-1, count: (project + 1) * 6 - places.count))
    }
    if places[place] >= 0 { return Int(places[place]) }
    places[place] = Int32(projects.count)
    projects.append(Int32(project))
    strands.append(UInt8(strand))
    return projects.count - 1
  }
}
