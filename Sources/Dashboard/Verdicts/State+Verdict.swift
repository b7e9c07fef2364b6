import Cells
import Domain

/// What the reader decides about the topic on the page and its rows.
extension State {
  /// The topic on the page, where it takes verdicts of a kind.
  private func topic(taking kind: VerdictKind) -> Topic? {
    guard case .topic(let topic, _) = place.page, topic.kind.verdicts.contains(kind) else { return nil }
    return topic
  }

  /// The row under the cursor.
  private var topicRow: TopicRow? {
    guard case .topic(let id)? = selectedRow else { return nil }
    return readings.topic?[id.code]
  }

  func cannotDecide(_ kind: VerdictKind) -> Reason? {
    guard topic(taking: kind) != nil else { return .noVerdict }
    // One that the file may overrule would be lost on the screen.
    guard let verdicts, !verdicts.isOld, readings.topic != nil else { return .stillLoading }
    if case .fixed = kind, isPublic { return .roundedInPublic }
    guard kind.isOfRow else { return nil }
    return topicRow.map { $0.takesVerdicts ? nil : .notDecided } ?? .noRows
  }

  /// Decides it of the row under the cursor, or takes it back where it was decided.
  mutating func toggle(_ ruling: Ruling) -> [Effect] {
    guard cannotDecide(ruling.kind) == nil, let topic = topic(taking: ruling.kind), let row = topicRow else {
      return []
    }
    return decide(topic, row.code, verdicts?[topic][row.code] == ruling ? nil : ruling)
  }

  private mutating func decide(_ topic: Topic, _ row: String?, _ ruling: Ruling?) -> [Effect] {
    // The row may come to stand elsewhere: the cursor goes with it, so that the same key takes it back.
    if row != nil, let panel = place.panel { place[panel].selected = selectedRow }
    let verdict = Verdict(topic, row, ruling, on: now.day)
    verdicts?.take(verdict)
    return [.remember(.verdict(verdict))]
  }

  /// How much of the page the reader decided; nil where nothing.
  public var verdictNote: String? {
    guard case .topic(let topic, _) = place.page, readings.topic?.question.topic == topic else { return nil }
    return readings.topic?.note
  }

  // MARK: Typing a number

  /// - Parameter kind: one with a number.
  mutating func openVerdict(_ kind: VerdictKind) {
    guard cannotDecide(kind) == nil else { return }
    dialog = .verdict(kind, row: kind.isOfRow ? topicRow?.code : nil, text: "")
  }

  /// What is typed, as a verdict; nil where it is none.
  var typedRuling: Ruling? {
    guard case .verdict(let kind, _, let text) = dialog, let context else { return nil }
    let bound = FilterBound(Fold.folded(text), context)
    return switch kind {
    case .fixed: bound.money.flatMap { $0 > 0 ? .fixed($0) : nil }
    case .flags: bound.count.flatMap { 0...State.mostFlags ~= $0 ? .flags(Int($0)) : nil }
    case .struck, .different, .same: nil
    }
  }

  /// More than a page holds are no budget.
  private static let mostFlags: Int64 = 1_000

  var cannotTakeVerdict: Reason? {
    // Nothing typed takes the verdict back.
    guard case .verdict(_, let row, let text) = dialog, !text.isEmpty else { return nil }
    guard let ruling = typedRuling else { return .noAmount }
    guard case .fixed(let amount) = ruling, let row, let most = readings.topic?[row]?.most else { return nil }
    return amount > most ? .beyondRoom : nil
  }

  mutating func takeVerdict() -> [Effect] {
    guard cannotTakeVerdict == nil, case .verdict(let kind, let row, _) = dialog,
      let topic = topic(taking: kind)
    else { return [] }
    let ruling = typedRuling
    dialog = nil
    // What is decided otherwise stays so.
    if ruling == nil, let row, verdicts?[topic][row]?.kind != kind { return [] }
    return decide(topic, row, ruling)
  }
}
