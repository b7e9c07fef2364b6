extension TitlePair {
  /// A title that stands in more others than these is their heading: each of them is a part of it and none doubles it.
  static let partsOfHeading = 3

  /// The pairs among some titles, by the places; nil when it was cancelled.
  public static func all(in titles: [String], isCancelled: () -> Bool = { false }) -> [TitlePair]? {
    guard let forms = TitleForms(titles, isCancelled) else { return nil }
    return forms.pairs(isCancelled)
  }
}

/// Titles as they are compared: those that are alike word for word once.
struct TitleForms {
  private var reader = TitleReader()
  private var forms: [TitleForm] = []
  /// By form the titles that have it, with their own places of words.
  private var members: [[Member]] = []

  private struct Member {
    let title: Int
    let form: TitleForm
  }

  init?(_ titles: [String], _ isCancelled: () -> Bool) {
    var places: [[Int]: Int] = [:]
    for (title, text) in titles.enumerated() {
      guard title & 255 != 0 || !isCancelled() else { return nil }
      let form = reader.read(text)
      guard !form.tokens.isEmpty else { continue }
      let key = form.tokens.map(\.word)
      if let place = places[key] {
        members[place].append(Member(title: title, form: form))
      } else {
        places[key] = forms.count
        forms.append(form)
        members.append([Member(title: title, form: form)])
      }
    }
  }

  func pairs(_ isCancelled: () -> Bool) -> [TitlePair]? {
    let rule = SubstitutionRule(reader.words, counts: counts(), plainFillers: reader.plainFillers)
    let index = TitleIndex(forms.map(\.plains))
    var room = TitleIndex.Scores(index)
    var found: [Near] = []
    var nearest: [[Int]] = []
    nearest.reserveCapacity(forms.count)
    for form in forms.indices {
      guard form & 63 != 0 || !isCancelled() else { return nil }
      let others = index.nearest(to: form, &room)
      nearest.append(others)
      // What an earlier one found is compared already.
      for other in others where other > form || !nearest[other].contains(form) {
        let (a, b) = (min(form, other), max(form, other))
        if let result = rule.compare(forms[a], forms[b]) {
          found.append(Near(first: a, second: b, result: result))
        }
      }
    }
    let kept = withoutHeadings(found)
    return (forms.indices.flatMap(within) + kept.flatMap(between))
      .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private struct Near {
    let first: Int
    let second: Int
    let result: SubstitutionRule.Result
    /// The form that stands in the other.
    var heading: Int? { result.isSame ? nil : result.firstLeft.isEmpty ? first : second }
  }

  private func withoutHeadings(_ pairs: [Near]) -> [Near] {
    var parts: [Int: Int] = [:]
    for pair in pairs {
      if let heading = pair.heading {
        parts[heading, default: 0] += members[pair.first == heading ? pair.second : pair.first].count
      }
    }
    return pairs.filter { pair in
      pair.heading.map { parts[$0, default: 0] <= TitlePair.partsOfHeading } ?? true
    }
  }

  /// Titles of one form: the first with each other.
  private func within(_ form: Int) -> [TitlePair] {
    let first = members[form][0]
    return members[form].dropFirst().map {
      TitlePair(first: first.title, second: $0.title, kind: .same, firstLeft: [], secondLeft: [])
    }
  }

  /// Of two forms: the first title of each.
  private func between(_ pair: Near) -> [TitlePair] {
    let (first, second) = (members[pair.first][0], members[pair.second][0])
    let firstLeft = first.form.places(pair.result.firstLeft)
    let secondLeft = second.form.places(pair.result.secondLeft)
    let isInOrder = first.title < second.title
    return [
      TitlePair(
        first: min(first.title, second.title), second: max(first.title, second.title),
        kind: pair.result.isSame ? .same : .contained, firstLeft: isInOrder ? firstLeft : secondLeft,
        secondLeft: isInOrder ? secondLeft : firstLeft)
    ]
  }

  private func counts() -> [Int32] {
    var counts = [Int32](repeating: 0, count: reader.words.words.count)
    // The last form that has it: a form counts once.
    var met = [Int](repeating: -1, count: counts.count)
    for (place, form) in forms.enumerated() {
      for word in form.tokens.lazy.map(\.word) where met[word] != place {
        met[word] = place
        counts[word] += 1
      }
    }
    return counts
  }
}

extension TitleForm {
  /// Where some tokens stand, those side by side as one.
  fileprivate func places(_ left: [Int]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for place in left.map({ tokens[$0].place }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = found.last, place.lowerBound <= last.upperBound + 1 {
        found[found.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        found.append(place)
      }
    }
    return found
  }
}
