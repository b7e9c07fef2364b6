import Cells
import Contract
import Domain

extension TopicKind {
  /// Indicators against their targets.
  static let indicators = TopicKind(
    title: Label("Chỉ tiêu", "Indicators", "Indicateurs"),
    question: Label(
      "Chỉ tiêu nào đạt, chỉ tiêu nào còn xa?", "Which indicators reach their targets, which are far off?",
      "Quels indicateurs atteignent leur cible, lesquels en sont loin ?"),
    columns: [
      TopicColumn("indicator", Label("Chỉ tiêu", "Indicator", "Indicateur"), .text(minimum: 26, maximum: 80)),
      TopicColumn(
        "of", Label("Của", "Of", "De"), .text(minimum: 8, maximum: 30), priority: 4),
      TopicColumn("actual", Label("Thực hiện", "Actual", "Réalisé"), .number) { _ in .strong },
      TopicColumn("target", Label("Mục tiêu", "Target", "Cible"), .number, priority: 1),
      TopicColumn("difference", Label("Chênh", "Diff.", "Écart"), .number, priority: 3),
      TopicColumn("measure_unit", Label("Đ.vị", "Unit", "Unité"), .text(minimum: 2, maximum: 12), priority: 2)
      { _ in
        .muted
      },
      TopicColumn(
        "course", Label("So với mục tiêu", "Against target", "Face à la cible"),
        .text(minimum: 8, maximum: 22)),
      TopicColumn(
        "trend", Label("Diễn biến", "Trend", "Tendance"), .text(minimum: 12, maximum: 12), priority: 2),
      TopicColumn("as_of", Label("Đến ngày", "As of", "Arrêté au"), .day, priority: 5),
      TopicColumn("age_days", Label("ngày", "age", "âge"), .count, priority: 3),
      TopicColumn("unit", Label("Đơn vị", "Unit", "Unité"), .text(minimum: 8, maximum: 16), priority: 1),
      TopicColumn(
        "person", Label("Đầu mối", "Contact", "Contact"), .text(minimum: 14, maximum: 24), priority: 7,
        isPrivate: true),
      TopicColumn("file", Label("Tệp", "File", "Fichier"), .text(minimum: 10, maximum: 40), priority: 8) {
        _ in .muted
      },
    ],
    needs: [.observations],
    rows: { IndicatorWords($0).rows })
}

/// What is said of indicators.
private struct IndicatorWords {
  let source: TopicSource
  let series: [IndicatorSeries]

  init(_ source: TopicSource) {
    self.source = source
    series = source.exact.indicators().filter { series in
      let row = series.newest
      let owner = source.exact.duties.assets[row.asset]?.owner ?? source.exact.projects[row.project]?.owner
      return source.isAbout(
        row.agency, owner, project: row.project, people: [source.contactKey(row.agency ?? owner)])
    }
  }

  private var today: Day { source.exact.asOf.day }

  var rows: TopicRows {
    let ranked = series.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    return TopicRows(
      lines: [answer] + [old, rule].compactMap(\.self), rows: ranked.map { row($0.element) })
  }

  /// What goes away from its target first, then what is short of it.
  private func rank(_ series: IndicatorSeries) -> Int {
    switch series.course {
    case .away: 0
    case .short: 1
    case .closing: 2
    case .below: series.isNearer == false ? 3 : 4
    case .above: 5
    case .unknown: 6
    case .reached: 7
    }
  }

  private func row(_ series: IndicatorSeries) -> TopicRow {
    let (row, portfolio) = (series.newest, source.exact)
    let unit = unit(of: row)
    let file =
      portfolio.files.indices.contains(Int(row.origin.file)) ? portfolio.files[Int(row.origin.file)].path : ""
    return TopicRow(
      code: row.code,
      cells: [
        .text(row.indicator), subject(of: row), Value(series.actual?.value), Value(series.target?.value),
        Value(series.difference), .text(row.measureUnit), .text(said(series)),
        .text(trend(series.actuals.suffix(12).map(\.value.value))), Value(series.actual?.day),
        Value(series.age(on: today)), source.actor(unit), source.person(of: unit),
        file.isEmpty ? .none : .text(file),
      ], target: .record(RecordID(.observations, row.code, at: row.origin)), standing: standing(series))
  }

  private func unit(of row: Observation) -> Key<Agency>? {
    row.agency ?? source.exact.duties.assets[row.asset]?.owner ?? source.exact.projects[row.project]?.owner
  }

  /// The component or project that it is of; nothing of a unit, which has a column of its own.
  private func subject(of row: Observation) -> Value {
    if let asset = source.exact.duties.assets[row.asset] {
      return .choice(code: asset.code, label: asset.name)
    }
    if let project = row.project {
      return .choice(code: source.exact.projects.code(of: project), label: source.context.name(project))
    }
    return .none
  }

  /// Small columns from the least to the largest: how it ran, not how large it is.
  private func trend(_ values: [Double]) -> String {
    guard let least = values.min(), let largest = values.max(), values.count > 1 else { return "" }
    let parts = source.context.glyphs.columnParts
    return String(
      String.UnicodeScalarView(
        values.map { value in
          let share = largest > least ? (value - least) / (largest - least) : 0.5
          return parts[min(max(Int((share * Double(parts.count - 1)).rounded()), 0), parts.count - 1)]
        }))
  }

  private func standing(_ series: IndicatorSeries) -> Standing {
    switch series.course {
    case .reached: .onTrack
    case .closing, .short: .behind
    case .away: .farBehind
    case .below, .above, .unknown: .unknown
    }
  }

  private func said(_ series: IndicatorSeries) -> String {
    let label =
      switch series.course {
      case .reached: Label("đạt", "reached", "atteint")
      case .closing: Label("chưa đạt, gần dần", "short, closing", "manqué, se rapproche")
      case .away: Label("chưa đạt, xa dần", "short, moving away", "manqué, s’éloigne")
      case .short: Label("chưa đạt", "short", "manqué")
      case .below: Label("thấp hơn", "below", "en dessous")
      case .above: Label("cao hơn", "above", "au-dessus")
      case .unknown:
        series.actual == nil
          ? Label("chưa có số liệu", "no figure yet", "pas de chiffre")
          : Label("không có mục tiêu", "no target", "sans cible")
      }
    let move: Label? =
      switch (series.course, series.isNearer) {
      case (.below, true?), (.above, true?): Label(", gần dần", ", closing", ", se rapproche")
      case (.below, false?), (.above, false?): Label(", xa dần", ", moving away", ", s’éloigne")
      default: nil
      }
    return source.context.words.said(label) + (move.map(source.context.words.said) ?? "")
  }

  private func count(_ courses: IndicatorSeries.Course...) -> Int {
    series.count { courses.contains($0.course) }
  }

  private var answer: Field {
    if series.isEmpty { return source.nothing }
    let (all, reached, short, away) = (
      series.count, count(.reached), count(.closing, .away, .short), count(.away)
    )
    let (apart, unknown) = (count(.below, .above), count(.unknown))
    let units = Counts(
      series.filter { [.closing, .away, .short].contains($0.course) }
        .compactMap { unit(of: $0.newest).map(source.actorName) })
    let parts = [
      source.spans(
        "đạt \(reached)/\(all) chỉ tiêu", "\(reached) of \(all) reached", "\(reached) sur \(all) atteints",
        .strong),
      source.spans("chưa đạt \(short)", "\(short) short", "\(short) manqués", .strong)
        + (units.isEmpty ? [] : [Span(" (" + units.text(most: 2) + ")")]),
      away > 0 ? source.spans("xa dần \(away)", "\(away) moving away", "\(away) s’éloignent", .strong) : [],
      apart > 0
        ? source.spans("chưa rõ chiều \(apart)", "\(apart) of unknown sense", "\(apart) de sens inconnu")
        : [],
      unknown > 0
        ? source.spans("thiếu số \(unknown)", "\(unknown) without figures", "\(unknown) sans chiffre") : [],
    ]
    return source.line(parts)
  }

  private var old: Field? {
    let old = series.filter { $0.isOld(on: today, source.exact.rules) }
    guard !old.isEmpty else { return nil }
    let count = old.count
    let units = Counts(old.compactMap { unit(of: $0.newest).map(source.actorName) })
    return source.line([
      source.spans(
        "\(count) số liệu cũ, quá kỳ", "\(count) figures are old", "\(count) chiffres anciens", .warning),
      [Span(units.text(most: 4), .strong)],
    ])
  }

  private var rule: Field? {
    source.line([
      source.spans(
        "nói đạt khi biết chiều: mục tiêu tăng dần, giảm dần, ≥ 90 % hoặc ≤ 0",
        "reached is said where targets rise, fall, are ≥ 90 % or ≤ 0",
        "atteint : si les cibles montent, baissent, sont ≥ 90 % ou ≤ 0", .muted)
    ])
  }
}

extension Value {
  fileprivate init(_ quantity: Quantity?) { self = quantity.map { .number($0.value) } ?? .none }
}
