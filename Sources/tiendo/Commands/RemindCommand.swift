import ArgumentParser
import Dashboard
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

  @Option(help: .unit)
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
    let portfolio = try PaperFolder(data.choice).portfolio
    Output.write(ReminderDraft(to: try portfolio.unit(unit), portfolio, data.lang).text)
    try Output.sayLacks(
      portfolio, [.units, .tasks, .obstacles, .people, .directives, .reminders, .requests], data.lang.strings)
  }
}
