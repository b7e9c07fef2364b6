import ArgumentParser
import Dashboard
import Document
import Domain

/// `tiendo report [FOLDER]`: the draft of the weekly report, from the same rows as the screen.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Help.said(
      "Viết dự thảo báo cáo tuần: Word, Excel, Markdown hoặc văn bản.",
      "Write the draft of the weekly report: Word, Excel, Markdown or text.",
      "Écrire le projet du rapport hebdomadaire : Word, Excel, Markdown ou texte."),
    discussion: Help.said(
      """
      Dạng theo đuôi tệp của --output: .docx, .xlsx (các bảng), .md hoặc .txt; không có --output thì in văn bản. Số, ngày \
      và chữ ký để trống: người phụ trách sửa và ký. Tệp đã có không bị ghi đè.
      """,
      """
      The ending of --output says in which form: .docx, .xlsx (the tables), .md or .txt; without --output it is printed as \
      text. Number, day and signature are left blank: a person edits and signs it. A file that exists is not written over.
      """,
      """
      La fin de --output dit la forme : .docx, .xlsx (les tableaux), .md ou .txt ; sans --output, du texte est écrit. \
      Numéro, jour et signature restent en blanc : quelqu’un corrige et signe. Un fichier existant n’est pas remplacé.
      """))

  @OptionGroup var data: FolderArguments

  @OptionGroup var output: OutputArguments
  @OptionGroup var wording: WordingArguments

  @Flag(
    help: .said(
      "In tệp lời văn mẫu để chép và sửa.", "Print the wording as a file to copy and change.",
      "Écrire les formules comme un fichier à copier et modifier."))
  var printWording = false

  @Option(
    help: .said(
      "So một báo cáo đã ghi với thư mục bây giờ: số nào đã khác (mã thoát 1 nếu có).",
      "Compare a report that was written with the folder now: which figures are others (exit status 1 if any).",
      "Comparer un rapport écrit avec le dossier actuel : quels chiffres diffèrent (statut 1 s’il y en a).",
      value: Help.said("tệp", "file", "fichier")),
    completion: .file())
  var check: String?

  @Flag(
    help: .said(
      "In sổ các báo cáo đã ghi của thư mục: tuần, ngày, mã băm, ai xác nhận.",
      "Print the register of reports of the folder: week, day, digest, who signed off.",
      "Écrire le registre des rapports du dossier : semaine, jour, empreinte, qui a validé."))
  var register = false

  func run() throws {
    Output.surviveClosedPipe()
    if let check { return try ReportCheck(data: data, file: check).run() }
    if register {
      let (state, folder) = (StateFolder(), data.choice.path)
      let register = ReportRegister(state.reports(about: folder), state.signOffs(about: folder))
      Output.write(register.text(data.lang))
      return
    }
    if printWording {
      Output.write(Wording<ReportKey>.file(language: data.lang.ofPapers))
      return
    }
    let file: PaperFile<PaperForm>? = try output.file()
    let words = try wording.words(data.lang)
    let folder = try PaperFolder(data.choice)
    let portfolio = folder.portfolio
    let report = WeeklyReport(
      try folder.source(.ofReports(data.lang, isPublic: data.isPublic)), wording: words)
    try file.write(report.document, dataFolder: data.choice.path)
    if let path = output.output { StateFolder().keep(report, in: path, about: data.choice.path) }
    try Output.sayLacks(
      portfolio, [.plans, .transactions, .statements, .projects, .tasks, .obstacles], data.lang.strings)
  }
}
