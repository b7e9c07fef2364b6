import ArgumentParser
import Cells
import Contract
import Dashboard
import DataFolder
import Domain
import Glibc
import Intake

/// `tiendo intake FILE… --into FOLDER`: hand-ins in a unit's own form become tables of the folder.
struct IntakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: Help.said(
      "Nhận bản nộp theo mẫu riêng của đơn vị (.xlsx, .csv) vào thư mục số liệu.",
      "Take hand-ins in a unit's own form (.xlsx, .csv) into the data folder.",
      "Prendre les remises dans la forme de l’unité (.xlsx, .csv) dans le dossier des données."),
    discussion: Help.said(
      """
      Lệnh tìm hàng tiêu đề, đơn vị tiền, ngày số liệu và cột nào là cột nào, cho xem thành bảng để sửa, rồi cho xem trước: \
      dòng nào được đọc, dòng nào để ngoài và vì sao, tổng trong tệp so với tổng các dòng, khác gì lần nộp trước, lỗi nào có. \
      Chỉ khi trả lời “c” (hoặc có --yes) các bảng mới được ghi vào units/<mã đơn vị>/ của thư mục, trọn vẹn hoặc không gì cả; \
      cách đọc được nhớ ở intake/<mã đơn vị>.toml cho tuần sau, bản nộp được giữ ở intake/ cùng mã băm và ngày. \
      Dòng của tuần đang chờ trong submissions.csv được ghi là đã nhận.
      """,
      """
      It finds the row of titles, the unit of money, the day of the figures and which column is which, shows that as a table \
      to be corrected, then a preview: which rows are read, which are left out and why, totals in the file against sums of its \
      rows, what changes against the last hand-in, which problems there are. Only after a yes (or with --yes) the tables are \
      written to units/<unit code>/ of the folder, whole or not at all; how to read is remembered in intake/<unit code>.toml for \
      the next week, and the hand-in is kept in intake/ with its digest and day. The row of the week that waits in \
      submissions.csv gets the receipt.
      """,
      """
      La commande trouve la ligne des titres, l’unité monétaire, le jour des chiffres et quelle colonne est laquelle, le montre en \
      table à corriger, puis un aperçu : lignes lues, lignes laissées et pourquoi, totaux du fichier face aux sommes, ce qui change \
      depuis la remise précédente, les problèmes. Seulement après un oui (ou avec --yes) les tables sont écrites dans \
      units/<code>/ du dossier, entières ou pas du tout ; la façon de lire est gardée dans intake/<code>.toml pour la semaine \
      suivante, et la remise dans intake/ avec son empreinte et son jour. La ligne de la semaine qui attend dans \
      submissions.csv reçoit l’accusé.
      """))

  @Argument(
    help: .said(
      "Các tệp của bản nộp.", "The files of the hand-in.", "Les fichiers de la remise.",
      value: Help.said("tệp", "file", "fichier")), completion: .file())
  var files: [String]

  @Option(
    help: .said(
      "Thư mục số liệu để ghi vào.", "The data folder to write into.", "Le dossier des données où écrire.",
      value: Help.said("thư-mục", "folder", "dossier")), completion: .directory)
  var into: String

  @Option(help: .unit)
  var unit: String?

  @Option(
    help: .said(
      "Số liệu tính đến ngày này; không ghi thì theo tệp.",
      "The day to which the figures stand; else what the file says.",
      "Le jour où sont arrêtés les chiffres ; sinon ce que dit le fichier.", value: ArgumentHelp.day))
  var period: Moment?

  @Option(
    help: .said(
      "Niên độ kế hoạch; không ghi thì theo tệp, nếu không có thì năm của ngày.",
      "The plan year; else what the file says, else that of the day.",
      "L’année du plan ; sinon ce que dit le fichier, sinon celle du jour.",
      value: Help.said("năm", "year", "année")))
  var year: Int?

  @Flag(
    help: .said(
      "Ghi mà không hỏi, nếu không còn câu hỏi nào.", "Write without asking, if no question is left.",
      "Écrire sans demander, s’il ne reste aucune question."))
  var yes = false

  @Flag(
    help: .said(
      "Cùng với --yes: ghi cả khi có dòng không lấy được hoặc tổng không khớp.",
      "With --yes: write even where rows can't be taken or totals differ.",
      "Avec --yes : écrire même si des lignes ne sont pas prises ou des totaux diffèrent."))
  var anyway = false

  @Flag(
    help: .said(
      "Cho LibreOffice trên máy này chuyển tệp .xls, .ods.",
      "Let LibreOffice on this machine convert .xls and .ods files.",
      "Laisser LibreOffice sur cette machine convertir les fichiers .xls et .ods."))
  var convert = false

  @Flag(
    help: .said(
      "Chỉ xem trước, không ghi.", "Show the preview only; write nothing.",
      "Seulement l’aperçu ; ne rien écrire."))
  var preview = false

  @Option(help: .language)
  var lang: Language = .vietnamese

  mutating func validate() throws {
    guard !files.isEmpty else {
      throw ValidationError(
        Help.said(
          "ghi tệp của bản nộp: tiendo intake FILE --into FOLDER",
          "name the hand-in's file: tiendo intake FILE --into FOLDER",
          "nommez le fichier de la remise : tiendo intake FILE --into FOLDER"))
    }
  }

  func run() throws {
    Output.surviveClosedPipe()
    try IntakeSession.finishEarlier(in: into, isPreview: preview)
    var session = try IntakeSession(
      files, into: into, unit: unit, period: period?.day, year: year, converts: convert,
      words: lang.strings)
    let asks = !yes && !preview && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    if asks {
      guard try IntakeDialog.settle(&session) else { return Output.note(IntakeWords.nothingWritten) }
    } else {
      session.showMapping(withHelp: false)
    }
    guard session.takings.allSatisfy(\.questions.isEmpty) else { throw IntakeWords.questionsLeft }
    let plan = try session.plan()
    try session.showPreview(of: plan)
    if preview { return }
    guard plan.rowCount > 0 else { throw IntakeWords.noRows }
    if yes {
      guard anyway || plan.isSound else { throw IntakeWords.notSound }
    } else {
      guard asks else { throw IntakeWords.notAsked }
      guard IntakeDialog.confirms(session) else { return Output.note(IntakeWords.nothingWritten) }
    }
    try session.write(plan)
  }
}
