import Cells
import Contract
import Domain

extension TopicKind {
  /// Capital that lapses even in a good case, and who could pay it.
  static let reallocation = TopicKind(
    title: Label("Điều chỉnh, thay thế", "Adjust or replace", "Ajuster ou remplacer"),
    question: Label(
      "Vốn nào không chi hết, và điều chuyển cho ai?",
      "Which money can't be paid in time, and who could take it?",
      "Quels crédits ne seront pas payés, et qui pourrait les prendre ?"),
    columns: [
      TopicColumn("from", Label("Từ dự án", "From", "De"), .name),
      TopicColumn("to", Label("Sang dự án", "To", "À"), .text(minimum: 16, maximum: 60)) { _ in .strong },
      TopicColumn("amount", Label("số tiền", "amount", "montant"), .money) { _ in .strong },
      TopicColumn("gain", Label("chi thêm", "gain", "gain"), .money, priority: 2),
      TopicColumn("source", Label("Nguồn", "Source", "Source"), .text(minimum: 8, maximum: 22), priority: 3),
      TopicColumn("class", Label("Thứ tự", "Class", "Ordre"), .text(minimum: 10, maximum: 26), priority: 1),
      TopicColumn(
        "from_unit", Label("Đơn vị giao", "Unit of it", "Unité"), .text(minimum: 8, maximum: 16), priority: 5),
      TopicColumn(
        "to_unit", Label("Đơn vị nhận", "Receiving unit", "Unité qui reçoit"), .text(minimum: 8, maximum: 16),
        priority: 4),
    ],
    rows: reallocationRows)

  @Sendable private static func reallocationRows(_ source: TopicSource) -> TopicRows {
    let (context, portfolio) = (source.context, source.exact)
    let report = source.report
    let outlooks = report.forecast.outlooks(portfolio)
    guard !outlooks.isEmpty else {
      return TopicRows(
        lines: report.belief(report.forecast.level(.projects)).map { Field("", $0, .warning) }, rows: [])
    }
    let proposal = Reallocation(portfolio, on: context.basis, outlooks)
    return TopicRows(
      lines: ReallocationWords(context).lines(proposal),
      rows: proposal.lines.enumerated().map { ReallocationWords(context).row($1, number: $0) })
  }
}

private struct ReallocationWords {
  let context: Context

  init(_ context: Context) { self.context = context }

  func row(_ line: Reallocation.Line, number: Int) -> TopicRow {
    let portfolio = context.portfolio
    func unit(_ project: Key<Project>) -> Value {
      portfolio.projects[project].map { context.value(of: $0.owner) } ?? .none
    }
    return TopicRow(
      code: "\(portfolio.projects.code(of: line.from))/\(portfolio.projects.code(of: line.to))/\(number)",
      cells: [
        .name(context.name(line.from)), .name(context.name(line.to)), .money(line.amount), .money(line.gain),
        .choice(
          code: portfolio.fundingSources.code(of: line.source),
          label: portfolio.fundingSources[line.source]?.name ?? portfolio.fundingSources.code(of: line.source)
        ),
        .text(context.words.said(ReallocationWords.said(line.rank))), unit(line.from), unit(line.to),
      ], target: .project(line.to), standing: .behind)
  }

  func lines(_ proposal: Reallocation) -> [Field] {
    let said = context.words.said
    let unit = " " + context.words.unit(context.unit)
    let moved = context.money(proposal.lines.reduce(0) { $0 &+ $1.amount }) + unit
    let gain = context.money(proposal.lines.reduce(0) { $0 &+ $1.gain }) + unit
    let rest = context.money(proposal.rests.reduce(0) { $0 &+ $1.amount }) + unit
    let answer = Label(
      "Điều chuyển \(moved), cuối năm chi thêm \(gain); \(rest) không ai nhận được",
      "Move \(moved): \(gain) more is paid by the year's end; \(rest) finds no taker",
      "Déplacer \(moved) : \(gain) de plus payés en fin d’année ; \(rest) sans preneur")
    let rule = Label(
      "chỉ vốn không chi hết cả khi thuận lợi; cùng nguồn, cùng phạm vi, theo thứ tự của luật; là đề xuất, người có thẩm quyền quyết định",
      "only what is unpaid even in a good case; same source and scope, in the order of law; a proposal that others decide on",
      "seulement l’impayé même au mieux ; même source et périmètre, dans l’ordre de la loi ; une proposition à décider"
    )
    let reasons = Dictionary(grouping: proposal.withoutGain, by: \.reason)
    let without = NoGain.allCases.compactMap { reason in
      reasons[reason].map { [Span(said(ReallocationWords.said(reason)) + " ", .muted), Span("\($0.count)")] }
    }
    return [
      Field("", said(answer), .strong), Field("", said(rule), .muted),
      Field(said(Label("Không nhận", "No gain", "Sans gain")), parts: without),
    ]
  }

  private static func said(_ reason: NoGain) -> Label {
    switch reason {
    case .noSurplus: Label("nguồn không dư", "nothing to give", "rien à donner")
    case .servedLater: Label("hết phần", "others came first", "servis après")
    case .noHeadroom: Label("không còn chỗ", "no room", "sans marge")
    case .gives: Label("tự có dư", "gives itself", "donne")
    case .notEligible: Label("không thuộc diện", "not eligible", "non éligible")
    }
  }

  private static func said(_ rank: ReceiverClass) -> Label {
    switch rank {
    case .urgent: Label("khẩn cấp", "urgent", "urgent")
    case .national: Label("chương trình quốc gia", "national", "national")
    case .advanceRepayment: Label("hoàn ứng", "advance repaid", "avance")
    case .finishedUnpaid: Label("xong, chưa đủ vốn", "finished, unpaid", "fini, impayé")
    case .foreign: Label("vốn nước ngoài", "foreign capital", "fonds étrangers")
    case .partnership: Label("PPP, GPMB", "partnership, land", "partenariat")
    case .finishing: Label("xong trong kỳ", "finishing", "à terminer")
    case .onSchedule: Label("đúng tiến độ", "on schedule", "à l’heure")
    case .preparation: Label("chuẩn bị đầu tư", "preparation", "préparation")
    case .arrears: Label("nợ đọng", "arrears", "arriérés")
    case .interestSubsidy: Label("bù lãi suất", "interest subsidy", "bonification")
    case .policyCredit: Label("tín dụng chính sách", "policy credit", "crédit social")
    case .newStart: Label("khởi công mới", "new start", "nouveau")
    }
  }
}
