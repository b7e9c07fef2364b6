import Cells
import Contract
public import Domain

extension ReportDifference {
  /// What a person reads who checks a report that was sent: its state first, then a line for each figure.
  public func text(_ then: ReportRecord, _ now: ReportRecord, in portfolio: Portfolio, _ language: Language)
    -> String
  {
    let words = ReportDifferenceWords(portfolio: portfolio, language: language)
    return ([words.head(then, now), words.answer(self)] + figures.map(words.figure) + files.map(words.file))
      .map { SafeText.clean($0) + "\n" }.joined()
  }
}

private struct ReportDifferenceWords {
  let portfolio: Portfolio
  let language: Language

  private var numbers: NumberForm { language.strings.numbers }

  private func said(_ vietnamese: String, _ english: String, _ french: String) -> String {
    language.strings.said(Label(vietnamese, english, french))
  }

  func head(_ then: ReportRecord, _ now: ReportRecord) -> String {
    let moment = numbers.moment(then.moment)
    return said(
      "Báo cáo số liệu đến \(moment), mã băm \(then.digest); thư mục nay có mã băm \(now.digest)",
      "Report as of \(moment), digest \(then.digest); the folder's digest now is \(now.digest)",
      "Rapport au \(moment), empreinte \(then.digest) ; celle du dossier est maintenant \(now.digest)")
  }

  func answer(_ difference: ReportDifference) -> String {
    let (figures, files) = (difference.figures.count, difference.files.count)
    guard figures > 0 else {
      return files == 0
        ? said("Không có gì thay đổi.", "Nothing has changed.", "Rien n’a changé.")
        : said(
          "Không số nào thay đổi; \(files) tệp khác trước:",
          "No figure has changed; \(files) files are others:",
          "Aucun chiffre n’a changé ; fichiers différents : \(files) :")
    }
    return said(
      "\(figures) số thay đổi, \(files) tệp khác trước:",
      "\(figures) figures changed, \(files) files are others:",
      "chiffres changés : \(figures), fichiers différents : \(files) :")
  }

  func file(_ path: String) -> String { "  " + path }

  func figure(_ change: ReportDifference.Change) -> String {
    let measure = change.figure.measure
    func value(_ amount: Int64) -> String { numbers.integer(amount) + (measure.isMoney ? " đ" : "") }
    let moved = DongRange.difference(change.now, change.was)
    let sign = moved > 0 ? "+" : ""
    return
      "  \(subject(change.figure.subject)), \(said(measure)): \(value(change.was)) → \(value(change.now))"
      + " (\(sign)\(value(moved)))"
  }

  private func subject(_ subject: ReportRecord.Subject) -> String {
    switch subject {
    case .city: said("Thành phố", "City", "Ville")
    case .sector(let code): portfolio.sectors.key(of: code).flatMap { portfolio.sectors[$0]?.name } ?? code
    case .unit(let code): portfolio.agencies.key(of: code).flatMap { portfolio.agencies[$0]?.name } ?? code
    }
  }

  private func said(_ measure: ReportRecord.Measure) -> String {
    switch measure {
    case .centralPlan: said("kế hoạch Thủ tướng giao", "Prime Minister's plan", "plan du Premier ministre")
    case .centralPaid:
      said(
        "đã chi trên kế hoạch Thủ tướng giao", "paid of the Prime Minister's plan", "payé sur ce plan (PM)")
    case .cityPlan: said("kế hoạch Thành phố giao", "City's plan", "plan de la Ville")
    case .cityPaid:
      said("đã chi trên kế hoạch Thành phố giao", "paid of the City's plan", "payé sur ce plan (Ville)")
    case .estimatePlan: said("dự toán", "estimate", "estimation")
    case .estimatePaid: said("đã chi trên dự toán", "paid of the estimate", "payé sur l’estimation")
    case .tasks: said("việc đang mở", "open tasks", "tâches ouvertes")
    case .overdue: said("việc quá hạn", "overdue tasks", "tâches en retard")
    case .obstacles: said("vướng mắc đang mở", "open obstacles", "obstacles ouverts")
    case .held: said("vốn bị giữ", "money held", "montant retenu")
    }
  }
}
