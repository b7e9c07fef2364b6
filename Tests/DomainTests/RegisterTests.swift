import Domain
import Testing

@Suite struct RegisterTests {
  private func sector(_ key: Int32, _ name: String) -> Sector {
    Sector(key: Key(key), code: "S\(key)", name: name, origin: .line(2))
  }

  @Test func `a row is found by its key, not by its place`() {
    let register = Register(
      rows: [sector(2, "Transport"), sector(0, "Health")], codes: ["S0", "S1", "S2"], key: \.key)
    #expect(register[Key(0)]?.name == "Health")
    #expect(register[Key(2)]?.name == "Transport")
    #expect(register.place(of: Key(2)) == 0)
    #expect(register.rows.map(\.name) == ["Transport", "Health"])
    #expect(register.keyCount == 3)
  }

  @Test func `a code that is only referred to has a key and a text but no row`() {
    let register = Register(rows: [sector(0, "Health")], codes: ["S0", "S1"], key: \.key)
    #expect(register[Key(1)]?.name == nil)
    #expect(register.place(of: Key(1)) == nil)
    #expect(register.code(of: Key(1)) == "S1")
    #expect(register.key(of: "S1") == Key(1))
    #expect(register.key(of: "S9") == nil)
  }

  @Test func `a key beyond the table finds nothing`() {
    let register = Register(rows: [sector(0, "Health")], codes: ["S0"], key: \.key)
    for key in [Key<Sector>(1), Key(-1), Key(.max), Key(.min)] {
      #expect(register.place(of: key) == nil)
      #expect(register.code(of: key) == "?")
    }
    #expect(register.place(of: Key(0)) == 0)
    #expect(Register<Sector>().keyCount == 0)
  }

  /// Seen: the second row stayed among the rows, and its project's money was counted twice.
  @Test func `of two rows with one key the first is kept and the other counts nowhere`() throws {
    let register = Register(
      rows: [sector(1, "Health"), sector(1, "Again"), sector(0, "Transport"), sector(1, "Once more")],
      codes: ["S0", "S1"], key: \.key)
    #expect(register.rows.map(\.name) == ["Health", "Transport"])
    #expect(register[Key(1)]?.name == "Health")
    #expect(register.place(of: Key(0)) == 1)

    let projects = Register([Project(0), Project(0, sector: 1)], keyCount: 1)
    let money = MoneyFigures(
      fiscalYear: 2025, plans: PlanSums(), statements: StatementSums(),
      ledger: try Ledger(asOf: day("2025-12-31"), [LedgerEntry(amount: 60)]), projects: projects,
      sectorKeys: 2, agencyKeys: 1)
    #expect(money.total.disbursed == 60)
    #expect(money.bySector.map(\.disbursed) == [60, 0])
  }

  @Test func `a code keeps its key when the rows are read again`() throws {
    let codes = ["S0", "S1"]
    let before = Register(rows: [sector(0, "Health"), sector(1, "Transport")], codes: codes, key: \.key)
    let key = try #require(before.key(of: "S1"))
    let after = Register(
      rows: [sector(2, "Digital"), sector(1, "Roads")], codes: codes + ["S2"], key: \.key)
    #expect(after[key]?.name == "Roads")
    #expect(after.code(of: key) == before.code(of: key))
    #expect(after.place(of: Key(0)) == nil)  // gone from the file, not from the codes
    #expect(after.code(of: Key(0)) == "S0")
  }

  @Test func `a cell is read by its column, and an empty one is none`() {
    let record = Record(columns: ["code", "name", "notes"], cells: ["S0", ""])
    #expect(record["code"] == "S0")
    #expect(record["name"] == nil)
    #expect(record["notes"] == nil)  // the row is short
    #expect(record["other"] == nil)
  }
}
