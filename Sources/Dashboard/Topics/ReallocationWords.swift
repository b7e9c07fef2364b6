import Cells
import Contract
import Domain

/// What is said of a proposal to move capital.
struct ReallocationWords {
  private let context: Context

  init(_ context: Context) { self.context = context }

  // MARK: Above the rows

  /// The answer, the year's end with and without it, and by which rule.
  func lines(_ proposal: ReallocationProposal) -> [Field] {
    let found = proposal.found
    var lines = [
      Field("", parts: [[Span(said(answer(found)), .strong)], [Span(said(rest(found)), .warning)]])
    ]
    if let end = yearEnd(proposal) { lines.append(Field("", said(end))) }
    if !found.refusals.isEmpty { lines.append(Field("", said(refused(found.refusals.count)), .warning)) }
    let reasons = Dictionary(grouping: found.withoutGain, by: \.reason)
    let without = NoGain.allCases.compactMap { reason in
      reasons[reason].map {
        [Span(said(ReallocationWords.label(reason)) + " ", .muted), Span("\($0.count)")]
      }
    }
    if !without.isEmpty {
      lines.append(Field(said(Label("Không nhận", "No gain", "Sans gain")), parts: without))
    }
    return lines + [Field("", said(rule), .muted)]
  }

  private func answer(_ found: Reallocation) -> Label {
    let moved = money(found.lines.reduce(0) { $0 &+ $1.amount })
    let gain = money(found.gain)
    return Label(
      "Điều chuyển \(moved), cuối năm chi thêm \(gain)",
      "Move \(moved): \(gain) more is paid by the year's end",
      "Déplacer \(moved) : \(gain) de plus payés en fin d’année")
  }

  private func rest(_ found: Reallocation) -> Label {
    let rest = money(found.rests.reduce(0) { $0 &+ $1.amount })
    return Label("\(rest) không ai nhận được", "\(rest) finds no taker", "\(rest) sans preneur")
  }

  /// Nil where the total's end is not forecast.
  private func yearEnd(_ proposal: ReallocationProposal) -> Label? {
    guard let end = proposal.yearEnd else { return nil }
    let report = proposal.report
    let day = context.numbers.day(report.forecast.triangle.horizon)
    let basis = context.words.basis(report.basis)
    func said(_ amount: Dong) -> String { "\(report.percent(Rate(amount, of: end.plan))) (\(money(amount)))" }
    let (before, after) = (said(end.before), said(end.after))
    return Label(
      "Đến \(day), trên \(basis): \(before) → \(after)", "By \(day), of the \(basis): \(before) → \(after)",
      "Au \(day), sur \(basis) : \(before) → \(after)")
  }

  private func refused(_ count: Int) -> Label {
    Label(
      "\(count) số tiền đã ấn định không giữ được: xem cột tình trạng",
      "\(count) amounts that were set can't be held: see their state",
      "\(count) montants fixés ne tiennent pas : voir leur état")
  }

  private var rule: Label {
    let least = money(context.portfolio.rules.leastMove)
    return Label(
      "chỉ vốn không chi hết cả khi thuận lợi; cùng nguồn, cùng phạm vi, theo thứ tự của luật, không dưới \(least); là đề xuất, người có thẩm quyền quyết định",
      "only what is unpaid even in a good case; same source and scope, in the order of law, no less than \(least); a proposal that others decide on",
      "seulement l’impayé même au mieux ; même source et périmètre, dans l’ordre de la loi, pas moins de \(least) ; une proposition à décider"
    )
  }

  private func money(_ amount: Dong) -> String {
    context.money(amount) + " " + context.words.unit(context.unit)
  }

  private func said(_ label: Label) -> String { context.words.said(label) }

  // MARK: In the rows

  var proposed: Value { choice("proposed", Label("đề xuất", "proposed", "proposé")) }
  var fixed: Value { choice("fixed", Label("bạn ấn định", "set by you", "fixé par vous")) }
  var struck: Value { choice("struck", Label("bạn đã gạch", "struck by you", "rayé par vous")) }
  var noTaker: Value { choice("no_taker", Label("không ai nhận", "no taker", "sans preneur")) }

  func said(_ refusal: Reallocation.Refusal) -> Value { .choice(code: "refused", label: text(refusal)) }

  /// Why an amount that was fixed is not held.
  func text(_ refusal: Reallocation.Refusal) -> String {
    switch refusal {
    case .beyondSurplus(let left):
      let left = context.money(left)
      return said(Label("chỉ còn dư \(left)", "only \(left) to give", "reste \(left) à donner"))
    case .beyondHeadroom(let room):
      let room = context.money(room)
      return said(Label("chỉ nhận được \(room)", "room for \(room) only", "marge de \(room)"))
    case .notEligible: return said(Label("không được nhận", "must not receive", "exclu"))
    }
  }

  /// Where a proposal of others stands, and which it is.
  func said(_ status: ProposalStatus, _ code: String) -> Value {
    .choice(code: status.rawValue, label: said(status.label) + " · " + code)
  }

  func said(_ kind: ProposalKind) -> Value { .choice(code: kind.rawValue, label: said(kind.label)) }

  func said(_ reason: NoGain) -> Value { choice(reason.rawValue, ReallocationWords.label(reason)) }

  func said(_ rank: ReceiverClass) -> Value { .text(said(ReallocationWords.label(rank))) }

  private func choice(_ code: String, _ label: Label) -> Value { .choice(code: code, label: said(label)) }

  static func label(_ reason: NoGain) -> Label {
    switch reason {
    case .noSurplus: Label("nguồn không dư", "nothing to give", "rien à donner")
    case .servedLater: Label("hết phần", "others came first", "servis après")
    case .noHeadroom: Label("không còn chỗ", "no room", "sans marge")
    case .tooSmall: Label("quá nhỏ", "too little", "trop peu")
    case .struck: Label("bạn đã gạch", "struck by you", "rayés par vous")
    case .gives: Label("tự có dư", "gives itself", "donne")
    case .notEligible: Label("không thuộc diện", "not eligible", "non éligible")
    }
  }

  static func label(_ rank: ReceiverClass) -> Label {
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
