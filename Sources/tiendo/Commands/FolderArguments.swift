public import ArgumentParser
public import Dashboard
import DataFolder
public import Domain
import Glibc

/// What every command needs to know: which folder, as of when, in which language.
struct FolderArguments: ParsableArguments {
  @Argument(
    help: .said(
      "Thư mục số liệu, hoặc cơ sở dữ liệu PostgreSQL: postgres://máy/tên, service=TÊN; không ghi thì $TIENDO_DATA, nếu "
        + "không có thì thư mục hiện tại.",
      "The data folder, or a PostgreSQL database: postgres://host/name, service=NAME; else $TIENDO_DATA, else the "
        + "current folder.",
      "Le dossier des données, ou une base PostgreSQL : postgres://hôte/nom, service=NOM ; sinon $TIENDO_DATA, sinon le "
        + "dossier courant.",
      value: Help.said("thư-mục", "folder", "dossier")),
    completion: .directory)
  var folder: String?

  @Option(
    help: .said(
      "Ngày (2026-06-30 hoặc 30/06/2026, tính đến 17:00) hoặc phút (2026-06-30T09:00) cần xem; không ghi thì as_of "
        + "trong datapackage.json của thư mục, nếu không có thì bây giờ.",
      "The day (2026-06-30 or 30/06/2026: 17:00 of it) or minute (2026-06-30T09:00) to look at; else as_of of the "
        + "folder's datapackage.json, else now.",
      "Le jour (2026-06-30 ou 30/06/2026, à 17:00) ou la minute (2026-06-30T09:00) à regarder ; sinon as_of du "
        + "datapackage.json du dossier, sinon maintenant.",
      value: ArgumentHelp.day))
  var asOf: Moment?

  @Option(
    help: .said(
      "Năm ngân sách cần xem, ví dụ 2026; không ghi thì năm của ngày.",
      "The fiscal year to show, such as 2026; else the year of the day.",
      "L’année budgétaire à montrer, par exemple 2026 ; sinon l’année du jour.",
      value: Help.said("năm", "year", "année")))
  var fiscalYear: Int?

  @Option(help: .language)
  var lang: Language = .vietnamese

  @Flag(
    name: .customLong("public"),
    help: .said(
      "Ẩn tên, liên hệ và làm tròn số tiền: cho màn hình ai cũng thấy.",
      "Hide names and contacts and round amounts: for a screen that anybody sees.",
      "Cacher noms et contacts et arrondir les montants : pour un écran que tous voient."))
  var isPublic = false

  @Flag(
    help: .said(
      "Đọc bản sao đang có của cơ sở dữ liệu, không hỏi máy chủ.",
      "Read the copy of the database that is here, without asking the server.",
      "Lire la copie de la base qui est ici, sans interroger le serveur."))
  var offline = false

  @Flag(help: .anyway)
  var anyway = false

  mutating func validate() throws {
    guard fiscalYear.map(FolderArguments.years.contains) ?? true else {
      throw ValidationError(
        Help.said(
          "--fiscal-year là năm gồm bốn chữ số, ví dụ 2026",
          "--fiscal-year is a year of four digits, such as 2026",
          "--fiscal-year est une année de quatre chiffres, par exemple 2026"))
    }
  }

  /// Years that a table may be about.
  private static let years = 1990...2089

  var choice: FolderChoice {
    FolderChoice(
      folder: folder, database: DatabaseTerms(isOffline: offline, allowsSuperuser: anyway), asOf: asOf,
      fiscalYear: fiscalYear, language: lang, isPublic: isPublic)
  }
}

extension Moment: ExpressibleByArgument {
  /// `2026-06-30`, `30/06/2026` or `2026-06-30T09:00`.
  public init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4 else {
      self.init(iso: argument)
      return
    }
    func two(_ part: Substring) -> String { part.count == 1 ? "0\(part)" : String(part) }
    self.init(iso: "\(parts[2])-\(two(parts[1]))-\(two(parts[0]))")
  }
}

extension Language: ExpressibleByArgument {}
