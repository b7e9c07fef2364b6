import Contract
public import Document
public import Domain

/// The minutes of a meeting to be filled in: what the talk told, which decisions are asked for, and who is to do what.
///
/// Source of the form: Decree 30/2020/NĐ-CP, Annex III, form 1.10.
public struct Minutes {
  public let document: Document

  /// Tables without which they are not whole.
  public static let sources: [ShownTable] = [
    .units, .sectors, .projects, .plans, .transactions, .statements, .tasks, .obstacles,
  ]

  /// - Parameter since: the day that the talk compares with, of the last meeting.
  public init(_ source: TopicSource, since: Day, wording: Wording<ReportKey>) {
    let minutes = MinutesFacts(source, since: since)
    let facts = minutes.facts
    let names = facts.names(digest: source.exact.digest)
    func text(_ key: ReportKey) -> String { wording.text(key, names) }
    func said(_ vi: String, _ en: String, _ fr: String) -> String { facts.said(vi, en, fr) }
    document = Document(
      language: facts.language,
      letterhead: Document.Letterhead(
        parent: text(.parent), agency: text(.agency),
        // BC is the sign of a report, BB that of minutes. Source: Decree 30/2020/NĐ-CP, Annex III, I.
        number: text(.number).replacing("/BC-", with: "/BB-"), nation: text(.nation), motto: text(.motto),
        placeAndDate: ""),
      title: Document.Title(
        kind: said("BIÊN BẢN", "MINUTES", "PROCÈS-VERBAL"),
        subject: said(
          "Họp về giải ngân và hạ tầng số", "Meeting on disbursement and digital infrastructure",
          "Réunion sur le décaissement et l’infrastructure numérique"),
        note: text(.draft) + facts.syntheticNote),
      body: minutes.opening + minutes.parts.flatMap { [.heading(.part, $0.title)] + $0.blocks } + [
        .paragraph(Document.Paragraph([.italic(text(.source))])), minutes.end,
      ],
      recipients: Document.Recipients(
        lead: text(.copied),
        names: [
          said("Thành viên dự họp", "Members present", "Membres présents"),
          said("Lưu: VT, hồ sơ cuộc họp", "File: VT, meeting", "Archives : VT, réunion"),
        ]),
      signature: Document.Signature(capacity: [said("CHỦ TRÌ", "CHAIR", "LE PRÉSIDENT DE SÉANCE")]),
      secretary: Document.Signature(capacity: [said("THƯ KÝ", "SECRETARY", "LE SECRÉTAIRE")]),
      day: source.exact.asOf.day)
  }
}

/// What the parts of the minutes are written from.
struct MinutesFacts {
  let facts: ReportFacts
  let agenda: TalkAgenda
  /// What units propose, as they wrote it.
  let proposed: [Origin: String]
  /// Of capital, the largest first.
  let moves: [Reallocation.Line]
  private let since: Day

  /// To be filled in.
  static let blank = "……"

  var source: TopicSource { facts.source }
  var portfolio: Portfolio { facts.portfolio }
  var context: Context { facts.context }

  init(_ source: TopicSource, since: Day) {
    facts = ReportFacts(source, before: nil)
    agenda = TalkAgenda(source, since: since)
    self.since = since
    proposed = source.texts(
      of: .obstacles, at: Set(source.exact.obstaclesForDecision.map(\.origin)),
      ObstaclesTable.name(of: \.proposedSolution))
    moves =
      source.exact.isMoneyLost
      ? []
      : (ReallocationProposal(source, source.report)?.found.lines ?? []).sorted {
        ($1.amount, $0.pair) < ($0.amount, $1.pair)
      }
  }

  /// When, where and who: nobody knows it before.
  var opening: [Document.Block] {
    let blank = MinutesFacts.blank
    func open(_ vi: String, _ en: String, _ fr: String) -> Document.Block {
      facts.paragraph("\(vi): \(blank)", "\(en): \(blank)", "\(fr) : \(blank)")
    }
    return [
      facts.paragraph(
        "Thời gian bắt đầu: \(blank) giờ \(blank), ngày \(blank) tháng \(blank) năm \(blank)",
        "Begun at: \(blank):\(blank) on \(blank)/\(blank)/\(blank)",
        "Début : \(blank) h \(blank), le \(blank)/\(blank)/\(blank)"),
      open("Địa điểm", "Place", "Lieu"), open("Chủ trì", "Chair", "Présidence"),
      open("Thư ký (người ghi biên bản)", "Secretary", "Secrétaire"),
      facts.paragraph("Thành phần tham dự:", "Present:", "Présents :"), blanks,
      open("Vắng mặt", "Absent", "Absents"),
    ]
  }

  private var blanks: Document.Block {
    .list((0..<3).map { _ in Document.Item(Document.Paragraph(MinutesFacts.blank)) })
  }

  var parts: [(title: String, blocks: [Document.Block])] {
    [
      (
        facts.said("NỘI DUNG TRÌNH BÀY", "WHAT WAS PRESENTED", "CE QUI A ÉTÉ PRÉSENTÉ"), presented
      ),
      (
        facts.said("ĐỀ NGHỊ QUYẾT ĐỊNH", "DECISIONS ASKED FOR", "DÉCISIONS DEMANDÉES"), decisions
      ),
      (
        facts.said("Ý KIẾN THẢO LUẬN", "DISCUSSION", "DISCUSSION"),
        [blanks]
      ),
      (
        facts.said("KẾT LUẬN, GIAO VIỆC", "CONCLUSIONS AND WORK", "CONCLUSIONS ET TRAVAUX"), [.table(work)]
      ),
    ]
  }

  var end: Document.Block {
    let blank = MinutesFacts.blank
    return facts.paragraph(
      "Cuộc họp kết thúc vào \(blank) giờ \(blank), ngày \(blank) tháng \(blank) năm \(blank)./.",
      "The meeting ended at \(blank):\(blank) on \(blank)/\(blank)/\(blank).",
      "La séance est levée à \(blank) h \(blank), le \(blank)/\(blank)/\(blank).")
  }

  /// The pages of the talk in their order, each with what it found.
  private var presented: [Document.Block] {
    let (moment, day) = (context.numbers.moment(portfolio.asOf), facts.written(since))
    return [
      facts.paragraph(
        "Số liệu đến \(moment), so với ngày \(day).",
        "Figures as of \(moment), compared with \(day).",
        "Chiffres au \(moment), comparés au \(day)."),
      .table(
        Document.Table(
          sheet: facts.said("Trình bày", "Presented", "Présenté"),
          columns: [
            Document.Column(facts.said("TT", "No.", "N°"), .centred),
            Document.Column(facts.said("Nội dung", "Item", "Point")),
            Document.Column(facts.said("Số liệu", "Figures", "Chiffres")),
          ],
          rows: agenda.items.enumerated().map { place, item in
            Document.Row([
              .text("\(place + 1)"), .text(context.words.meetingItem(item.item)),
              item.finding.map { .text(facts.onPaper($0)) } ?? .missing,
            ])
          })),
    ]
  }
}
