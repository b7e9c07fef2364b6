import ArgumentParser
import Dashboard
import Document
import Domain

/// `tiendo calendar [FOLDER]`: what is due, for calendars.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: Help.said(
      "Ghi các thời hạn thành tệp lịch (.ics).", "Write the deadlines as a calendar (.ics).",
      "Écrire les échéances comme un calendrier (.ics)."),
    discussion: Help.said(
      """
      Hạn của nhiệm vụ, chỉ đạo chưa xong, hạn trả lời vướng mắc, ngày vốn hết hạn (cộng theo đơn vị và ngày) và các \
      tháng đã cam kết giải ngân. Nhập lại tệp mới thì các mục cũ được cập nhật, không nhân đôi; mục đã xong không còn \
      trong tệp nhưng chương trình lịch không tự xóa.
      """,
      """
      Due days of open tasks and directives, of answers to obstacles, days on which money lapses (summed by unit and day) \
      and the months for which payments are promised. A newer file that is imported changes the entries and doubles none; \
      what is done is no longer in it, but a calendar does not delete it by itself.
      """,
      """
      Échéances des tâches et directives ouvertes, des réponses aux obstacles, jours où des crédits expirent (par unité et \
      jour) et mois de paiements promis. Un fichier plus récent importé met à jour sans doubler ; ce qui est fait n’y est \
      plus, mais le calendrier ne l’efface pas de lui-même.
      """))

  @OptionGroup var data: FolderArguments
  @OptionGroup var output: OutputArguments

  @Option(help: .unit)
  var unit: String?

  func run() throws {
    Output.surviveClosedPipe()
    let file: PaperFile<CalendarForm>? = try output.file()
    let folder = try PaperFolder(data.choice)
    let subject = try unit.map { TopicSubject.unit(try folder.portfolio.unit($0)) } ?? .all
    let deadlines = DeadlineCalendar(
      try folder.source(
        .ofPapers(of: folder.portfolio, about: subject, data.lang, isPublic: data.isPublic)))
    let text = deadlines.calendar.ics()
    if let file {
      try file.write(Array(text.utf8), dataFolder: data.choice.path)
    } else {
      Output.write(text)
    }
    if deadlines.calendar.entries.isEmpty {
      Output.note(Help.said("không có thời hạn nào", "there are no deadlines", "aucune échéance"))
    }
    try Output.sayLacks(folder.portfolio, DeadlineCalendar.sources, data.lang.strings)
  }
}
