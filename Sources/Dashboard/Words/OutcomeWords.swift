/// Words of what came of copying, writing a file and looking at a line, and of the dialogs for them.
struct OutcomeWords: Sendable {
  let copyTitle: String
  let saveTitle: String
  /// What the ending of a name decides.
  let saveHint: String
  let copyChoice: @Sendable (CopyChoice) -> String
  let rows: @Sendable (String) -> String
  let sent: @Sendable (_ what: String) -> String
  let tooLong: @Sendable (_ what: String) -> String
  let keptIn: @Sendable (_ file: String) -> String
  let saved: @Sendable (_ rows: String, _ path: String) -> String
  let fault: @Sendable (Outcome.SaveFault) -> String
  let writing: String
  let written: @Sendable (_ path: String) -> String
  let noPage: @Sendable (_ code: String) -> String
  let didYouMean: @Sendable (_ codes: String) -> String
  let notKept: String
  let notStarted: @Sendable (_ program: String) -> String
  let failed: @Sendable (_ program: String, _ status: Int) -> String
  let inWorkbook: @Sendable (_ place: String) -> String
  let inDatabase: @Sendable (_ place: String) -> String
  let notSigned: String

  func said(_ outcome: Outcome, _ numbers: NumberForm) -> String {
    switch outcome {
    case .copied(let copied):
      let what = "\(rows(numbers.integer(copied.rows))), \(numbers.integer(copied.bytes)) B"
      let file = copied.file.map { keptIn($0) } ?? ""
      return (copied.isSent ? sent(what) : tooLong(what)) + file
    case .saved(let count, let path): return saved(rows(numbers.integer(count)), path)
    case .notSaved(let why, let path): return path + ": " + fault(why)
    case .writing: return writing
    case .written(let path): return written(path)
    case .noPage(let code, let near):
      return noPage(code) + (near.isEmpty ? "" : "; " + didYouMean(near.joined(separator: ", ")))
    case .notKept: return notKept
    case .notEdited(let program, let status):
      return status == 127 ? notStarted(program) : failed(program, status)
    case .inWorkbook(let place): return inWorkbook(place)
    case .inDatabase(let place): return inDatabase(place)
    case .notSigned: return notSigned
    }
  }
}

extension OutcomeWords {
  static let vietnamese = OutcomeWords(
    copyTitle: "Chép", saveTitle: "Ghi ra tệp", saveHint: "đuôi .csv .json .md .txt cho biết dạng",
    copyChoice: {
      switch $0 {
      case .sentence: "cách tính"
      case .cell: "ô"
      case .row: "dòng"
      case .list: "cả danh sách"
      }
    },
    rows: { "\($0) dòng" }, sent: { "đã gửi vào bảng tạm: \($0)" },
    tooLong: { "không gửi được vào bảng tạm: \($0)" }, keptIn: { "; cũng ở \($0)" },
    saved: { "đã ghi \($0) vào \($1)" },
    fault: {
      switch $0 {
      case .exists: "tệp đã có; hãy đổi tên"
      case .inDataFolder: "không ghi vào thư mục số liệu; hãy chọn nơi khác"
      case .noFolder: "không có thư mục này"
      case .notAllowed: "không được phép ghi ở đây"
      case .noRoom: "đĩa hết chỗ"
      case .other(let code): "không ghi được (lỗi \(code))"
      }
    },
    writing: "đang viết báo cáo…", written: { "đã ghi \($0)" },
    noPage: { "thư mục này không có «\($0)»" }, didYouMean: { "có phải \($0)?" },
    notKept: "không ghi nhớ được: chỉ giữ đến khi thoát",
    notStarted: { "không mở được \($0): đặt $VISUAL hoặc $EDITOR" },
    failed: { "\($0) kết thúc với mã \($1)" },
    inWorkbook: { "mở bằng chương trình bảng tính: \($0)" },
    inDatabase: { "một dòng của cơ sở dữ liệu: \($0)" },
    notSigned: "không lưu được xác nhận; chỉ còn đến khi thoát chương trình")

  static let english = OutcomeWords(
    copyTitle: "Copy", saveTitle: "Write to a file", saveHint: ".csv .json .md .txt say in what form",
    copyChoice: {
      switch $0 {
      case .sentence: "how it is computed"
      case .cell: "cell"
      case .row: "row"
      case .list: "the whole list"
      }
    },
    rows: { $0 == "1" ? "1 row" : "\($0) rows" }, sent: { "sent to the clipboard: \($0)" },
    tooLong: { "not sent to the clipboard: \($0)" }, keptIn: { "; also in \($0)" },
    saved: { "\($0) written to \($1)" },
    fault: {
      switch $0 {
      case .exists: "there is such a file; take another name"
      case .inDataFolder: "the data folder is never written; choose another place"
      case .noFolder: "there is no such folder"
      case .notAllowed: "writing is not allowed there"
      case .noRoom: "the disk is full"
      case .other(let code): "can’t be written (error \(code))"
      }
    },
    writing: "writing the report…", written: { "written to \($0)" },
    noPage: { "this folder has no “\($0)”" }, didYouMean: { "did you mean \($0)?" },
    notKept: "can’t be kept: holds until you quit",
    notStarted: { "\($0) can’t be started: set $VISUAL or $EDITOR" },
    failed: { "\($0) ended with \($1)" },
    inWorkbook: { "open in a spreadsheet program: \($0)" },
    inDatabase: { "a row of the database: \($0)" },
    notSigned: "the sign-off can’t be kept; it stands here until the program ends")

  static let french = OutcomeWords(
    copyTitle: "Copier", saveTitle: "Écrire dans un fichier",
    saveHint: ".csv .json .md .txt disent la forme",
    copyChoice: {
      switch $0 {
      case .sentence: "le calcul"
      case .cell: "cellule"
      case .row: "ligne"
      case .list: "toute la liste"
      }
    },
    rows: { $0 == "1" ? "1 ligne" : "\($0) lignes" }, sent: { "envoyé au presse-papiers : \($0)" },
    tooLong: { "pas envoyé au presse-papiers : \($0)" }, keptIn: { " ; aussi dans \($0)" },
    saved: { "\($0) dans \($1)" },
    fault: {
      switch $0 {
      case .exists: "ce fichier existe ; prenez un autre nom"
      case .inDataFolder: "le dossier des données n’est jamais écrit ; choisissez un autre lieu"
      case .noFolder: "ce dossier n’existe pas"
      case .notAllowed: "écriture interdite à cet endroit"
      case .noRoom: "le disque est plein"
      case .other(let code): "écriture impossible (erreur \(code))"
      }
    },
    writing: "rapport en cours d’écriture…", written: { "écrit dans \($0)" },
    noPage: { "ce dossier n’a pas « \($0) »" }, didYouMean: { "plutôt \($0) ?" },
    notKept: "ne peut être gardé : vaut jusqu’à la sortie",
    notStarted: { "\($0) ne démarre pas : définissez $VISUAL ou $EDITOR" },
    failed: { "\($0) a fini avec \($1)" },
    inWorkbook: { "à ouvrir dans un tableur : \($0)" },
    inDatabase: { "une ligne de la base : \($0)" },
    notSigned: "le visa n’a pu être gardé ; il reste ici jusqu’à la fin du programme")
}

extension Language {
  var outcomes: OutcomeWords {
    switch self {
    case .vietnamese: .vietnamese
    case .english: .english
    case .french: .french
    }
  }

  /// What came of something, in a line.
  public func said(_ outcome: Outcome) -> String { outcomes.said(outcome, strings.numbers) }
}
