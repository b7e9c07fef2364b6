import Domain
import Testing

@Suite struct ListedProblemsTests {
  private static func problem(_ line: Int) -> Problem {
    Problem(file: "a.csv", line: line, rule: .required, expected: .present, found: "")
  }

  @Test func `problems are found by their place, however many blocks they fill`() {
    var problems = Problems()
    for line in 0..<1_000 { problems.add(Self.problem(line)) }
    #expect(problems.list.map(\.line) == Array(0..<1_000))
    #expect(problems.list.indices.allSatisfy { problems.list[$0].line == $0 })
  }

  /// A list is the same as an array under every change, at the edges of blocks too.
  @Test(arguments: [0..<0, 0..<1, 127..<129, 128..<128, 255..<256, 299..<300, 300..<300, 0..<300])
  func `some problems are put in the place of others`(old: Range<Int>) {
    for count in [0, 1, 3, 200] {
      var array = (0..<300).map(Self.problem)
      var problems = Problems()
      for problem in array { problems.add(problem) }
      var new = Problems()
      for line in 0..<count { new.add(Self.problem(1_000 + line)) }
      problems.replace(old, errors: old.count, notes: 0, by: new)
      array.replaceSubrange(old, with: new.list)
      #expect(Array(problems.list) == array)
      #expect(problems.count == array.count && problems.errorCount == array.count)
    }
  }

  /// What is taken over of an earlier list is what would be made anew.
  @Test(arguments: [0..<0, 0..<1, 127..<129, 128..<128, 255..<256, 299..<300, 300..<300, 0..<300])
  func `problems that stood in a sheet before stand there again`(old: Range<Int>) {
    let sheets = ["a.csv": SourceSheet(book: "a.xlsx", name: "A", columns: ["x"])]
    for count in [0, 1, 3, 200] {
      var before = Problems()
      for line in 0..<300 { before.add(Self.problem(line)) }
      let after = before.standing(in: sheets, known: nil)
      var (next, new) = (before, Problems())
      for line in 0..<count { new.add(Self.problem(1_000 + line)) }
      next.replace(old, errors: old.count, notes: 0, by: new)
      let told = next.standing(in: sheets, known: (before, after))
      #expect(Array(told.list) == Array(next.list) && told.count == next.count)
      #expect(told.list.allSatisfy { $0.place.sheet == sheets["a.csv"] })
    }
  }

  @Test func `a list takes of another as much as its limit allows and counts the rest`() {
    var few = Problems(limit: 300)
    for line in 0..<10 { few.add(Self.problem(line)) }
    var many = Problems()
    for line in 0..<500 { many.add(Self.problem(line)) }
    few.add(many)
    #expect(few.list.map(\.line) == Array(0..<10) + Array(0..<290))
    #expect(few.count == 510 && few.unlistedCount == 210)
  }

  @Test func `lists are equal when their problems are`() {
    var (a, b) = (Problems(), Problems())
    for line in 0..<300 { a.add(Self.problem(line)) }
    var part = Problems()
    for line in 200..<300 { part.add(Self.problem(line)) }
    for line in 0..<200 { b.add(Self.problem(line)) }
    b.add(part)
    #expect(a.list == b.list)
    b.replace(5..<6, errors: 1, notes: 0, by: part)
    #expect(a.list != b.list)
  }
}
