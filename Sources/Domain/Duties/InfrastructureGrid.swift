/// The components of digital infrastructure by sector and kind: how many there are to be, and how many serve.
///
/// Source: domain notes 7: components in operation of those planned, per sector.
public struct InfrastructureGrid: Sendable {
  public struct Cell: Hashable, Sendable {
    public var all = 0
    public var operating = 0
    /// Past the day on which it was to serve.
    public var late = 0

    public init() {}

    /// Nil without components.
    public var rate: Rate? { Rate(Dong(operating), of: Dong(all)) }

    /// All serve; some wait longer than planned; some serve; none does yet.
    public var standing: Standing? {
      all == 0
        ? nil : operating == all ? .onTrack : late > 0 ? .farBehind : operating > 0 ? .behind : .unknown
    }

    static func += (a: inout Cell, b: Cell) {
      a.all += b.all
      a.operating += b.operating
      a.late += b.late
    }
  }

  private struct Place: Hashable {
    let sector: Key<Sector>?
    let kind: AssetKind
  }

  private var cells: [Place: Cell] = [:]
  public private(set) var byKind: [AssetKind: Cell] = [:]
  public private(set) var bySector: [Key<Sector>?: Cell] = [:]
  public private(set) var total = Cell()

  public init(_ assets: some Sequence<DigitalAsset>, _ portfolio: Portfolio) {
    for asset in assets {
      var cell = Cell()
      cell.all = 1
      cell.operating = asset.isOperating(on: portfolio.asOf.day) ? 1 : 0
      cell.late = asset.daysLate(at: portfolio.asOf) > 0 ? 1 : 0
      let sector = portfolio.sector(of: asset)
      cells[Place(sector: sector, kind: asset.kind), default: Cell()] += cell
      byKind[asset.kind, default: Cell()] += cell
      bySector[sector, default: Cell()] += cell
      total += cell
    }
  }

  public subscript(sector: Key<Sector>?, kind: AssetKind) -> Cell {
    cells[Place(sector: sector, kind: kind)] ?? Cell()
  }
}

extension DigitalAsset {
  /// Days since it was to serve; 0 once it does, and where no day is planned.
  public func daysLate(at now: Moment) -> Int {
    isOperating(on: now.day) ? 0 : plannedInService.map { Lateness.days(past: $0, at: now) } ?? 0
  }

  /// As of a day; nil where it has since begun to serve, and nobody says what it was before.
  public func status(on day: Day) -> AssetStatus? {
    isOperating(on: day) ? .operating : status == .operating ? nil : status
  }
}

extension Portfolio {
  /// Its own, else that of its project.
  public func sector(of asset: DigitalAsset) -> Key<Sector>? {
    asset.sector ?? projects[asset.project]?.sector
  }
}
