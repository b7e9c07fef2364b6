import ArgumentParser
import Dashboard
import Document
import Domain

/// `tiendo sheet [FOLDER] --unit CODE`: one unit on a page of paper.
struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: Help.said(
      "Viết phiếu theo dõi một đơn vị trên một trang A4.", "Write one unit's sheet, on a page of A4.",
      "Écrire la fiche d’une unité, sur une page A4."),
    discussion: Help.said(
      """
      Như trang của đơn vị: đã giải ngân bao nhiêu, vì sao, việc quá hạn, vướng mắc, vốn sắp hết hạn, cuối năm, việc trong \
      tuần, gọi ai. Dạng theo đuôi tệp của --output: .docx, .xlsx (các bảng, đủ mọi dòng), .md hoặc .txt; không có thì in \
      văn bản.
      """,
      """
      What the unit's page says: how much was paid, why, overdue tasks, obstacles, money that lapses, the year's end, this \
      week, who is called. The ending of --output says in which form: .docx, .xlsx (the tables, with all rows), .md or \
      .txt; without it it is printed as text.
      """,
      """
      Ce que dit la page de l’unité : payé, pourquoi, tâches en retard, obstacles, crédits qui expirent, fin d’année, cette \
      semaine, qui appeler. La fin de --output dit la forme : .docx, .xlsx (les tableaux, toutes les lignes), .md ou .txt ; \
      sans elle, du texte est écrit.
      """))

  @OptionGroup var data: FolderArguments
  @OptionGroup var output: OutputArguments

  @Option(help: .unit)
  var unit: String

  func run() throws {
    Output.surviveClosedPipe()
    let file: PaperFile<PaperForm>? = try output.file()
    let folder = try PaperFolder(data.choice)
    let portfolio = folder.portfolio
    let source = try folder.source(
      .ofPapers(of: portfolio, about: .unit(try portfolio.unit(unit)), data.lang, isPublic: data.isPublic))
    let rows = file?.form == .workbook ? .max / 2 : UnitSheet.rowsOfPage
    guard let sheet = UnitSheet(source, rows: rows) else { return }
    try file.write(sheet.document, dataFolder: data.choice.path)
    try Output.sayLacks(portfolio, UnitSheet.sources, data.lang.strings)
  }
}
