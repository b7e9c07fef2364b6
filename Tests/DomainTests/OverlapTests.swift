import Domain
import Testing

@Suite struct OverlapTests {
  /// 200 planted pairs and 200 hard negatives among titles that have no twin.
  @Test func `finds what says the same and leaves what names another thing`() throws {
    let field = OverlapField(1)
    let found = try #require(TitlePair.all(in: field.titles)).map { [$0.first, $0.second] }
    let right = Set(found).intersection(field.planted)
    #expect(field.planted.count == 200 && field.negatives.count == 200)
    #expect(Double(right.count) >= 0.9 * Double(found.count), "precision")
    #expect(Double(right.count) >= 0.85 * 200, "recall")
    #expect(field.negatives.isDisjoint(with: found))
  }

  @Test(
    arguments: [
      ("Rà soát hồ sơ đất đai tại xã Hòa Xá", "Kiểm tra hồ sơ đất đai tại xã Hoà Xá"),
      ("Rà soát hồ sơ đất đai quý III/2026", "Ra soat ho so dat dai Q3/2026"),
      ("Kết nối cơ sở dữ liệu đất đai đợt hai", "Kết nối CSDL đất đai đợt 2"),
      ("Bàn giao nhà ở xã hội Kim Chung", "Hoàn thành bàn giao NOXH Kim Chung đúng tiến độ"),
      ("Bàn giao mặt bằng đường Tây Mỗ", "Bàn giao mặt bằgn đường Tây Mỗ"),
      ("Ky\u{303} thuật trạm bơm Vĩnh Tuy", "Kĩ thuật trạm bơm Vĩnh Tuy"),
    ]) func `the same in other words`(first: String, second: String) throws
  {
    let pairs = try #require(TitlePair.all(in: [first, second]))
    #expect(pairs.map(\.kind) == [.same])
    #expect(pairs.allSatisfy { $0.firstLeft.isEmpty && $0.secondLeft.isEmpty })
  }

  @Test(
    arguments: [
      ("Số hóa hồ sơ đất đai đợt 1", "Số hóa hồ sơ đất đai đợt 2"),
      ("Đối chiếu số liệu quý I/2026", "Đối chiếu số liệu quý II/2026"),
      ("Báo cáo tháng 3, kế hoạch quý 2", "Báo cáo tháng 2, kế hoạch quý 3"),
      ("Sửa hè phố phường Tây Hồ", "Sửa hè phố phường Tây Mỗ"),
      ("Sửa hè phố xã An Khánh", "Sửa hè phố xã Khánh An"),
      ("Sửa hè phố phường Láng", "Sửa hè phố phường Lãng"),
      ("Nâng cấp kho lưu trữ số", "Nâng cấp khu lưu trữ số"),
      ("Phê duyệt dự toán mạng nội bộ", "Thẩm định dự toán mạng nội bộ"),
      ("Lập kế hoạch của Sở Xây dựng", "Lập kế hoạch của Sở Công Thương"),
      ("Nghiệm thu cấp Thành phố đề tài lúa", "Nghiệm thu cấp cơ sở đề tài lúa"),
    ]) func `another thing in the same words`(first: String, second: String) throws
  {
    #expect(try #require(TitlePair.all(in: [first, second])) == [])
  }

  @Test func `names the words that one says and the other does not`() throws {
    let titles = ["Số hóa hồ sơ đất đai tại xã Hòa Xá, đợt 2", "Triển khai số hóa hồ sơ đất đai"]
    let pair = try #require(TitlePair.all(in: titles)?.first)
    #expect(pair.kind == .contained)
    #expect(pair.secondLeft.isEmpty)
    #expect(pair.firstLeft.map { titles[0].part($0) } == ["xã Hòa Xá", "đợt 2"])
  }

  @Test func `a heading of many tasks doubles none of them`() throws {
    let parts = ["Láng", "Tây Hồ", "Kiều Phú", "Ba Vì"].map { "Số hóa hồ sơ đất đai tại \($0)" }
    #expect(TitlePair.all(in: ["Số hóa hồ sơ đất đai"] + parts) == [])
    #expect(TitlePair.all(in: ["Số hóa hồ sơ đất đai"] + parts.prefix(3))?.count == 3)
  }

  @Test func `no title of any form takes long or is lost`() throws {
    let long = String(repeating: "số ", count: 20_000) + String(repeating: "đ", count: 20_000)
    let odd = ["", " ", "…–", "\u{301}", "工作", "工作", long, long, "V", "số", "hóa 1", "X\u{323}\u{302}"]
    #expect(try #require(TitlePair.all(in: odd)).map { [$0.first, $0.second] } == [[4, 5], [6, 7]])
    let same = Array(repeating: "Sao lưu dữ liệu hằng tuần", count: 2000)
    #expect(TitlePair.all(in: same)?.count == 1999)
    #expect(TitlePair.all(in: odd, isCancelled: { true }) == nil)
  }
}

extension String {
  fileprivate func part(_ range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }
}

/// Titles with pairs whose verdict is known.
struct OverlapField {
  private(set) var titles: [String] = []
  private(set) var planted: Set<[Int]> = []
  private(set) var negatives: Set<[Int]> = []

  init(_ seed: UInt64, background: Int = 800) {
    var maker = TitleMaker(seed)
    var met: Set<TitleMaker.Task> = []
    func newTask() -> TitleMaker.Task {
      while true {
        let task = maker.task()
        if met.insert(task).inserted { return task }
      }
    }
    for number in 0..<200 {
      let task = newTask()
      planted.insert([titles.count, titles.count + 1])
      titles += [maker.written(task), maker.reworded(task, edits: number % 2 == 0 ? 2 : 4)]
    }
    for number in 0..<200 {
      let task = newTask()
      let change = TitleMaker.Change.allCases[number % TitleMaker.Change.allCases.count]
      let other = maker.other(than: task, change)
      met.insert(other)
      negatives.insert([titles.count, titles.count + 1])
      titles += [maker.written(task), maker.reworded(other, edits: number % 3)]
    }
    for _ in 0..<background { titles.append(maker.written(newTask())) }
  }
}
