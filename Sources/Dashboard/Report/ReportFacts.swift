import Contract
import Document
import Domain

/// What the parts of a report are written from: the folder now and a week before, in the reader's words.
struct ReportFacts {
  let source: TopicSource
  /// As of a week before.
  let before: Portfolio?
  let unit: Document.Unit

  var context: Context { source.context }
  var basis: PlanBasis { context.basis }
  var portfolio: Portfolio { source.portfolio }
  var language: Document.Language { context.language.ofPapers }
  var day: Day { portfolio.asOf.day }
  /// The day up to which the last report went.
  var lastDay: Day { day + -7 }

  init(_ source: TopicSource, before: Portfolio?) {
    self.source = source
    self.before = source.context.isPublic ? before?.forPublic() : before
    let unit = source.context.unit
    self.unit = Document.Unit(
      source.context.words.said(
        unit == .million
          ? Label("triệu đồng", "million đồng", "millions de đồng")
          : Label("tỷ đồng", "billion đồng", "milliards de đồng")),
      power: unit == .million ? 6 : 9, decimals: unit == .billion ? 1 : 0)
  }

  func said(_ vietnamese: String, _ english: String, _ french: String) -> String {
    context.words.said(Label(vietnamese, english, french))
  }

  func money(_ amount: Dong) -> String { context.money(amount) + " " + unit.name }
  /// A sentence of the screen, which has no room for the name of the unit of money; paper has.
  func onPaper(_ sentence: String) -> String {
    sentence.replacing(" " + context.words.unit(context.unit), with: " " + unit.name)
  }
  /// Rounded on a public paper.
  func shown(_ amount: Dong) -> Dong {
    context.isPublic ? amount.rounded(to: portfolio.rules.publicUnit) : amount
  }
  func percent(_ rate: Rate?) -> String { rate.map { context.numbers.percent($0) } ?? "…" }
  func points(_ rate: Rate) -> String {
    context.numbers.points(rate).filter { !["−", "+", "-"].contains($0) }
  }
  /// French has a space before it.
  var semicolon: String { said("; ", "; ", " ; ") }
  var colon: String { said(": ", ": ", " : ") }
  func written(_ day: Day) -> String { context.numbers.day(day) }

  func names(digest: String) -> [String: String] {
    [
      "week": String(day.week), "year": String(day.year), "from": written(lastDay + 1), "to": written(day),
      "day": written(day), "month": day.month < 3 ? "0\(day.month)" : String(day.month),
      "moment": context.numbers.moment(portfolio.asOf), "files": String(portfolio.files.count),
      "digest": digest,
    ]
  }

  /// That the data are synthetic stands below the title, too.
  var syntheticNote: String {
    portfolio.isSynthetic
      ? "\n(" + context.words.said(ReportFacts.synthetic) + ")" : ""
  }

  static let synthetic = Label("DỮ LIỆU MÔ PHỎNG", "SYNTHETIC DATA", "DONNÉES SYNTHÉTIQUES")

  func paragraph(_ vietnamese: String, _ english: String, _ french: String) -> Document.Block {
    .paragraph(Document.Paragraph(said(vietnamese, english, french)))
  }

  /// In the place of a part of which the folder has no rows.
  func nothing(_ table: ShownTable) -> [Document.Block] {
    let file = table.rawValue + ".csv"
    guard portfolio.status.missingTables.contains(table.rawValue) else {
      return [
        paragraph(
          "\(file) không có dòng nào đến ngày báo cáo.", "\(file) has no row up to the day of the report.",
          "\(file) n’a aucune ligne jusqu’au jour du rapport.")
      ]
    }
    return [
      paragraph(
        "Chưa có số liệu: thư mục số liệu không có tệp \(file).",
        "No figures: the data folder has no \(file).", "Pas de chiffres : le dossier n’a pas de \(file).")
    ]
  }

  /// In the place of a part whose table could not be read; nil where it was.
  func lack(of table: ShownTable) -> [Document.Block]? {
    guard portfolio.isLost(table), let lack = portfolio.lacks[table] else { return nil }
    return [.paragraph(Document.Paragraph(context.said(lack)))]
  }

  /// The same of those without which no money can be told.
  var lackOfMoney: [Document.Block]? {
    guard let lack = source.exact.moneyLack, !lack.isPartial else { return nil }
    return [.paragraph(Document.Paragraph(context.said(lack)))]
  }

  var unitLine: String { said("Đơn vị tính: ", "Unit: ", "Unité : ") + unit.name }
}

extension Day {
  /// The number of its week: 1 has the year's first Thursday. Source: ISO 8601.
  var week: Int {
    let thursday = self + (4 - weekday)
    return (thursday.dayOfYear - 1) / 7 + 1
  }
}
