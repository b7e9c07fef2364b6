import Domain
import Testing

/// Points of directives, followed until their result is there.
@Suite struct DirectiveReviewTests {
  /// Source: ecosystem notes 4.1, four classes: done, on schedule, behind, not started.
  @Test func `each point is one of four, and they add up`() {
    var books = UrgedBooks()
    books.directive(due: "2026-08-28", .completed, completed: "2026-09-08")
    books.directive(due: "2026-12-31")
    books.directive(due: "2026-11-19")
    books.directive(due: "2026-11-19", .notStarted)
    books.directive(due: "2026-12-31", .notStarted)
    books.directive(due: nil)
    books.directive(due: "2026-09-11", .cancelled)
    // Issued tomorrow: nobody knows it yet.
    books.directive(issued: "2026-11-21", due: "2026-12-31")
    let points = DirectiveReview(books.portfolio()).points
    #expect(
      points.map(\.state) == [.done, .onSchedule, .late, .late, .notStarted, .onSchedule, .cancelled])
    #expect(points.map(\.daysLate) == [0, 0, 1, 1, 0, 0, 0])
    let tally = DirectiveTally(points)
    #expect(
      [tally.total, tally[.done], tally[.onSchedule], tally[.late], tally[.notStarted]] == [6, 1, 2, 2, 1])
  }

  @Test func `a day of the past shows what was so then`() throws {
    var books = UrgedBooks()
    books.directive(due: "2026-08-28", .completed, completed: "2026-09-08")
    books.directive(due: "2026-12-31")
    books.update(1, "2026-10-01")
    let points = DirectiveReview(books.portfolio(at: try moment("2026-08-29"))).points
    // Not done then, a day late; of the other, what is begun today had not been reported as begun.
    #expect(points.map(\.state) == [.late, .notStarted])
    #expect(points.map(\.daysLate) == [1, 0])
  }

  @Test func `what nobody reported on for more than a month is forgotten`() {
    var books = UrgedBooks()
    for _ in 0..<4 { books.directive(due: "2026-12-31") }
    // 20/11 − 31 days = 20/10.
    books.update(0, "2026-10-20")
    books.update(1, "2026-10-19")
    books.update(1, "2026-11-21")
    books.directive(due: "2026-08-28", .completed, completed: "2026-08-08")
    // The older row below does not hide the newer one.
    books.update(2, "2026-11-01")
    books.update(2, "2026-07-01")
    let points = DirectiveReview(books.portfolio()).points
    #expect(points.map(\.silence) == [31, 32, 19, 172, nil])  // 1/6 to 20/11: 172 days
    #expect(points.map(\.isForgotten) == [false, true, false, true, false])
    #expect(DirectiveTally(points).forgotten == 2)
  }

  @Test func `without the table of reports nothing is called forgotten`() {
    var books = UrgedBooks()
    books.directive(due: "2026-12-31")
    books.missingTables = ["directive_updates"]
    #expect(DirectiveReview(books.portfolio()).points.map(\.isForgotten) == [false])
  }

  /// Source: domain notes 7: "decisions turned into tasks".
  @Test func `tasks made from a point are counted, those that are done too`() {
    var books = UrgedBooks()
    books.directive(due: "2026-12-31")
    books.directive(due: "2026-12-31")
    books.task(due: "2026-11-01", directive: 0, status: .completed, completed: "2026-11-02")
    books.task(due: "2026-12-01", directive: 0)
    books.task(due: "2026-12-01", directive: 0, status: .cancelled)
    let points = DirectiveReview(books.portfolio()).points
    #expect(points.map(\.tasks) == [2, 0] && points.map(\.tasksDone) == [1, 0])
    #expect(DirectiveTally(points).withoutTask == 1)
  }

  /// Source: domain notes 7: targets with number + date / all, for "6 key task groups".
  @Test func `a programme's groups say how many of their points have a target and a date`() {
    var books = UrgedBooks()
    books.directive(item: "Nhóm 1", due: "2026-12-31", content: "Mục tiêu: 100 % cán bộ được phổ biến")
    books.directive(item: "1.1", due: "2026-06-30", content: "Phổ biến quy định tháng 6 năm 2026")
    books.directive(item: "2", due: "2026-12-31", content: "Sửa đổi 24 văn bản")
    books.directive(item: "2.1", due: nil, content: "Sửa đổi 24 văn bản")
    books.directive(item: "2.2", due: "2026-12-31", .cancelled, content: "Bỏ 3 văn bản")
    let groups = DirectiveGroup.groups(of: books.directives)
    #expect(groups.map(\.name) == ["1", "2"])
    #expect(groups.map(\.points) == [2, 2] && groups.map(\.withTarget) == [1, 1])
  }

  @Test func `a document with plain numbers has no groups, nor has one with a single part`() {
    var books = UrgedBooks()
    for item in ["1", "2", "3"] { books.directive(item: item) }
    #expect(DirectiveGroup.groups(of: books.directives).isEmpty)
    books.directives = []
    for item in ["II.1", "II.2"] { books.directive(item: item) }
    #expect(DirectiveGroup.groups(of: books.directives).isEmpty)
  }

  @Test(arguments: [
    ("giảm ít nhất 30 % thời gian", true), ("kết nối 38 hệ thống", true), ("đạt 12,5% kế hoạch", true),
    ("trước ngày 28/02", false), ("trong tháng 6 năm 2026", false), ("Nhóm nhiệm vụ 1.", false),
    ("rà soát toàn bộ danh mục", false), ("theo Nghị quyết số 57-NQ/TW", false),
  ])
  func `a target is a number that counts something`(_ text: String, _ isTarget: Bool) {
    var books = UrgedBooks()
    books.directive(item: "1.1", due: "2026-12-31", content: text)
    books.directive(item: "2.1", due: "2026-12-31")
    #expect(DirectiveGroup.groups(of: books.directives).map(\.withTarget) == [isTarget ? 1 : 0, 0])
  }
}
