import Cells
import Contract
import Domain

extension TopicKind {
  /// Who answers for each unit, and what everybody has still to do.
  static let people = TopicKind(
    title: Label("Người và đầu mối", "People and focal points", "Personnes et points focaux"),
    question: Label(
      "Ai làm đầu mối của từng đơn vị, và ai còn nợ việc?",
      "Who is the focal point of each unit, and who is behind?",
      "Qui est le point focal de chaque unité, et qui est en retard ?"),
    columns: [
      TopicColumn("person", Label("Họ và tên", "Name", "Nom"), .name, isPrivate: true),
      TopicColumn("unit", Label("Đơn vị", "Unit", "Unité"), .text(minimum: 8, maximum: 20)) { _ in .strong },
      TopicColumn("role", Label("Vai trò", "Role", "Rôle"), .text(minimum: 10, maximum: 28), priority: 2),
      TopicColumn("since", Label("Từ", "Since", "Depuis"), .day, priority: 5),
      TopicColumn("changes", Label("đổi", "moved", "chgts"), .count, priority: 6),
      TopicColumn("late", Label("trễ", "late", "ret."), .count) { _ in .bad },
      TopicColumn("open", Label("mở", "open", "ouv."), .count) { _ in .strong },
      TopicColumn("of_unit", Label("chung", "unit", "unité"), .count, priority: 7) { _ in .muted },
      TopicColumn("most_late", Label("ngày", "days", "jours"), .count, priority: 3),
      TopicColumn("next", Label("Hạn tới", "Next due", "Échéance"), .day, priority: 3),
      TopicColumn(
        "phone", Label("Điện thoại", "Phone", "Téléphone"), .text(minimum: 13, maximum: 16), priority: 1,
        isPrivate: true),
      TopicColumn(
        "email", Label("Thư công vụ", "E-mail", "Courriel"), .text(minimum: 14, maximum: 30), priority: 8,
        isPrivate: true),
      TopicColumn(
        "position", Label("Chức vụ", "Position", "Fonction"), .text(minimum: 10, maximum: 36), priority: 9,
        isPrivate: true),
    ],
    needs: [.people], alsoFrom: [.units, .tasks, .obstacles],
    rows: { PeoplePage($0).rows })
}

private struct PeoplePage {
  let source: TopicSource
  let cover: [FocalPointCover.Unit]
  let duties: PersonalDuties

  private var context: Context { source.context }
  private var exact: Portfolio { source.exact }
  private var said: (Label) -> String { { context.words.said($0) } }

  init(_ source: TopicSource) {
    self.source = source
    cover = FocalPointCover(source.exact).units.filter { source.isAbout($0.agency) }
    let items = source.exact.openDuties().filter { item in
      let agency = source.successors.heir(of: item.agency)
      let person = item.person ?? source.contacts.person(of: agency)?.key
      return source.isAbout(item.agency, project: item.project, people: [person])
    }
    duties = PersonalDuties(items, source.contacts, source.successors, at: source.exact.asOf)
  }

  var rows: TopicRows {
    let people = shownPeople
    let rows =
      context.isPublic
      ? unitRows(people)
      : cover.filter { !$0.isCovered }.map(uncoveredRow) + people.map(personRow) + strayRows(people)
    return TopicRows(lines: lines(people), rows: rows)
  }

  /// Focal points and members of the group who serve, and whoever has something to do; who is latest first.
  private var shownPeople: [Person] {
    let day = exact.asOf.day
    let busy = duties.people
    return exact.people.rows.filter { person in
      if busy.contains(person.key) { return true }
      return person.serves(on: day) && (person.isFocalPoint || person.role != .none)
        && source.isAbout(person.agency, people: [person.key])
    }.sorted { a, b in
      let (left, right) = (duties[a.key], duties[b.key])
      return (left.late, left.mostLate, left.open, b.key) > (right.late, right.mostLate, right.open, a.key)
    }
  }

  // MARK: Rows

  private func cells(
    _ name: Value, _ agency: Key<Agency>, role: String, since: Day?, changes: Int,
    _ load: PersonalDuties.Load, _ person: Person?
  ) -> [Value] {
    [
      name, context.value(of: agency), .text(role), Value(since), changes > 0 ? .integer(changes) : .none,
      load.late > 0 ? .integer(load.late) : .none, .integer(load.open),
      load.ofUnit > 0 ? .integer(load.ofUnit) : .none, load.mostLate > 0 ? .integer(load.mostLate) : .none,
      Value(load.next), person?.phone.map { .text($0) } ?? .none, person?.email.map { .text($0) } ?? .none,
      person?.position.map { .text($0) } ?? .none,
    ]
  }

  private func personRow(_ person: Person) -> TopicRow {
    let load = duties[person.key]
    let unit = cover.first { $0.people.contains(person.key) }
    return TopicRow(
      code: person.code,
      cells: cells(
        .name(person.name), person.agency, role: role(person), since: person.from, changes: changes(unit),
        load, person), target: .topic(.week, of: .person(person.key)),
      standing: hasLeft(person) ? .farBehind : standing(load))
  }

  /// Its head is called until it has one.
  private func uncoveredRow(_ unit: FocalPointCover.Unit) -> TopicRow {
    let head = source.contacts.head(of: unit.agency)
    let none = said(Label("(chưa có đầu mối)", "(no focal point)", "(pas de point focal)"))
    return TopicRow(
      code: "unit/" + exact.agencies.code(of: unit.agency),
      cells: cells(
        .name(head.map { none + " " + $0.name } ?? none), unit.agency, role: lack(unit), since: unit.since,
        changes: changes(unit), duties.ofNobody[unit.agency] ?? .init(), head),
      target: .agency(unit.agency), standing: .farBehind)
  }

  /// People whom only rows name, by their code.
  private func strayRows(_ people: [Person]) -> [TopicRow] {
    duties.people.subtracting(people.map(\.key)).sorted().map { key in
      let code = exact.people.code(of: key)
      let unknown = said(Label("không có trong people.csv", "not in people.csv", "absent de people.csv"))
      var cells = [Value](repeating: .none, count: TopicKind.people.columns.count)
      let load = duties[key]
      (cells[0], cells[2]) = (.name(code + " (?)"), .text(unknown))
      (cells[5], cells[6]) = (load.late > 0 ? .integer(load.late) : .none, .integer(load.open))
      return TopicRow(code: "person/" + code, cells: cells, target: nil, standing: .unknown)
    }
  }

  /// Of a public screen: nobody's name, by unit.
  private func unitRows(_ people: [Person]) -> [TopicRow] {
    var loads = duties.ofNobody
    for person in people { loads[person.agency] = (loads[person.agency] ?? .init()) + duties[person.key] }
    let units = Dictionary(cover.map { ($0.agency, $0) }) { first, _ in first }
    let keys = Set(cover.map(\.agency)).union(loads.keys)
    return keys.sorted { a, b in
      let (left, right) = (loads[a] ?? .init(), loads[b] ?? .init())
      return (left.late, left.open, b) > (right.late, right.open, a)
    }.map { key in
      let (unit, load) = (units[key], loads[key] ?? .init())
      let role =
        unit.map { unit in
          unit.isCovered
            ? said(Label("có đầu mối", "has a focal point", "a un point focal")) : lack(unit)
        } ?? ""
      return TopicRow(
        code: exact.agencies.code(of: key),
        cells: cells(
          .none, key, role: role, since: unit?.since, changes: changes(unit), load, nil),
        target: .agency(key), standing: unit.map(\.isCovered) ?? true ? standing(load) : .farBehind)
    }
  }

  private func changes(_ unit: FocalPointCover.Unit?) -> Int {
    unit?.changes(in: FocalPointCover.newsDays, to: exact.asOf.day) ?? 0
  }

  private func hasLeft(_ person: Person) -> Bool { person.to.map { $0 < exact.asOf.day } ?? false }

  private func standing(_ load: PersonalDuties.Load) -> Standing {
    guard load.open > 0 else { return .unknown }
    guard load.late > 0 else { return .onTrack }
    return load.mostLate > exact.rules.longOverdue ? .farBehind : .behind
  }

  private func role(_ person: Person) -> String {
    if let to = person.to, hasLeft(person) {
      let day = context.numbers.day(to)
      return said(Label("đã thôi \(day)", "left \(day)", "parti le \(day)"))
    }
    let parts = [
      person.isFocalPoint ? Label("đầu mối", "focal point", "point focal") : nil,
      person.isHead ? Label("người đứng đầu", "head of unit", "chef d’unité") : nil,
      person.role == .none ? nil : person.role.label,
    ]
    return parts.compactMap { $0 }.map(said).joined(separator: ", ")
  }

  private func lack(_ unit: FocalPointCover.Unit) -> String {
    guard let last = unit.lastDay else {
      return said(Label("chưa từng có đầu mối", "never had one", "jamais eu"))
    }
    let day = context.numbers.day(last)
    return said(Label("có đến \(day)", "had one until \(day)", "en avait un jusqu’au \(day)"))
  }

  // MARK: What was found

  private func lines(_ people: [Person]) -> [Field] {
    var lines: [Field] = []
    if !cover.isEmpty { lines += [coverLine] + [changeLine].compactMap { $0 } }
    lines.append(lateLine(people))
    let rule = Label(
      "việc không ghi người: của đầu mối, không có đầu mối thì của người đứng đầu",
      "what names nobody is the focal point’s, else the head’s",
      "ce qui ne nomme personne est au point focal, sinon au chef")
    return lines + [Field("", said(rule), .muted)]
  }

  private var coverLine: Field {
    let (all, lacking) = (cover.count, cover.filter { !$0.isCovered })
    let count = "\(all - lacking.count)/\(all)"
    let answer = Label(
      "\(count) đơn vị phải báo cáo có đầu mối", "\(count) units that must report have a focal point",
      "\(count) unités tenues de rendre compte ont un point focal")
    guard !lacking.isEmpty else { return Field("", said(answer), .strong) }
    let names = listed(lacking.map(\.agency))
    let without = Label("chưa có: \(names)", "without: \(names)", "sans : \(names)")
    return Field("", parts: [[Span(said(answer), .strong)], [Span(said(without), .bad)]])
  }

  private var changeLine: Field? {
    let changed = cover.filter { changes($0) > 0 }
    guard !changed.isEmpty else { return nil }
    let (days, names) = (FocalPointCover.newsDays, listed(changed.map(\.agency)))
    let line = Label(
      "đổi đầu mối trong \(days) ngày: \(changed.count) đơn vị · \(names)",
      "focal point changed in \(days) days: \(changed.count) · \(names)",
      "point focal changé en \(days) jours : \(changed.count) · \(names)")
    return Field("", said(line), .warning)
  }

  private func lateLine(_ people: [Person]) -> Field {
    let late = people.filter { duties[$0.key].late > 0 }
    let rows = late.reduce(0) { $0 + duties[$1.key].late }
    guard let most = late.first else {
      return Field("", said(Label("không ai trễ hạn", "nobody is late", "personne n’est en retard")), .good)
    }
    let name = context.isPublic ? context.shortName(most.agency) : most.name
    let count = duties[most.key].late
    let (en, fr) =
      late.count == 1
      ? ("1 person is", "1 personne") : ("\(late.count) people are", "\(late.count) personnes")
    let line = Label(
      "\(late.count) người trễ \(rows) việc; nhiều nhất: \(name) (\(count))",
      "\(en) late with \(rows); most: \(name) (\(count))",
      "\(fr) en retard de \(rows) ; surtout : \(name) (\(count))")
    return Field("", said(line), cover.isEmpty ? .strong : .text)
  }

  private func listed(_ keys: [Key<Agency>]) -> String { context.listed(keys) }
}

extension Context {
  /// The first units by their short names, and how many there are more.
  func listed(_ keys: [Key<Agency>], most: Int = 3) -> String {
    let names = keys.prefix(most).map { shortName($0) }.joined(separator: ", ")
    return keys.count > most ? names + " +\(keys.count - most)" : names
  }
}
