import ArgumentParser
import Cells
import Contract
import Dashboard
import Document
import Domain

/// `tiendo init FOLDER`: a first data folder with its guide. The one command that makes one, and it touches no other.
struct InitCommand: ParsableCommand {
  enum Origin: String, ExpressibleByArgument, CaseIterable {
    /// A copy of the demonstration's data.
    case demo
  }

  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Help.said(
      "Tạo thư mục số liệu đầu tiên với các bảng ví dụ và hướng dẫn từng cột.",
      "Make a first data folder with example tables and a guide to every column.",
      "Créer un premier dossier de données avec des tables d’exemple et un guide des colonnes."),
    discussion: Help.said(
      """
      Thư mục phải chưa có hoặc trống; thư mục khác không bị đụng đến. Có trong đó: các bảng CSV đủ mọi cột với một dự án \
      ví dụ, datapackage.json ghi rằng số liệu không có thật, và hướng dẫn (.md, .xlsx) bằng ngôn ngữ của --lang.
      """,
      """
      The folder must be new or empty; no other is touched. In it are CSV tables with all their columns and one example \
      project, datapackage.json, which says that the data are invented, and the guide (.md, .xlsx) in the language of --lang.
      """,
      """
      Le dossier doit être nouveau ou vide ; aucun autre n’est touché. On y trouve des tables CSV avec toutes leurs colonnes \
      et un projet d’exemple, datapackage.json, qui dit que les données sont inventées, et le guide (.md, .xlsx) dans la \
      langue de --lang.
      """))

  @Argument(
    help: .said(
      "Thư mục cần tạo.", "The folder to make.", "Le dossier à créer.",
      value: Help.said("thư-mục", "folder", "dossier")),
    completion: .directory)
  var folder: String?

  @Option(
    help: .said(
      "demo: chép số liệu mô phỏng thay cho các bảng ví dụ.",
      "demo: a copy of the demonstration's data instead of the example tables.",
      "demo : une copie des données de démonstration au lieu des tables d’exemple.",
      value: Help.said("nguồn", "source", "source")))
  var from: Origin?

  @Option(
    help: .said(
      "Chỉ ghi hướng dẫn vào tệp này; dạng theo đuôi: .docx, .xlsx, .md hoặc .txt.",
      "Write the guide alone into this file; the ending says in which form: .docx, .xlsx, .md or .txt.",
      "Écrire seulement le guide dans ce fichier ; la fin dit la forme : .docx, .xlsx, .md ou .txt.",
      value: Help.said("tệp", "file", "fichier")),
    completion: .file())
  var guide: String?

  @Option(help: .language)
  var lang: Language = .vietnamese

  mutating func validate() throws {
    guard (folder == nil) != (guide == nil), guide == nil || from == nil else {
      throw ValidationError(
        Help.said(
          "ghi thư mục cần tạo, hoặc chỉ --guide và tên tệp: tiendo init FOLDER, tiendo init --guide FILE",
          "name the folder to make, or --guide and a file alone: tiendo init FOLDER, tiendo init --guide FILE",
          "nommez le dossier à créer, ou seulement --guide et un fichier : tiendo init FOLDER, tiendo init --guide FILE"
        ))
    }
  }

  func run() throws {
    Output.surviveClosedPipe()
    let day = Moment.now.day
    if let guide {
      let file = try PaperFile<PaperForm>(guide)
      let place = NewFile.real(NewFolder.parent(of: NewFile.absolute(guide)))
      return try file.write(
        file.form.bytes(Guide(lang, on: day).document), dataFolder: place.flatMap(NewFolder.dataFolder))
    }
    guard let folder else { return }
    let new = NewFolder(folder)
    switch from {
    case nil: try new.make { try writeExample(into: $0, on: day) }
    case .demo:
      guard let demo = DemoFolder.installed() else { throw noDemo }
      try new.make { try DemoFolder.copy(demo, to: $0) }
    }
    Output.write(SafeText.clean(done(new.path)) + "\n")
  }

  private func writeExample(into folder: String, on day: Day) throws {
    let example = ExampleFolder(lang, on: day)
    let guide = Guide(lang, on: day).document
    let names = Guide.name(in: lang)
    func write(_ name: String, _ bytes: [UInt8]) throws {
      try NewFile(folder + "/" + name, dataFolder: nil).write(bytes)
    }
    for table in ExampleFolder.tables { try write(table.fileName, Array(example.text(of: table).utf8)) }
    try write("datapackage.json", Array(example.package.utf8))
    try write(names.markdown, PaperForm.markdown.bytes(guide))
    try write(names.workbook, PaperForm.workbook.bytes(guide))
  }

  private func done(_ path: String) -> String {
    let guide = Guide.name(in: lang).workbook
    let next = from == nil ? Help.said("đọc \(guide), ", "read \(guide), ", "lisez \(guide), ") : ""
    return Help.said(
      "Đã tạo \(path). Tiếp theo: \(next)tiendo check, tiendo với tên thư mục này.",
      "\(path) is made. Next: \(next)tiendo check and tiendo with its name.",
      "\(path) est créé. Ensuite : \(next)tiendo check et tiendo avec son nom.")
  }

  private var noDemo: Failure {
    Failure(
      vi: "không thấy demo-data; chạy lệnh ở nơi có thư mục demo-data, hoặc cài bằng make install",
      en: "there is no demo-data; call it where the folder demo-data stands, or install with make install",
      fr: "demo-data n’est pas là ; appelez la commande où se trouve demo-data, ou installez par make install"
    )
  }
}
