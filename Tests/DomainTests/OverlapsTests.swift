import Domain
import Testing

/// Overlaps among the tasks of a folder.
@Suite struct OverlapsTests {
  private func task(
    _ number: Int, _ title: String, lead: Int = 0, directive: Int? = nil, start: Day? = nil, due: Day? = nil,
    completed: Day? = nil, status: AssignmentStatus = .inProgress
  ) -> Assignment {
    Assignment(
      key: Key(Int32(number)), code: "T\(number)", title: title, directive: directive.map { Key(Int32($0)) },
      lead: Key(Int32(lead)), start: start, due: due, completed: completed, status: status,
      origin: .line(number + 2))
  }

  private func directive(_ number: Int, _ issuer: String, status: DirectiveStatus = .inProgress) throws
    -> Directive
  {
    Directive(
      key: Key(Int32(number)), code: "D\(number)", issued: try day("2026-01-05"), issuer: issuer, content: "",
      lead: Key(0), status: status, origin: .line(number + 2))
  }

  private func overlaps(_ tasks: [Assignment], _ directives: [Directive] = []) throws -> Overlaps {
    var facts = Dataset()
    facts.assignments = Register(rows: tasks, codes: tasks.map(\.code), key: \.key)
    facts.duties.directives = Register(rows: directives, codes: directives.map(\.code), key: \.key)
    let portfolio = Portfolio(facts, asOf: try moment("2026-11-20"), fiscalYear: 2026)
    return try #require(portfolio.overlaps(isCancelled: { false }))
  }

  @Test func `two committees weigh most, then directives, leads, and one entry twice`() throws {
    let found = try overlaps(
      [
        task(0, "Số hóa hồ sơ đất đai"), task(1, "Hoàn thành số hóa hồ sơ đất đai"),
        task(2, "Kiểm kê máy chủ dùng chung"), task(3, "Kiểm kê máy chủ dùng chung", lead: 1),
        task(4, "Cập nhật bản đồ số", directive: 0), task(5, "Cập nhật bản đồ số", directive: 2),
        task(6, "Tập huấn kỹ năng số", directive: 0), task(7, "Đào tạo kỹ năng số", lead: 1, directive: 1),
      ],
      [directive(0, "UBND Thành phố"), directive(1, "Ban Chỉ đạo 57"), directive(2, "Ủy ban nhân dân TP")])
    #expect(found.pairs.map { [$0.first, $0.second] } == [[6, 7], [4, 5], [2, 3], [0, 1]])
    #expect(found.pairs.map(\.reasons) == [[.issuers, .directives, .leads], [.directives], [.leads], []])
  }

  @Test func `what was done before the other began is no overlap, nor what is cancelled`() throws {
    let title = "Sao lưu dữ liệu hằng tuần"
    let done = try day("2026-03-31")
    let found = try overlaps([
      task(0, title, lead: 1, completed: done, status: .completed),
      task(1, title, lead: 2, start: try day("2026-03-31")),
      task(2, title, lead: 3, start: try day("2026-04-01")),
      task(3, title, lead: 4, status: .cancelled),
    ])
    // Of three that say the same the first open one is held beside each.
    #expect(found.pairs.map { [$0.first, $0.second] } == [[1, 2], [1, 0]])
    let over = try overlaps([
      task(0, title, lead: 1, completed: done, status: .completed),
      task(2, title, start: try day("2026-04-01")),
    ])
    #expect(over.pairs.isEmpty)
  }

  @Test func `a step of a unit's own task is none, a part of another unit's task is`() throws {
    let titles = ["Lựa chọn nhà thầu cầu Giẽ", "Phê duyệt kế hoạch lựa chọn nhà thầu cầu Giẽ"]
    #expect(try overlaps([task(0, titles[0]), task(1, titles[1])]).pairs.isEmpty)
    #expect(
      try overlaps([task(0, titles[0]), task(1, titles[1], lead: 1)]).pairs.map(\.kind) == [.contained])
  }

  @Test func `tasks without a directive and directives without a task are counted while they are open`()
    throws
  {
    let found = try overlaps(
      [
        task(0, "a"), task(1, "b", directive: 0),
        task(2, "c", completed: try day("2026-02-01"), status: .completed),
        task(3, "d", directive: 1, status: .cancelled),
      ],
      [directive(0, "A"), directive(1, "B"), directive(2, "C", status: .completed)])
    #expect(found.tasksWithoutDirective == [0])
    #expect(found.directivesWithoutTask == [1])
  }
}
