import ArgumentParser
import Dashboard
import DataFolder
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

  @Option(
    name: .shortAndLong,
    help: .said(
      "Tệp cần ghi.", "The file to write.", "Le fichier à écrire.", value: Help.said("tệp", "file", "fichier")
    ),
    completion: .file())
  var output: String?

  @Option(
    help: .said(
      "Tệp lời văn của cơ quan thường trực; mẫu: --print-wording.",
      "The standing agency's own wording; a copy to change: --print-wording.",
      "Les formules du service permanent ; modèle : --print-wording.",
      value: Help.said("tệp", "file", "fichier")),
    completion: .file())
  var wording: String?

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
    let form = try output.map(ReportForm.init)
    let words = try ownWording()
    let (found, reader) = try PlainScreen.portfolio(try data.choice.options(), data.lang.strings)
    guard let portfolio = found else { throw data.choice.nothingRead }
    func past(_ moment: Moment) -> Portfolio? {
      reader.portfolio(at: moment, fiscalYear: portfolio.fiscalYear, isCancelled: { false })
    }
    let source = TopicSource(
      .ofReports(data.lang, isPublic: data.isPublic), portfolio, isCancelled: { false }, past: past,
      payments: { reader.addPayments(to: &$0, progress: $1, isCancelled: { false }) },
      records: { table, body in reader.forEachRecord(of: table, body) })
    let report = WeeklyReport(
      source, before: past(Moment(closeOf: portfolio.asOf.day + -7)), wording: words
    )
    try write(report.document, as: form)
    if let output { StateFolder().keep(report, in: output, about: data.choice.path) }
    try Output.sayLacks(
      portfolio, [.plans, .transactions, .statements, .projects, .tasks, .obstacles], data.lang.strings)
  }

  /// The program's own words, or those of a file.
  private func ownWording() throws -> Wording<ReportKey> {
    guard let wording else { return Wording(language: data.lang.ofPapers) }
    guard let bytes = FileText.read(wording) else {
      throw Failure(
        vi: "không đọc được \(wording)", en: "\(wording) can't be read", fr: "\(wording) est illisible")
    }
    let (words, problems) = Wording<ReportKey>.reading(bytes, language: data.lang.ofPapers)
    guard problems.isEmpty else { throw Failure(wording: wording, problems) }
    return words
  }

  private func write(_ document: Document, as form: ReportForm?) throws {
    switch form?.kind {
    case nil: Output.write(document.text())
    case .text: try form?.write(Array(document.text().utf8), dataFolder: data.choice.path)
    case .markdown: try form?.write(Array(document.markdown().utf8), dataFolder: data.choice.path)
    case .word: try form?.write(document.docx(), dataFolder: data.choice.path)
    case .workbook: try form?.write(document.workbook() ?? [], dataFolder: data.choice.path)
    }
  }
}
