import Contract
import Dashboard
import Domain
import Intake
import Tabular

/// What the dialog of taking in says.
enum IntakeWords {
  static let prompt = Help.said("\nnhận> ", "\nintake> ", "\nprise> ")
  static let onlyNew = Help.said("chỉ dòng mới", "new rows only", "lignes nouvelles")
  static let previewTitle = Help.said("XEM TRƯỚC", "PREVIEW", "APERÇU")
  static let nothingWritten = Help.said("Không ghi gì.", "Nothing was written.", "Rien n’a été écrit.")
  static let unfinished = Help.said(
    "Lần nhận trước bị ngắt giữa chừng: chạy lại không có --preview để ghi nốt.",
    "The last intake was cut off half-way: run this without --preview, and it is finished.",
    "La dernière prise a été interrompue : lancez sans --preview pour la terminer.")
  static func finished(_ paths: [String]) -> String {
    let list = paths.isEmpty ? "—" : paths.joined(separator: ", ")
    return Help.said(
      "Lần nhận trước bị ngắt giữa chừng; vừa ghi nốt: \(list)",
      "The last intake was cut off half-way; finished now: \(list)",
      "La dernière prise a été interrompue ; terminée à présent : \(list)")
  }
  static let questionsFirst = Help.said(
    "Còn câu hỏi (dòng có dấu ?): trả lời trước, hoặc q để thoát.",
    "There are questions (lines with ?): answer them first, or q to leave.",
    "Il reste des questions (lignes avec ?) : répondez d’abord, ou q pour quitter.")
  static let notUnderstood = Help.said(
    "Không hiểu; gõ ? để xem các lệnh.", "Not understood; ? shows what can be typed.",
    "Pas compris ; ? montre ce qui peut être tapé.")
  static let noSuchNumber = Help.said(
    "Không có số hoặc cột đó.", "There is no such number or column.",
    "Ce numéro ou cette colonne n’existe pas.")
  static let nothingRead = Help.said(
    "Không đọc được gì trong thư mục.", "Nothing could be read in the folder.",
    "Rien n’a pu être lu dans le dossier.")

  static let dialogHelp = Help.said(
    """

      Enter       tiếp tục                      8 F        dòng 8 lấy từ cột F của trang tính
      d 20/11/2026  số liệu đến ngày            8 =treasury  dòng 8 là giá trị này ({period}, {year}, {plan_source}, {unit})
      y 2026      niên độ                       8 -        dòng 8 không lấy từ đâu
      m triệu     đơn vị tiền                   8 ,  8 .   số ở dòng 8: dấu phẩy, hay dấu chấm, trước phần lẻ
      l Ghi chú   để ngoài dòng có chữ này ở đầu ô   x 2   bỏ bảng [2]      + tasks  thêm một bảng
      a           xem mọi cột của các bảng            v remove    bỏ dòng không còn trong bản nộp (v keep: giữ)    q  thoát, không ghi
    """,
    """

      Enter       go on                         8 F        line 8 comes from column F of the sheet
      d 20/11/2026  figures stand to this day   8 =treasury  line 8 is this ({period}, {year}, {plan_source}, {unit})
      y 2026      plan year                     8 -        line 8 comes from nowhere
      m million   unit of money                 8 ,  8 .   numbers of line 8: comma, or point, before the decimals
      l Notes     leave out rows with a cell that begins so   x 2   drop table [2]   + tasks  add a table
      a           show all columns of the tables        v remove    rows that are no longer handed in are removed (v keep: kept)   q  leave, write nothing
    """,
    """

      Entrée      continuer                     8 F        la ligne 8 vient de la colonne F de la feuille
      d 20/11/2026  chiffres arrêtés à ce jour  8 =treasury  la ligne 8 vaut ceci ({period}, {year}, {plan_source}, {unit})
      y 2026      année du plan                 8 -        la ligne 8 ne vient de nulle part
      m million   unité monétaire               8 ,  8 .   nombres de la ligne 8 : virgule, ou point, avant les décimales
      l Notes     laisser les lignes dont une cellule commence ainsi   x 2   ôter la table [2]   + tasks  ajouter une table
      a           voir toutes les colonnes            v remove    ôter les lignes qui ne sont plus remises (v keep : garder)   q  quitter sans écrire
    """)

  static func confirm(_ folder: String) -> String {
    Help.said(
      "\nGhi vào \(folder)? c = ghi, Enter = không: ", "\nWrite into \(folder)? y = write, Enter = no: ",
      "\nÉcrire dans \(folder) ? o = écrire, Entrée = non : ")
  }

  static func label(of column: String, _ table: TableName) -> String {
    guard let label = Contract[table].columns.first(where: { $0.name == column })?.label.short else {
      return column
    }
    return Help.said(label.vi, label.en, label.fr)
  }

  static func aboutMapping(_ unit: Agency) -> [String] {
    Help.said(
      """
      Cách đọc bản nộp của \(unit.code), \(unit.name). tiendo intake viết tệp này; sửa tay cũng được.
      headings: cột của bảng = tiêu đề trong bản nộp (chữ số trong tiêu đề thay đổi được).
      values: như nhau ở mọi dòng; first: chỉ cho dòng mới; numbers: dấu trước phần lẻ.
      """,
      """
      How hand-ins of \(unit.code), \(unit.name), are read. Written by tiendo intake; may be edited.
      headings: column of the table = title in the hand-in (digits in titles may change).
      values: the same in each row; first: for new rows only; numbers: the mark before decimals.
      """,
      """
      Comment lire les remises de \(unit.code), \(unit.name). Écrit par tiendo intake ; modifiable.
      headings : colonne de la table = titre dans la remise (les chiffres des titres peuvent changer).
      values : le même dans chaque ligne ; first : lignes nouvelles ; numbers : signe avant les décimales.
      """
    ).split(separator: "\n").map(String.init)
  }
}

// The sheets.
extension IntakeWords {
  static func sheetTitle(_ taking: SheetTaking, _ number: Int) -> String {
    let name = taking.sheet.name.isEmpty ? taking.file.name : "\(taking.file.name) › \(taking.sheet.name)"
    let form = taking.file.form.map { " (\($0))" } ?? ""
    return "(\(number)) \(name)\(form)"
  }

  static func sheetFacts(_ taking: SheetTaking, _ terms: TakingTerms) -> String {
    let rows = taking.head.rows
    let lines = rows.count == 1 ? "\(rows.lowerBound)" : "\(rows.lowerBound)–\(rows.upperBound)"
    let period = (terms.period ?? taking.facts.day)?.iso ?? "?"
    let year =
      (terms.year ?? taking.facts.year ?? (terms.period ?? taking.facts.day)?.year).map(String.init) ?? "?"
    let stated = taking.mapping.money ?? taking.facts.money
    let money =
      stated?.rawValue
      ?? Help.said("đồng (tệp không ghi đơn vị)", "đồng (no unit is stated)", "đồng (aucune unité écrite)")
    return Help.said(
      "tiêu đề ở dòng \(lines), \(taking.rowCount) dòng bên dưới · đến ngày \(period) · niên độ \(year) · \(money)",
      "titles in row \(lines), \(taking.rowCount) rows below · as of \(period) · plan year \(year) · \(money)",
      "titres en ligne \(lines), \(taking.rowCount) lignes dessous · au \(period) · année \(year) · \(money)")
  }

  static func unread(_ headings: [SheetHead.Heading]) -> String {
    let list = headings.map { "\(SourceSheet.letters($0.column)) «\($0.text)»" }.joined(separator: ", ")
    return Help.said("Không đọc: ", "Not read: ", "Non lu : ") + list
  }

  static func withoutHead(_ sheet: String) -> String {
    Help.said(
      "\(sheet): không thấy bảng nào, không đọc.", "\(sheet): no table found; not read.",
      "\(sheet) : aucune table trouvée ; non lu.")
  }

  /// - Parameter number: the number of a column on the screen.
  static func said(_ question: IntakeQuestion, _ taking: SheetTaking, _ number: (TableName, String) -> Int)
    -> String
  {
    switch question {
    case .money(let sample):
      return Help.said(
        "Tiền tính bằng gì? «\(sample)» mà là đồng thì quá nhỏ, tệp không ghi đơn vị. Trả lời: m triệu, m tỷ, m nghìn hoặc m đồng",
        "What is money counted in? «\(sample)» is small for đồng, and no unit is stated. Answer: m million, m billion, m thousand or m đồng",
        "En quoi compte-t-on ? «\(sample)» est peu pour des đồng, et aucune unité n’est écrite. Répondez : m million, m milliard ou m đồng"
      )
    case .period:
      return Help.said(
        "Số liệu đến ngày nào? Trả lời: d 20/11/2026",
        "To which day do the figures stand? Answer: d 20/11/2026",
        "À quel jour les chiffres sont-ils arrêtés ? Répondez : d 20/11/2026")
    case .year:
      return Help.said(
        "Niên độ nào? Trả lời: y 2026", "Which plan year? Answer: y 2026", "Quelle année ? Répondez : y 2026")
    case .numbers(let table, let column, let finding):
      return numbers(finding, column, number(table, column), table)
    case .dates(let table, let column, let first, let second):
      let name = label(of: column, table)
      return Help.said(
        "\(name): «\(first.text)» (dòng \(first.row)) và «\(second.text)» (dòng \(second.row)) viết ngày tháng theo hai thứ tự. Trả lời: f dd/mm/yyyy hoặc f mm/dd/yyyy",
        "\(name): «\(first.text)» (row \(first.row)) and «\(second.text)» (row \(second.row)) have days in two orders. Answer: f dd/mm/yyyy or f mm/dd/yyyy",
        "\(name) : «\(first.text)» (ligne \(first.row)) et «\(second.text)» (ligne \(second.row)) suivent deux ordres. Répondez : f dd/mm/yyyy ou f mm/dd/yyyy"
      )
    case .column(let table, let column):
      let place = number(table, column)
      let name = label(of: column, table)
      return Help.said(
        "\(table.rawValue) cần cột «\(name)»: lấy từ đâu? Trả lời: \(place) C (cột C), \(place) =giá trị; hoặc bỏ bảng bằng x",
        "\(table.rawValue) needs «\(name)»: where from? Answer: \(place) C (column C), \(place) =value; or drop the table with x",
        "\(table.rawValue) veut «\(name)» : d’où ? Répondez : \(place) C (colonne C), \(place) =valeur ; ou ôtez la table par x"
      )
    case .heading(let table, let column, let title):
      let place = number(table, column)
      return Help.said(
        "không có, hoặc có nhiều, cột tiêu đề «\(title)» (\(label(of: column, table))). Trả lời: \(place) C (cột C) hoặc \(place) -",
        "there is no column «\(title)», or several (\(label(of: column, table))). Answer: \(place) C (column C) or \(place) -",
        "pas de colonne «\(title)», ou plusieurs (\(label(of: column, table))). Répondez : \(place) C (colonne C) ou \(place) -"
      )
    }
  }

  private static func numbers(
    _ finding: NumberEvidence.Finding, _ column: String, _ place: Int, _ table: TableName
  ) -> String {
    let name = label(of: column, table)
    switch finding {
    case .doubt(let proof):
      let digits = proof.text.filter(\.isNumber)
      let mark = proof.text.first { $0 == "." || $0 == "," } ?? "."
      let parts = proof.text.split(separator: mark).map(String.init)
      let decimal = parts.joined(separator: ",")
      let style = mark == "." ? (whole: ",", part: ".") : (whole: ".", part: ",")
      return Help.said(
        "\(name): «\(proof.text)» (dòng \(proof.row)) là \(digits) hay \(decimal) (có phần lẻ)? Không ô nào cho biết. Trả lời: \(place) \(style.whole) cho \(digits), \(place) \(style.part) cho \(decimal)",
        "\(name): is «\(proof.text)» (row \(proof.row)) \(digits), or \(decimal) with decimals? No cell tells. Answer: \(place) \(style.whole) for \(digits), \(place) \(style.part) for \(decimal)",
        "\(name) : «\(proof.text)» (ligne \(proof.row)) est-il \(digits), ou \(decimal) avec décimales ? Aucune cellule ne le dit. Répondez : \(place) \(style.whole) pour \(digits), \(place) \(style.part) pour \(decimal)"
      )
    case .contradiction(let first, let second):
      return Help.said(
        "\(name): «\(first.text)» (dòng \(first.row)) và «\(second.text)» (dòng \(second.row)) viết số theo hai cách; sửa trong tệp, hoặc chọn: \(place) , hoặc \(place) .",
        "\(name): «\(first.text)» (row \(first.row)) and «\(second.text)» (row \(second.row)) write numbers in two ways; mend the file, or choose: \(place) , or \(place) .",
        "\(name) : «\(first.text)» (ligne \(first.row)) et «\(second.text)» (ligne \(second.row)) écrivent de deux façons ; corrigez le fichier, ou choisissez : \(place) , ou \(place) ."
      )
    case .indifferent, .proved: return name
    }
  }
}
