import ArgumentParser
import Cells
import Dashboard
import DataFolder
import Domain
import Glibc
import Postgres

/// `tiendo copy FOLDER ADDRESS`: makes the tables of a database what a folder has.
struct CopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: Help.said(
      "Nạp một thư mục số liệu vào cơ sở dữ liệu PostgreSQL.",
      "Load a data folder into a PostgreSQL database.",
      "Charger un dossier de données dans une base PostgreSQL."),
    discussion: Help.said(
      """
      Mọi bảng của thư mục trong một giao dịch, và chỉ ghi phần khác nhau: chạy lần thứ hai không đổi gì. Dòng mà thư mục \
      không còn thì cũng không còn trong bảng đó; bảng mà thư mục không có thì để nguyên. Một dòng mà cơ sở dữ liệu không \
      nhận được thì không ghi gì cả, trừ khi thêm --leave-out. Mật khẩu chỉ lấy từ nơi của libpq: tệp service, ~/.pgpass, \
      biến môi trường.
      """,
      """
      All tables of the folder in one transaction that writes only what differs: a second run changes nothing. Rows that \
      the folder no longer has go from their table; a table that it has not stays as it is. With one row that the database \
      can't take nothing is written, but for --leave-out. Passwords come from libpq's own places alone: service file, \
      ~/.pgpass, environment.
      """,
      """
      Toutes les tables du dossier en une transaction qui n’écrit que les différences : une seconde exécution ne change \
      rien. Les lignes que le dossier n’a plus quittent leur table ; une table qu’il n’a pas reste telle quelle. Avec une \
      seule ligne que la base ne peut prendre, rien n’est écrit, sauf avec --leave-out. Les mots de passe viennent des \
      seuls lieux de libpq : fichier de services, ~/.pgpass, environnement.
      """))

  @Argument(
    help: .said(
      "Thư mục số liệu.", "The data folder.", "Le dossier des données.",
      value: Help.said("thư-mục", "folder", "dossier")),
    completion: .directory)
  var folder: String

  @Argument(
    help: .said(
      "postgres://máy/cơ-sở-dữ-liệu hoặc service=TÊN, không có mật khẩu.",
      "postgres://host/database or service=NAME, without a password.",
      "postgres://hôte/base ou service=NOM, sans mot de passe.",
      value: Help.said("địa-chỉ", "address", "adresse")))
  var address: String

  @Flag(
    help: .said(
      "Bỏ các dòng mà cơ sở dữ liệu không nhận được, mỗi dòng đều được nêu, và nạp phần còn lại.",
      "Leave out the rows that the database can't take, each of them named, and load the rest.",
      "Laisser de côté les lignes que la base ne peut prendre, chacune nommée, et charger le reste."))
  var leaveOut = false

  @Flag(help: .anyway)
  var anyway = false

  @Option(help: .language)
  var lang: Language = .vietnamese

  func run() throws {
    Output.surviveClosedPipe()
    let address = try Failure.wording(self.address) { () throws(PostgresFault) in
      try PostgresAddress(self.address)
    }
    let choice = FolderChoice(folder: folder, language: lang)
    let (found, reader) = try PlainScreen.portfolio(choice.options(problemLimit: .max), lang.strings)
    guard found != nil else { throw choice.nothingRead }
    let load = FolderLoad(reader, lang.strings, leavesOut: leaveOut)
    let outcomes = try Failure.wording(address.name) { () throws(PostgresFault) in
      try load.run(PostgresConnection(address, terms))
    }
    load.tellLeftOut(folder)
    guard let outcomes else { throw load.refusal(address.name) }
    Output.write(CopyReport(outcomes, lang.strings).text)
  }

  /// A load waits for others and for files; what goes on at the server has its own limit.
  private var terms: PostgresTerms {
    var terms = PostgresTerms()
    terms.allowsSuperuser = anyway
    terms.statementWithin = .seconds(1_800)
    terms.idleWithin = .seconds(1_800)
    return terms
  }
}

extension ArgumentHelp {
  static var anyway: ArgumentHelp {
    .said(
      "Cho phép cả vai trò có mọi quyền (superuser).", "Allow a role that may do everything (superuser) too.",
      "Permettre aussi un rôle qui peut tout (superutilisateur).")
  }
}
