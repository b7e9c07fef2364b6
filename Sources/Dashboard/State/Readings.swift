import Domain

/// What pages need beside the portfolio: questions asked, what was answered, and what was picked out for one page.
struct Readings: Sendable {
  private(set) var records: [Origin: Record] = [:]
  /// Nil where no record begins in the line.
  private(set) var lines: [FileLine: SourceRow?] = [:]
  /// New whenever a text comes.
  private(set) var textRevision = Revision.none
  private(set) var ledger = LedgerSlice()
  private(set) var table: TableSlice?
  private(set) var topic: TopicSlice?
  private(set) var figure: FigureSlice?
  /// The sector of the page, and the same as of the moment compared with.
  private(set) var sector = SectorSlice()
  private(set) var earlierSector = SectorSlice()
  private(set) var project = ProjectSlice()
  private(set) var unit = UnitSlice()
  /// Asked for and not answered yet.
  private var asked: Set<Question> = []

  mutating func take(_ found: [Origin: Record]) {
    records.merge(found) { $1 }
    textRevision = .next()
  }

  mutating func take(_ row: SourceRow?, in line: FileLine) {
    lines.updateValue(row, forKey: line)
    textRevision = .next()
  }

  mutating func take(_ rows: [LedgerRow], of project: Key<Project>) { ledger = LedgerSlice(project, rows) }

  mutating func take(_ rows: TableSlice) { table = rows }

  mutating func take(_ rows: TopicSlice) { topic = rows }

  mutating func take(_ rows: FigureSlice) { figure = rows }

  /// Asks for what is needed, and gives up what nobody waits for any more. Each is asked once: a slow disk must not be
  /// asked again by every key.
  mutating func ask(_ needed: [Question]) -> [Effect] {
    let left = asked.filter { !needed.contains($0) && $0.isOfAPage }
    asked.subtract(left)
    return left.map(Effect.forget) + needed.filter { asked.insert($0).inserted }.map(Effect.ask)
  }

  mutating func close(_ question: Question) { asked.remove(question) }

  /// Makes what was read for the page old where the folder is another.
  mutating func follow(_ newer: Portfolio, after old: Portfolio?, on page: Page) {
    // A text read before may have moved in its file: it is asked for again where it is on the screen.
    if old?.files != newer.files {
      records = [:]
      lines = [:]
      asked = []
    }
    // The rows on the screen stay until those of the new ledger are there.
    if old?.moneyRevision != newer.moneyRevision {
      ledger.isOld = true
      if case .project(let project) = page { asked.remove(.ledgerRows(project)) }
    }
  }

  /// Picks out what the page needs.
  mutating func slice(_ portfolio: Portfolio, earlier: Portfolio?, on basis: PlanBasis, for page: Page) {
    if case .agency(let key) = page { unit.update(key, portfolio, on: basis) }
    if case .sector(let key) = page {
      sector.update(key, portfolio)
      if let earlier { earlierSector.update(key, earlier) }
    }
    if case .project(let key) = page {
      project.update(key, portfolio)
      ledger.count(portfolio)
    }
  }

  /// Forgets what was read, for a screen that may show less or more of it.
  mutating func forget() {
    records = [:]
    lines = [:]
    asked = []
    ledger = LedgerSlice()
    table = nil
    topic = nil
    figure = nil
  }
}
