/// Titles of tasks as units write them, made from a seed: the same task in other words, and another task in the same.
///
/// What a clerk changes stands here in a list of its own, which is not that of the rule. Source of the kinds: methods 4.
struct TitleMaker {
  /// What a title says, part by part.
  struct Task: Hashable {
    var action: Int
    var work: Int
    var object: String
    var place: String
    var phase: String
  }

  enum Edit: CaseIterable {
    case abbreviation, synonym, tonePlace, fillers, suffix, clauseOrder, typo, noMarks
  }
  enum Change: CaseIterable { case action, object, phase, place, number }

  var random: SeededRandom

  init(_ seed: UInt64) { random = SeededRandom(seed) }

  mutating func task() -> Task {
    let action = random.int(0...TitleMaker.actions.count - 1)
    return Task(
      action: action, work: random.int(0...TitleMaker.works.count - 1), object: one(of: TitleMaker.objects),
      place: one(of: TitleMaker.kinds) + " " + one(of: TitleMaker.places), phase: phase())
  }

  mutating func phase() -> String {
    switch random.int(0...4) {
    case 0: "đợt \(random.int(1...6))"
    case 1: "giai đoạn \(random.int(1...4))"
    case 2: "quý " + one(of: ["I", "II", "III", "IV"]) + "/2026"
    case 3: "tháng \(random.int(1...12))/2026"
    default: "cho \(random.int(2...90)) hộ dân"
    }
  }

  // MARK: Writing

  func written(_ task: Task) -> String { TitleMaker.title(TitleMaker.actions[task.action][0], task) }

  private static func title(_ action: String, _ task: Task) -> String {
    "\(action) \(works[task.work]) \(task.object) \(task.phase) tại \(task.place)"
  }

  /// The same task by another clerk.
  mutating func reworded(_ task: Task, edits: Int) -> String {
    let chosen = Set(Edit.allCases.shuffled(using: &random).prefix(edits))
    let action = chosen.contains(.synonym) ? one(of: Array(TitleMaker.actions[task.action].dropFirst())) : nil
    var text = TitleMaker.title(action ?? TitleMaker.actions[task.action][0], task)
    if chosen.contains(.clauseOrder) {
      text = "Tại \(task.place), " + text.replacing(" tại \(task.place)", with: "").lowercasedFirst
    }
    if chosen.contains(.abbreviation) { text = shortened(text) }
    if chosen.contains(.tonePlace) { text = withOldTones(text) }
    if chosen.contains(.fillers) { text = withoutFillers(text) }
    if chosen.contains(.suffix) { text += " " + one(of: TitleMaker.suffixes) }
    if chosen.contains(.typo) { text = mistyped(text) }
    return chosen.contains(.noMarks) ? text.withoutMarks : text
  }

  /// Another task that differs in one thing.
  mutating func other(than task: Task, _ change: Change) -> Task {
    var other = task
    while TitleMaker.isSame(other, task) {
      switch change {
      case .action: other.action = random.int(0...TitleMaker.actions.count - 1)
      case .object: other.object = one(of: TitleMaker.objects)
      case .place: other.place = one(of: TitleMaker.kinds) + " " + one(of: TitleMaker.places)
      case .phase: other.phase = phase()
      case .number: other.phase = anotherNumber(task.phase)
      }
    }
    return other
  }

  private static func isSame(_ a: Task, _ b: Task) -> Bool { a == b }

  private mutating func anotherNumber(_ phase: String) -> String {
    if phase.hasPrefix("quý") { return "quý " + one(of: ["I", "II", "III", "IV"]) + "/2026" }
    let words = phase.split(separator: " ").map { word in
      word.first.map { $0.isNumber } ?? false
        ? "\(random.int(1...12))" + word.drop { $0.isNumber } : String(word)
    }
    return words.joined(separator: " ")
  }

  // MARK: Edits

  private mutating func one(of list: [String]) -> String { list[random.int(0...list.count - 1)] }

  private func shortened(_ text: String) -> String {
    TitleMaker.short.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private func withOldTones(_ text: String) -> String {
    zip(["òa", "óa", "ọa", "ỏa", "úy", "ùy", "ủy", "ỏe"], ["oà", "oá", "oạ", "oả", "uý", "uỳ", "uỷ", "oẻ"])
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private func withoutFillers(_ text: String) -> String {
    [" và ", " của ", " tại ", " các ", " công tác ", " việc ", " trên địa bàn ", " cho ", " toàn bộ "]
      .reduce(text) { $0.replacing($1, with: " ") }
  }

  /// One slip of the hand: a letter lost, doubled or changed with its neighbour, or a mark forgotten. Digits stay.
  private mutating func mistyped(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    let long = words.indices.filter { index in
      words[index].count > 3 && words[index].allSatisfy { $0.isLetter }
    }
    guard !long.isEmpty else { return text }
    let place = long[random.int(0...long.count - 1)]
    var letters = Array(words[place])
    let at = random.int(1...letters.count - 2)
    switch random.int(0...3) {
    case 0: letters.remove(at: at)
    case 1: letters.insert(letters[at], at: at)
    case 2: letters.swapAt(at, at + 1)
    default: letters = letters.map { Character(String($0).withoutMarks) }
    }
    words[place] = String(letters)
    return words.joined(separator: " ")
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// As a keyboard without Vietnamese gives it.
  fileprivate var withoutMarks: String {
    let rows = [
      ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
      ("u", "ùúủũụưừứửữự"),
      ("y", "ỳýỷỹỵ"), ("d", "đ"),
    ]
    return String(
      map { letter in
        guard let row = rows.first(where: { $0.1.contains(letter.lowercased()) }) else { return letter }
        return Character(letter.isUppercase ? row.0.uppercased() : row.0)
      })
  }
}
