import Cells
import Contract
public import Domain

/// The next reminder to a unit as a draft of a letter: a person reads, signs and sends it.
public struct ReminderDraft {
  let reminder: UnitReminder
  let portfolio: Portfolio
  let strings: Strings

  /// - Parameter portfolio: as it was read; a letter names people and is no public page.
  public init(to unit: Key<Agency>, _ portfolio: Portfolio, _ language: Language) {
    reminder = UnitReminder(unit, portfolio)
    (self.portfolio, strings) = (portfolio, language.strings)
  }

  /// Line by line, without anything that a terminal would take for a command.
  public var text: String {
    guard !reminder.isEmpty else { return SafeText.clean(nothing) + "\n" }
    let paragraphs = [[heading], [addressee], [state], sections, closing, [signature]]
    return paragraphs.filter { !$0.isEmpty }.map { lines in
      lines.map { SafeText.clean($0) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private var nothing: String {
    say(
      "\(name): không có gì phải nhắc đến \(day(portfolio.asOf.day))",
      "\(name): nothing to remind of as of \(day(portfolio.asOf.day))",
      "\(name) : rien à relancer au \(day(portfolio.asOf.day))")
  }

  private var heading: String {
    say(
      "DỰ THẢO VĂN BẢN ĐÔN ĐỐC (chưa có số, chưa ký)", "DRAFT OF A REMINDER (no number yet, not signed)",
      "PROJET DE RELANCE (sans numéro, non signé)")
  }

  private var addressee: String {
    say("Kính gửi: ", "To: ", "À : ") + (contact ?? head) + ", " + name
      + (predecessors.isEmpty ? "" : " (" + predecessors + ")")
  }

  /// Nil where nobody is known.
  private var contact: String? {
    reminder.contact.map { person in
      let role =
        person.isFocalPoint
        ? say("đầu mối", "focal point", "point focal") : say("người đứng đầu", "head", "responsable")
      return [person.name, person.position ?? "", role].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  private var head: String {
    say("Người đứng đầu đơn vị", "The head of the unit", "Le responsable de l’unité")
  }

  private var predecessors: String {
    let names = reminder.predecessors.map { portfolio.agencies[$0]?.name ?? portfolio.agencies.code(of: $0) }
    let list = names.joined(separator: ", ")
    return names.isEmpty
      ? "" : say("kế thừa \(list)", "successor of \(list)", "successeur de \(list)")
  }

  var name: String {
    portfolio.agencies[reminder.agency]?.name ?? portfolio.agencies.code(of: reminder.agency)
  }

  /// How much there is, and how often the unit was reminded.
  private var state: String {
    let (late, soon) = (reminder.overdue.count, reminder.dueSoon.count)
    let (unanswered, requests) = (reminder.unanswered.count, reminder.requests.count)
    let (sent, open) = (reminder.tally.sent, reminder.tally.open)
    let moment = strings.numbers.moment(portfolio.asOf)
    let days = portfolio.rules.daysOfWarning
    return say(
      """
      Tính đến \(moment), đơn vị có \(late) nội dung quá hạn, \(soon) nội dung đến hạn trong \(days) ngày, \
      \(unanswered) văn bản nhắc và \(requests) yêu cầu phối hợp chưa trả lời. Đã nhắc đơn vị \(sent) lần, \
      \(open) lần chưa được trả lời.
      """,
      """
      As of \(moment) the unit has: overdue \(late), due within \(days) days \(soon), reminders without an answer \
      \(unanswered), requests of other units without an answer \(requests). Reminders sent to it so far: \(sent), of \
      which without an answer: \(open).
      """,
      """
      Au \(moment), l’unité a : en retard \(late), à échéance sous \(days) jours \(soon), relances sans réponse \
      \(unanswered), demandes d’autres unités sans réponse \(requests). Relances envoyées jusqu’ici : \(sent), dont \
      sans réponse : \(open).
      """)
  }

  /// What is asked for, and what will be reported.
  private var closing: [String] {
    let ask = say(
      "Đề nghị trả lời trước ngày …: kết quả từng nội dung, nguyên nhân chậm, thời hạn mới và người chịu trách nhiệm.",
      "Please answer by …: the result of each point, why it is late, the new date and who is responsible.",
      "Merci de répondre avant le … : résultat de chaque point, cause du retard, nouvelle date et responsable."
    )
    let beyond = reminder.forBriefing.map { code(of: $0.matter) }.joined(separator: ", ")
    guard !beyond.isEmpty else { return [ask] }
    let most = portfolio.rules.mostReminders
    let warning = say(
      "Đã nhắc quá \(most) lần mà vẫn quá hạn, sẽ báo cáo tại cuộc giao ban lãnh đạo gần nhất: \(beyond).",
      "Reminded more than \(most) times and still overdue, to be reported at the next leadership briefing: \(beyond).",
      "Relancés plus de \(most) fois et toujours en retard, à signaler au prochain briefing de la direction : \(beyond)."
    )
    return [ask, warning]
  }

  private var signature: String {
    say(
      "Bản nháp soạn từ số liệu của thư mục; người có thẩm quyền kiểm tra, ký và gửi.",
      "Drafted from the data of the folder; a person with the authority checks, signs and sends it.",
      "Rédigé d’après les données du dossier ; une personne habilitée vérifie, signe et envoie.")
  }

  func say(_ vi: String, _ en: String, _ fr: String) -> String { strings.said(Label(vi, en, fr)) }

  func day(_ day: Day) -> String { strings.numbers.day(day) }
}
