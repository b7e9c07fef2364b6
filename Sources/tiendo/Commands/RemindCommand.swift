import ArgumentParser
import Cells
import Dashboard
import DataFolder
import Domain

/// `tiendo remind [FOLDER] --unit CODE`: the draft of the next reminder.
struct RemindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: Help.said(
      "In dự thảo văn bản đôn đốc tiếp theo gửi một đơn vị.", "Print a draft of the next reminder to a unit.",
      "Écrire le projet de la prochaine relance à une unité."),
    discussion: Help.said(
      """
      Gửi đầu mối của đơn vị, không có thì người đứng đầu: việc, chỉ đạo, vướng mắc quá hạn và sắp đến hạn, văn bản nhắc \
      và yêu cầu phối hợp chưa trả lời, với số ngày và số lần đã nhắc; nội dung nhắc quá ba lần mà vẫn quá hạn thì sẽ \
      báo cáo giao ban. tiendo không gửi gì: một người kiểm tra, ký và gửi.
      """,
      """
      To the unit's focal point, else its head: tasks, directives and obstacles that are overdue or due soon, reminders \
      and requests without an answer, with days and earlier reminders; what is overdue after more than three is to be \
      reported at the next briefing. tiendo sends nothing: a person checks, signs and sends it.
      """,
      """
      Au point focal de l’unité, sinon à son responsable : tâches, directives et obstacles en retard ou bientôt à \
      échéance, relances et demandes sans réponse, avec jours et relances passées ; ce qui reste en retard après plus de \
      trois sera signalé au prochain briefing. tiendo n’envoie rien : une personne vérifie, signe et envoie.
      """))

  @OptionGroup var data: FolderArguments

  @Option(
    help: .said(
      "Đơn vị, theo mã trong units.csv.", "The unit, by its code in units.csv.",
      "L’unité, par son code dans units.csv.", value: Help.said("mã", "code", "code")))
  var unit: String

  mutating func validate() throws {
    guard !data.isPublic else {
      throw ValidationError(
        Help.said(
          "--public không đi với remind: văn bản ghi tên người",
          "--public does not go with remind: a letter names people",
          "--public ne va pas avec remind : une lettre nomme des personnes"))
    }
  }

  func run() throws {
    Output.surviveClosedPipe()
    let (found, _) = try PlainScreen.portfolio(try data.choice.options(), data.lang.strings)
    guard let portfolio = found else { throw data.choice.nothingRead }
    guard let key = portfolio.agencies.rows.first(where: { $0.code == unit })?.key else {
      throw unknownUnit(portfolio)
    }
    Output.write(ReminderDraft(to: key, portfolio, data.lang).text)
    try Output.sayLacks(
      portfolio, [.units, .tasks, .obstacles, .people, .directives, .reminders, .requests], data.lang.strings)
  }

  private func unknownUnit(_ portfolio: Portfolio) -> Failure {
    let near = portfolio.unitCodes(near: unit).joined(separator: ", ")
    guard !near.isEmpty else {
      return Failure(
        vi: "--unit \(unit): không có đơn vị nào mã như vậy; mã là mã trong units.csv của thư mục",
        en: "--unit \(unit): there is no such unit; codes are those of the folder's units.csv",
        fr: "--unit \(unit) : unité inconnue ; les codes sont ceux de units.csv du dossier", code: 2)
    }
    return Failure(
      vi: "--unit \(unit): không có đơn vị nào mã như vậy; có phải: \(near)",
      en: "--unit \(unit): there is no such unit; did you mean: \(near)",
      fr: "--unit \(unit) : unité inconnue ; vouliez-vous : \(near)", code: 2)
  }
}
