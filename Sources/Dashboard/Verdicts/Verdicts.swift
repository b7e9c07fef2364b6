/// All that the reader has decided about one data folder: of each row the last verdict counts.
public struct Verdicts: Sendable {
  /// In the order in which they were made.
  private var all: [Verdict] = []
  /// Those made since the program began.
  private var own: [Verdict] = []
  private var byTopic: [Topic: TopicVerdicts] = [:]
  /// Whether others may have decided more since they were read.
  private(set) var isOld = false

  /// - Parameter lines: of the file; what is no verdict in it is passed over.
  public init(lines: String = "") {
    for line in lines.split(separator: "\n" as Character) {
      if let verdict = Verdict(line: line) { count(verdict) }
    }
  }

  /// What was decided about a topic.
  public subscript(topic: Topic) -> TopicVerdicts { byTopic[topic] ?? TopicVerdicts() }

  mutating func take(_ verdict: Verdict) {
    own.append(verdict)
    count(verdict)
  }

  mutating func age() { isOld = true }

  /// As they were read anew, with what was decided here and could not be kept.
  func followed(by newer: Verdicts) -> Verdicts {
    var merged = newer
    merged.own = own
    let kept = Set(newer.all)
    for verdict in own where !kept.contains(verdict) { merged.count(verdict) }
    return merged
  }

  private mutating func count(_ verdict: Verdict) {
    all.append(verdict)
    byTopic[verdict.topic, default: TopicVerdicts()].take(verdict)
  }
}

/// What the reader has decided about one topic and its rows.
public struct TopicVerdicts: Hashable, Sendable {
  /// By the code of the row.
  private(set) var rows: [String: Ruling] = [:]
  /// Flags at most; nil where the rules say.
  private(set) var flags: Int?

  subscript(row: String) -> Ruling? { rows[row] }

  mutating func take(_ verdict: Verdict) {
    if let row = verdict.row {
      rows[row] = verdict.ruling
    } else if case .flags(let count)? = verdict.ruling {
      flags = count
    } else {
      flags = nil
    }
  }

  // A question is hashed with every key: how many there are tells nearly all apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(rows.count)
    hasher.combine(flags)
  }
}
