import Cells
import Domain
import Testing

@testable import Dashboard

/// What a filter understands beside words.
@Suite struct FilterGrammarTests {
  /// CV1, CV2 and CV3 are 19, 10 and 5 days late.
  let tasks = city().state().at(.tasks)
  let obstacles = city().state().at(.obstacles)

  private func typed(_ state: State, _ text: String) -> State { state.after("/" + text) }

  @Test(arguments: [
    ("late>9", ["CV1", "CV2"]), ("trễ>=10", ["CV1", "CV2"]), ("tre < 10", ["CV3"]),
    ("retard<=5 ngày", ["CV3"]),
    ("late=10", ["CV2"]), ("late>", ["CV1", "CV2", "CV3"]), ("days_late>9", ["CV1", "CV2"]),
    ("due<15/11/2026", ["CV1", "CV2"]), ("hạn<2026-11-15", ["CV1", "CV2"]), ("due=15/11", ["CV3"]),
    ("due<-5", ["CV1", "CV2"]), ("due<today", ["CV1", "CV2", "CV3"]), ("due:11/2026", ["CV1", "CV2", "CV3"]),
    ("unit:SXD", ["CV1"]), ("đv:\"so y te\"", ["CV2"]), ("unit:so", ["CV1", "CV2", "CV3"]),
    ("!unit:SXD", ["CV2", "CV3"]), ("late>9 !unit:syt", ["CV1"]), ("!cv1", ["CV2", "CV3"]),
    ("cv1 | cv3", ["CV1", "CV3"]), ("cv1|cv3", ["CV1", "CV3"]), ("cv1 hoặc cv3", ["CV1", "CV3"]),
    ("cv1 or cv3", ["CV1", "CV3"]), ("cv1 ou", ["CV1"]), ("late>9 cv2 | ký", ["CV2"]),
    ("\"hop dong\"", ["CV2"]), ("\"dong hop\"", []), ("status:\"quá hạn\"", ["CV1", "CV2", "CV3"]),
  ])
  func `tasks are found by what their columns say`(_ text: String, rows: [String]) {
    #expect(typed(tasks, text).rows == rows)
  }

  @Test(arguments: [
    ("held>5tỷ", ["VM1"]), ("giữ<5000tr", ["VM2"]), ("held > 5 bn", ["VM1"]), ("bloqué>6,5md", ["VM1"]),
    ("held>=3", ["VM1", "VM2"]), ("held=7", ["VM1"]), ("blocked_vnd>5tỷ", ["VM1"]), ("held>7000000000đ", []),
  ])
  func `amounts are in the unit that is written, else in that of the screen`(_ text: String, rows: [String]) {
    #expect(typed(obstacles, text).rows == rows)
  }

  @Test func `a bare amount follows the unit of money on the screen`() {
    #expect(typed(obstacles, "held>5000").rows == [])
    #expect(obstacles.after("m/held>5000").rows == ["VM1"])
    #expect(obstacles.after("/held>5⏎m").rows == ["VM1", "VM2"])
  }

  @Test(arguments: [
    ("15/11", ["CV3"]), ("01/11/2026", ["CV1"]), ("quá hạn", ["CV1", "CV2", "CV3"]), ("19", ["CV1"]),
  ])
  func `words look through all that is seen`(_ text: String, rows: [String]) {
    #expect(typed(tasks, text).rows == rows)
  }

  @Test(arguments: [
    ("late>x", FilterError.Cause.needsNumber), ("held>5", nil), ("due<abc", .needsDay),
    ("unit>3", .needsText),
    ("giá>3", nil), ("12:30", nil), ("tasks.csv:12", nil),
  ])
  func `what can't be understood says why`(_ text: String, cause: FilterError.Cause?) {
    let error = tasks.filterError(text, of: .tasks)
    if let cause {
      #expect(error?.cause == cause)
      #expect(error?.part == text)
    } else if text.contains(">") {
      guard case .unknownName(let names) = error?.cause else { return #expect(Bool(false), "\(text)") }
      #expect(names.contains("trễ") && names.contains("hạn") && !names.contains("giữ"))
    } else {
      #expect(error == nil)
    }
  }

  @Test func `a slip keeps the rows of the last good text and stands in the line of the filter`() {
    for language in Language.allCases {
      let slip = city().state(120, 30, language).at(.tasks).after("/late>9").after("x")
      #expect(slip.rows == ["CV1", "CV2"])
      #expect(slip.screen[29].contains("late>9x"))
      #expect(slip.screen[29].contains(FilterWords.of(language).needsNumber))
      #expect(slip.after("⏎").dialog == .filter)
      #expect(slip.after("⏎").notice == .filterUnclear)
      #expect(slip.after("⌫⏎").dialog == nil)
      #expect(slip.after("⎋").rows == ["CV1", "CV2", "CV3"])
    }
  }

  @Test func `before anything is typed the line tells the conditions of the list`() {
    let line = tasks.sized(160, 24).after("/").screen[23]
    for example in ["trễ>30", "hạn<+14", "đv:…", "người:…", "!a"] {
      #expect(line.contains(example), "\(line)")
    }
    #expect(!line.contains("giữ"))
  }

  @Test func `what is found is marked in the rows`() {
    let frame = view(tasks.after("/ham"))
    let marked = (0..<frame.size.rows).flatMap { y in
      (0..<frame.size.columns).compactMap { frame[$0, y].role == .match ? frame[$0, y].scalar : nil }
    }
    // The title of the list says what is looked for, and the row has it.
    #expect(String(String.UnicodeScalarView(marked)).hasSuffix("hầm"))
    let turned = view(tasks.after("/ham⏎!"))
    #expect(!turned.lines[4...].joined().contains("hầm"))
  }

  @Test func `a public screen tells nothing of people and compares rounded amounts`() throws {
    let state = Demo.state(at: "tasks").after("K")
    #expect(state.filterError("person:an", of: .tasks)?.cause == .hidden)
    var books = city()
    books.obstacle("VM3", "Chờ vốn", unit: "SYT", blocked: 5_400_000_000)
    let open = books.state().at(.obstacles)
    #expect(open.after("/held>5").rows == ["VM1", "VM3"])
    #expect(open.after("K/held>5").rows == ["VM1"])
  }

  @Test func `a person's tasks are found by code and by name`() throws {
    let portfolio = Demo.portfolio
    let task = try #require(portfolio.assignments.rows.first { $0.responsible != nil })
    let person = try #require(portfolio.people[task.responsible])
    let expected = Set(
      portfolio.assignments.rows.filter { $0.responsible == person.key || $0.accountable == person.key }
        .map(\.code))
    let state = Demo.state(at: "tasks")
    #expect(Set(state.after("/person:\(person.code)").rows) == expected)
    #expect(expected.isSubset(of: Set(state.after("/người:\"\(person.name)\"").rows)))
    #expect(expected.isSubset(of: Set(state.after("/\(person.name)").rows)))
  }

  @Test func `a longer text finds what it finds from the start`() {
    let demo = Demo.state(at: "tasks")
    for text in ["ng or xay", "late>3 a", "late>30", "!a b", "a !late<9", "unit:s a"] {
      var typed = demo.after("/")
      for letter in text { typed = typed.after(String(letter)) }
      var pasted = demo.after("/")
      _ = pasted.update(.key(.paste(text)))
      #expect(typed.rows == pasted.rows, "\(text)")
    }
  }

  @Test func `a wrong filter of a call is told`() {
    #expect {
      _ = try tasks.look(panel: nil, filter: "late>x", sort: nil)
    } throws: { error in
      if case .filter(let error)? = error as? WrongLook { error.cause == .needsNumber } else { false }
    }
  }

  @Test func `every name is understood in every language, with marks or without`() {
    for language in Language.allCases {
      for entry in FilterName.all {
        for name in entry.vi + entry.en + entry.fr {
          #expect(FilterName.named(Fold.folded(name), in: language) != nil)
          #expect(!name.contains(" "))
        }
        #expect(!entry.name(in: language).isEmpty)
      }
    }
  }
}
