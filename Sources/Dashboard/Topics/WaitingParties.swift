import Cells
import Contract
import Domain

/// Who waits for whom of a unit or a project, and their requests.
struct WaitingParties {
  let source: TopicSource
  let waiting: Waiting
  let unit: Key<Agency>?

  init(_ source: TopicSource, _ waiting: Waiting, of unit: Key<Agency>?) {
    (self.source, self.waiting) = (source, waiting)
    self.unit = unit.map { source.successors.heir(of: $0) }
  }

  var rows: TopicRows {
    let all = waiting.rows
    guard let unit else {
      var sum = RequestTally()
      for row in all { sum.add(row.cell.requests) }
      return TopicRows(lines: all.isEmpty ? [none] : [source.line(sum)], rows: pairs + requests)
    }
    let own = all.first { $0.asked == unit }
    let waitsFor = waiting.cells.filter { $0.key.waiting == unit && $0.value.isOpen }.map(\.key.asked)
    let names = waitsFor.sorted().map { source.context.shortName($0) }.joined(separator: ", ")
    let (count, others) = (own?.waiting ?? 0, waitsFor.count)
    let answer = source.said(
      "\(count) đơn vị chờ đơn vị này, đơn vị này chờ \(others)",
      "\(count) units wait for it, it waits for \(others)",
      "\(count) unités l’attendent, elle en attend \(others)")
    let lines =
      [Field("", parts: [[Span(answer, .strong)], names.isEmpty ? [] : [Span(names)]])]
      + (own.map { [source.line($0.cell.requests)] } ?? [])
    return TopicRows(lines: lines, rows: pairs + requests)
  }

  private var none: Field {
    Field(
      "", source.said("không có yêu cầu phối hợp nào", "there are no requests", "il n’y a aucune demande"))
  }

  /// What others wait for first, then what the unit itself waits for; the gravest first.
  private var pairs: [TopicRow] {
    waiting.cells.filter { unit == nil || $0.key.asked == unit || $0.key.waiting == unit }
      .sorted { a, b in order(a.key, a.value).lexicographicallyPrecedes(order(b.key, b.value)) }
      .map { pair, cell in
        let other = pair.asked == unit ? pair.waiting : pair.asked
        return TopicRow(
          code: [pair.asked, pair.waiting].map { source.portfolio.agencies.code(of: $0) }.joined(
            separator: "/"),
          cells: [
            source.context.value(of: pair.asked), source.context.value(of: pair.waiting), .name(said(cell)),
            source.person(nil, of: pair.asked), .none,
          ] + source.counts(cell) + [.none, .none],
          target: .topic(.coordination, of: .unit(other)), standing: cell.standing)
      }
  }

  private func order(_ pair: Waiting.Pair, _ cell: Waiting.Cell) -> [Int64] {
    [
      pair.asked == unit ? 0 : 1, -Int64(cell.requests.open + cell.obstacles), -cell.held,
      Int64(pair.asked.number), Int64(pair.waiting.number),
    ]
  }

  private func said(_ cell: Waiting.Cell) -> String {
    source.parts(cell).map { $0.map(\.text).joined() }.joined(separator: ", ")
  }

  /// Those without an answer first, the longest late on top; then the newest answers.
  private var requests: [TopicRow] {
    let now = source.exact.asOf
    let all = source.exact.duties.requests.compactMap { request in
      request.state(at: now).map { (request: request, state: $0) }
    }.filter { source.isAbout($0.request.from, $0.request.to, project: source.exact.project(of: $0.request)) }
    return all.sorted { a, b in
      if a.state.isOpen != b.state.isOpen { return a.state.isOpen }
      let (late, other) = (a.request.daysLate(at: now), b.request.daysLate(at: now))
      if a.state.isOpen, late != other { return late > other }
      return a.request.sent == b.request.sent
        ? a.request.code < b.request.code : a.request.sent > b.request.sent
    }.map { row($0.request, $0.state, at: now) }
  }

  private func row(_ request: CoordinationRequest, _ state: RequestState, at now: Moment) -> TopicRow {
    TopicRow(
      code: "request/\(request.code)",
      cells: [
        source.actor(request.to), source.context.value(of: request.from),
        .name(source.context.isPublic || request.content.isEmpty ? request.code : request.content),
        source.person(nil, of: request.to), .none, .none,
        state == .overdue ? .integer(request.daysLate(at: now)) : .none, .none, .none,
        .integer(request.days(on: now.day)), .none, .none, .none, Value(request.due),
        .choice(code: state.code, label: source.context.words.said(state.label)),
      ], target: .record(RecordID(.requests, request.code)),
      standing: state == .overdue ? .farBehind : state == .open ? .behind : .onTrack)
  }
}

extension RequestState {
  fileprivate var label: Label {
    switch self {
    case .answeredInTime: Label("đúng hạn", "in time", "à temps")
    case .answeredLate: Label("muộn", "late", "tard")
    case .answered: Label("đã trả lời", "answered", "répondue")
    case .open: Label("đang chờ", "open", "ouverte")
    case .overdue: Label("quá hạn", "overdue", "en retard")
    }
  }
}
