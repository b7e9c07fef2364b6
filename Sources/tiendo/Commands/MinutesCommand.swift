import ArgumentParser
import Dashboard
import Document
import Domain

/// `tiendo minutes [FOLDER]`: the minutes of the meeting at which the talk is held, to be filled in.
struct MinutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract: Help.said(
      "Viết khung biên bản cuộc họp.", "Write the minutes of the meeting, to be filled in.",
      "Écrire le procès-verbal de la réunion, à compléter."),
    discussion: Help.said(
      """
      Theo mẫu biên bản của Nghị định 30/2020/NĐ-CP: thời gian, địa điểm, thành phần để trống; nội dung là các trang trình \
      bày, theo thứ tự, mỗi trang một dòng; đề nghị quyết định; bảng việc, người, hạn gợi ý từ số liệu. Dạng theo đuôi tệp \
      của --output: .docx, .xlsx (các bảng), .md hoặc .txt; không có thì in văn bản.
      """,
      """
      In the form of Decree 30/2020/NĐ-CP: time, place and who was present are left blank; the items are the pages of the \
      talk in their order, a line each; decisions asked for; a table of what, who and until when, proposed from the data. \
      The ending of --output says in which form: .docx, .xlsx (the tables), .md or .txt; without it it is printed as text.
      """,
      """
      Dans la forme du décret 30/2020/NĐ-CP : heure, lieu et présents restent en blanc ; les points sont les pages de la \
      présentation dans leur ordre, une ligne chacune ; décisions demandées ; tableau quoi, qui, quand, proposé d’après les \
      données. La fin de --output dit la forme : .docx, .xlsx (les tableaux), .md ou .txt ; sans elle, du texte est écrit.
      """))

  @OptionGroup var data: FolderArguments
  @OptionGroup var output: OutputArguments
  @OptionGroup var wording: WordingArguments

  @Option(help: .lastMeeting)
  var since: Moment?

  func run() throws {
    Output.surviveClosedPipe()
    let file: PaperFile<PaperForm>? = try output.file()
    let words = try wording.words(data.lang)
    let folder = try PaperFolder(data.choice)
    let portfolio = folder.portfolio
    let last = since?.day ?? StateFolder().lastMeeting(about: portfolio.folder)
    let minutes = Minutes(
      try folder.source(.ofPapers(of: portfolio, data.lang, isPublic: data.isPublic)),
      since: Meeting.since(last, on: portfolio.asOf.day), wording: words)
    try file.write(minutes.document, dataFolder: data.choice.path)
    try Output.sayLacks(portfolio, Minutes.sources, data.lang.strings)
  }
}
