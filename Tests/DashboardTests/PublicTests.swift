import Cells
import Domain
import Foundation
import Testing

@testable import Dashboard

/// A public screen: nobody's name, no free text, no exact amount; and parts that add up to their totals.
@Suite struct PublicTests {
  /// Every page kind that the demonstration folder has, and every page of the talk.
  private static func states(_ columns: Int, _ rows: Int, _ language: Language) -> [State] {
    let pages = Demo.addresses.map {
      Demo.state(columns, rows, language, at: $0).after("K").answered
    }
    return pages + Demo.talk(columns, rows, language).after("K").after(.records(Demo.records)).eachTalkPage
  }

  @Test(arguments: [Shape(80, 24, .french), Shape(120, 100, .vietnamese), Shape(160, 50, .english)])
  func `no page shows a person, a note or an exact amount, and all say PUBLIC`(_ shape: Shape) {
    let unit = shape.language.strings.unit(.billion)
    for state in Self.states(shape.columns, shape.rows, shape.language) {
      // With the list alone on the screen, in the other unit if there is one.
      for keys in ["", "mz"] {
        let text = state.after(keys).screen.joined(separator: "\n")
        if let found = Secrets.demo.found(in: text) {
          Issue.record("\(state.place.page) \(keys): \(found)\n\(text)")
        }
        for amount in text.split(separator: " " + unit).dropLast() where amount.hasFraction {
          Issue.record("\(state.place.page) \(keys): \(amount.suffix(20))\n\(text)")
        }
        #expect(!text.contains(" " + state.words.unit(.million)))
        #expect(text.contains(state.words.publicMark), "\(state.place.page) \(keys)")
      }
    }
  }

  @Test func `the search for secrets finds them on a screen that is not public`() {
    for address in ["unit:SKHCN", "project:GT-01", "task:CV0001", "obstacle:VM004"] {
      let text = Demo.state(120, 60, at: address).answered.screen.joined(separator: "\n")
      #expect(Secrets.demo.found(in: text) != nil, "\(address)")
    }
    #expect("10.343,9".hasFraction)
    #expect(!"10.344".hasFraction && !"10,344".hasFraction)
  }

  @Test func `K twice shows the exact figures again on every page`() {
    for address in Demo.addresses {
      let state = Demo.state(120, 40, at: address).answered
      #expect(state.after("K").screen != state.screen || address.hasPrefix("files"), "\(address)")
      #expect(state.after("KK").answered.screen == state.screen, "\(address)")
    }
  }

  @Test func `a problem does not tell the amount that a cell should hold`() {
    var books = city()
    books.problems = [
      Problem(
        file: "a.csv", line: 2, rule: .abovePlan, expected: .atMost("50123456789"), found: "61234567890"),
      Problem(
        file: "a.csv", line: 3, rule: .ledgerDiffers, expected: .equal("-50123456789"), found: "Vũ Văn A"),
      Problem(file: "a.csv", line: 4, rule: .aboveInvestment, expected: .atLeast("50123456789"), found: "1"),
      Problem(file: "a.csv", line: 5, rule: .range, expected: .atMost("100"), found: "101"),
    ]
    let state = books.state(160, 40).at(.problems)
    #expect(state.screen.joined().contains("50,1 tỷ đ"))
    let lines = ["", "j", "jj", "jjj"].flatMap { state.after("K" + $0).screen }
    for secret in ["50123456789", "50,1", "61234567890", "61,2", "Vũ Văn A"] {
      #expect(!lines.joined().contains(secret))
    }
    for shown in ["a.csv:2", "a.csv:3", "a.csv:4", "a.csv:5", "không quá 100"] {
      #expect(lines.joined().contains(shown), "\(shown)")
    }
    #expect(state.after("K").portfolio?.problems.count == 4)
    #expect(state.after("KK").screen == state.screen)
  }

  @Test func `what is read while the screen is public stays away from it`() {
    let state = Demo.state(120, 40, at: "project:GT-01").after("K").answered
    #expect(state.readings.ledger.rows.isEmpty)
    #expect(state.readings.records.isEmpty)
    #expect(state.effects(of: "j") == [])
  }

  @Test func `parts of the demonstration add up to their totals`() {
    let shown = Demo.portfolio.forPublic()
    expectAddsUp(shown, of: Demo.portfolio, "demo-data")
    #expect(shown.money.total.plan[.cityAssigned] == billion(16_233))
    #expect(shown.money.total.disbursed(on: .cityAssigned) == billion(10_344))
  }

  @Test(arguments: 1...40)
  func `parts of any portfolio add up to their totals`(_ seed: UInt64) {
    let exact = random(seed).portfolio
    expectAddsUp(exact.forPublic(), of: exact, "seed \(seed)")
  }

  private func expectAddsUp(_ shown: Portfolio, of exact: Portfolio, _ what: String) {
    let unit = Rules.standard.publicUnit
    let money = shown.money
    for basis in PlanBasis.allCases {
      let amounts: [(MoneyMeasure) -> Dong] = [
        { $0.plan[basis] }, { $0.disbursed(on: basis) }, { $0.paidWithoutPlan[basis] },
      ]
      for amount in amounts {
        // The parts that stand beside their total add up to it, and none is off by a whole unit.
        for (parts, whole) in [
          (money.bySector, exact.money.bySector), (money.byAgency, exact.money.byAgency),
        ] {
          #expect(parts.map(amount).reduce(0, +) == amount(money.total), "\(what) \(basis)")
          #expect(
            zip(parts, whole).allSatisfy { abs(amount($0) - amount($1)) < unit && amount($0) % unit == 0 },
            "\(what) \(basis)")
        }
        // A single amount is the nearest.
        for (rounded, whole) in zip(
          shown.projects.rows.map { shown.measure($0.key) } + [money.total],
          exact.projects.rows.map { exact.measure($0.key) } + [exact.money.total])
        {
          #expect(abs(amount(rounded) - amount(whole)) * 2 <= unit && amount(rounded) % unit == 0, "\(what)")
        }
      }
      let months = money.byMonth.values.reduce(Dong(0)) { $0 + $1[basis] }
      #expect(abs(months - money.total.paidOfPlan(on: basis)) <= unit, "\(what): months \(basis)")
      #expect(money.plans.byMonth.last?[basis] == money.total.plan[basis], "\(what): plan \(basis)")
      // Rates are those of the exact amounts, and so are the gaps.
      let mark = Rate(hundredths: 7008)
      for (rounded, whole) in zip(money.bySector + [money.total], exact.money.bySector + [exact.money.total])
      {
        #expect(rounded.rate(on: basis) == whole.rate(on: basis), "\(what) \(basis)")
        #expect(
          abs(rounded.ahead(of: mark, on: basis) - whole.ahead(of: mark, on: basis)) * 2 <= unit,
          "\(what) \(basis)")
      }
    }
    let open = shown.obstacles.rows.filter { $0.isOpen(on: shown.asOf.day) }
    let held = exact.obstacles.rows.filter { $0.isOpen(on: exact.asOf.day) }.reduce(Dong(0)) {
      $0 + ($1.blocked ?? 0)
    }
    let blocked = shown.work.total.blocked
    #expect(abs(blocked - held) * 2 <= unit && blocked % unit == 0, "\(what): held")
    #expect(
      blocked == shown.work.byCategory.values.reduce(Dong(0)) { $0 + $1.blocked }, "\(what): categories")
    #expect(open.allSatisfy { ($0.blocked ?? 0) % unit == 0 }, "\(what)")
    let units = (0..<shown.agencies.keyCount).map { shown.work.count(Key<Agency>(Int32($0))).blocked }
    #expect(units.reduce(0, +) == blocked, "\(what): obstacles of units")
  }

  /// A city of the generator's: sums that hardly ever are whole tỷ, returned money, plans of every kind.
  private func random(_ seed: UInt64) -> Books {
    var numbers = Numbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
    var books = Books()
    for sector in 0..<5 { books.sector("S\(sector)", "Lĩnh vực \(sector)") }
    for unit in 0..<7 { books.unit("U\(unit)", "Đơn vị \(unit)") }
    for project in 0..<Int(numbers.next(40) + 1) {
      let code = "P\(project)"
      books.project(code, code, owner: "U\(numbers.next(7))", sector: "S\(numbers.next(5))")
      for basis in PlanBasis.allCases where numbers.next(3) > 0 {
        for _ in 0..<numbers.next(3) { books.plan(code, numbers.next(90_000_000_000) - 9_000_000_000, basis) }
      }
      for _ in 0..<numbers.next(6) {
        books.pay(code, numbers.next(20_000_000_000) - 3_000_000_000, month: Int(numbers.next(11)) + 1)
      }
    }
    for obstacle in 0..<numbers.next(12) {
      let held = numbers.next(4) == 0 ? nil : numbers.next(9_999_999_999)
      books.obstacle(
        "V\(obstacle)", "Vướng", unit: "U\(numbers.next(7))", blocked: held,
        category: numbers.next(2) == 0 ? .land : .capital)
    }
    return books
  }
}

/// SplitMix64: the same numbers for the same seed.
struct Numbers {
  var state: UInt64

  /// From 0 up to but not `limit`.
  mutating func next(_ limit: Int64) -> Int64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int64((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}

/// What must not be on a public screen: persons with their contacts, free notes, amounts to the đồng.
struct Secrets {
  private let texts: [String]

  static let demo = Secrets(
    folder: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../demo-data").path)

  init(folder: String) {
    var texts: Set<String> = []
    for table in ["people", "tasks", "obstacles", "plans", "transactions", "progress", "projects"] {
      guard let data = try? Data(contentsOf: URL(filePath: "\(folder)/\(table).csv")) else { continue }
      let rows = Self.rows(String(decoding: data, as: UTF8.self))
      guard let head = rows.first else { continue }
      for row in rows.dropFirst() {
        for (column, cell) in zip(head, row) where Self.isSecret(column, cell) { texts.insert(cell) }
      }
    }
    self.texts = texts.sorted()
  }

  private static func isSecret(_ column: String, _ cell: String) -> Bool {
    switch column {
    case "full_name", "email", "phone": !cell.isEmpty
    case "notes", "proposed_solution", "resolution", "narrative": cell.utf8.count > 12
    default: column.hasSuffix("_vnd") && cell.count >= 10 && !cell.hasSuffix("000000000")
    }
  }

  /// The first secret in a text.
  func found(in text: String) -> String? {
    // Few texts have the first four bytes of a secret.
    var known: Set<UInt32> = []
    var last: UInt32 = 0
    for byte in text.utf8 {
      last = last << 8 | UInt32(byte)
      known.insert(last)
    }
    return texts.first { secret in
      let start = secret.utf8.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      return known.contains(start) && text.contains(secret)
    }
  }

  private static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted, UInt8(ascii: "\n") where !isQuoted:
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == UInt8(ascii: "\n") {
          rows.append(row)
          row = []
        }
      default: cell.append(byte)
      }
    }
    return rows
  }
}

extension StringProtocol {
  /// Whether the figure at the end has a fraction: a mark and one digit after it.
  fileprivate var hasFraction: Bool {
    let end = unicodeScalars.suffix(3)
    guard end.count == 3, let first = end.first, let last = end.last else { return false }
    let mark = end[end.index(after: end.startIndex)]
    return ("0"..."9").contains(first) && ("0"..."9").contains(last) && (mark == "," || mark == ".")
  }
}
