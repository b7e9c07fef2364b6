public import ArgumentParser
import Dashboard
import DataFolder
public import Domain

/// `tiendo forecast [FOLDER]`: where the year ends, and how far that can be believed.
struct ForecastCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
  }

  /// The plans, by their codes.
  enum Plan: String, ExpressibleByArgument, CaseIterable {
    case cityAssigned = "city_assigned"
    case centralAssigned = "central_assigned"
    case estimate

    var basis: PlanBasis {
      switch self {
      case .cityAssigned: .cityAssigned
      case .centralAssigned: .centralAssigned
      case .estimate: .estimate
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: Help.said(
      "In mức giải ngân cuối năm, khoảng của nó, và các năm đã qua lẽ ra được dự báo đúng đến đâu.",
      "Print where the year ends, with a band, and how well closed years would have been forecast.",
      "Écrire où finit l’année, avec une marge, et comment les années closes auraient été prévues."),
    discussion: Help.said(
      """
      Phương pháp được chọn trên các năm đã khép của thư mục; không gì được nêu nếu không hơn tốc độ hiện tại hoặc phần \
      cuối của năm trước. Tiền trong json và csv tính bằng đồng, tỷ lệ bằng phần trăm. Điều gì không nói được thì in lý \
      do, mã kết thúc là 0.
      """,
      """
      The method is chosen on the closed years of the folder, and nothing is shown that is no better than the run rate \
      or last year's rest. Amounts in json and csv are in đồng, shares in percent. Where nothing can be said, the reason \
      is printed and the exit code is 0.
      """,
      """
      La méthode est choisie sur les années closes du dossier, et rien n’est montré qui ne vaille mieux que le rythme \
      du moment ou la fin de l’an dernier. Montants en đồng dans json et csv, parts en pour cent. Là où rien ne peut \
      être dit, la raison est écrite et le code est 0.
      """))

  @OptionGroup var data: FolderArguments
  @OptionGroup var scope: ScopeArguments

  @Option(
    help: .said(
      "Cấp: total, sectors, units hoặc projects.", "The level: total, sectors, units or projects.",
      "Le niveau : total, sectors, units ou projects.", value: Help.said("cấp", "level", "niveau")))
  var level: ForecastLevel?

  @Option(
    help: .said(
      "text, json hoặc csv.", "text, json or csv.", "text, json ou csv.",
      value: Help.said("dạng", "format", "forme")))
  var format: Format = .text

  @Option(
    help: .said(
      "Kế hoạch: city_assigned, central_assigned hoặc estimate.",
      "The plan: city_assigned, central_assigned or estimate.",
      "Le plan : city_assigned, central_assigned ou estimate.", value: Help.said("kế-hoạch", "basis", "plan"))
  )
  var basis: Plan = .cityAssigned

  @Flag(
    help: .said(
      "Các năm đã khép lẽ ra được dự báo đúng đến đâu, tại sáu cuối tháng.",
      "How well the closed years would have been forecast, at six ends of months.",
      "Comment les années closes auraient été prévues, à six fins de mois."))
  var backtest = false

  @OptionGroup var mark: MarkArguments

  func run() throws {
    Output.surviveClosedPipe()
    let (found, reader) = try PlainScreen.portfolio(
      try data.choice.within(scope).options(), data.lang.strings)
    guard let portfolio = found else { throw data.choice.nothingRead }
    let before = Moment(closeOf: portfolio.asOf.day + -7 * WeeklyNeed.pastWeeks)
    let report = ForecastReport(
      portfolio,
      earlier: reader.portfolio(at: before, fiscalYear: portfolio.fiscalYear, isCancelled: { false }),
      on: basis.basis, data.lang, isPublic: data.isPublic)
    if format == .csv { mark.write() }
    Output.write(text(report))
    try Output.sayLacks(portfolio, [.plans, .transactions, .statements, .projects], data.lang.strings)
  }

  private func text(_ report: ForecastReport) -> String {
    let levels = level.map { [$0] } ?? ForecastLevel.allCases
    switch (format, backtest) {
    case (.text, false): return report.text(level ?? .total)
    case (.json, false): return report.json(level ?? .total)
    case (.csv, false): return report.csv(level ?? .total)
    case (.text, true): return report.backTestText(levels)
    case (.json, true): return report.backTest(levels, asJSON: true)
    case (.csv, true): return report.backTest(levels, asJSON: false)
    }
  }
}

extension ForecastLevel: ExpressibleByArgument {}
