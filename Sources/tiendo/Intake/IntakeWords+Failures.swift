import Contract
import Dashboard
import Domain
import Intake
import Tabular

// Why nothing can be taken in.
extension IntakeWords {
  static var questionsLeft: Failure {
    Failure(
      vi:
        "còn câu hỏi (các dòng có dấu ?), chưa ghi gì; chạy lại ở cửa sổ dòng lệnh, không có --yes, để trả lời",
      en:
        "there are questions (the lines with ?), nothing was written; run it in a terminal without --yes to answer them",
      fr:
        "il reste des questions (lignes avec ?), rien n’est écrit ; lancez-la dans un terminal, sans --yes, pour répondre"
    )
  }

  static var notSound: Failure {
    Failure(
      vi:
        "có dòng không lấy được hoặc tổng không khớp (các dòng có dấu ✗), chưa ghi gì; trả lời ở cửa sổ dòng lệnh, "
        + "hoặc thêm --anyway",
      en:
        "rows can't be taken or totals differ (the lines with ✗), nothing was written; answer in a terminal, or add "
        + "--anyway",
      fr:
        "des lignes ne sont pas prises ou des totaux diffèrent (lignes avec ✗), rien n’est écrit ; répondez dans un "
        + "terminal, ou ajoutez --anyway")
  }

  static var noRows: Failure {
    Failure(
      vi: "không có dòng nào lấy được, chưa ghi gì; xem các dòng có dấu ✗",
      en: "no row could be taken, nothing was written; see the lines with ✗",
      fr: "aucune ligne n’a pu être prise, rien n’est écrit ; voyez les lignes avec ✗")
  }

  static var notAsked: Failure {
    Failure(
      vi: "không có ai để hỏi ở đây, chưa ghi gì; thêm --yes để ghi",
      en: "nobody can be asked here, nothing was written; add --yes to write",
      fr: "personne à qui demander ici, rien n’est écrit ; ajoutez --yes pour écrire")
  }

  static var intoDatabase: Failure {
    Failure(
      vi: "không lấy báo cáo vào thẳng cơ sở dữ liệu; lấy vào một thư mục rồi nạp bằng tiendo copy",
      en:
        "hand-ins are not taken straight into a database; take them into a folder and load that by tiendo copy",
      fr:
        "on ne prend pas les remises directement dans une base ; prenez-les dans un dossier, puis tiendo copy",
      code: 2)
  }

  static var noMemory: Failure {
    Failure(
      vi: "không đủ bộ nhớ để xem trước", en: "not enough memory for the preview",
      fr: "pas assez de mémoire pour l’aperçu")
  }

  static func noUnit(_ named: [String]) -> Failure {
    let list = named.joined(separator: ", ")
    return Failure(
      vi: "bản nộp của đơn vị nào? thêm --unit và mã trong units.csv"
        + (list.isEmpty ? "" : " (tệp nêu: \(list))"),
      en: "whose hand-in is it? add --unit and a code of units.csv"
        + (list.isEmpty ? "" : " (the file names: \(list))"),
      fr: "de quelle unité est la remise ? ajoutez --unit et un code de units.csv"
        + (list.isEmpty ? "" : " (le fichier nomme : \(list))"),
      code: 2)
  }

  static func noHead(_ files: [String]) -> Failure {
    let list = files.joined(separator: ", ")
    return Failure(
      vi:
        "\(list): không thấy hàng tiêu đề nào nhận ra được (dự án, giải ngân, nhiệm vụ, vướng mắc…); tên cột có trong "
        + "hướng dẫn: tiendo init --guide huong-dan.xlsx",
      en:
        "\(list): no row of titles is known (project, disbursed, task, obstacle …); the names of columns are in the "
        + "guide: tiendo init --guide guide.xlsx",
      fr:
        "\(list) : aucune ligne de titres reconnue (projet, décaissé, tâche, obstacle…) ; les noms de colonnes sont "
        + "dans le guide : tiendo init --guide guide.xlsx"
    )
  }

  static func failure(_ fault: HandIn.Fault, path: String) -> Failure {
    switch fault {
    case .unreadable(let words):
      return Failure(
        vi: "không mở được \(path): \(words)", en: "\(path) can't be opened: \(words)",
        fr: "\(path) ne s’ouvre pas : \(words)")
    case .tooLarge(let most):
      return Failure(
        vi: "\(path) lớn hơn \(most >> 20) MB; một bản nộp không lớn đến thế",
        en: "\(path) is larger than \(most >> 20) MB; no hand-in is",
        fr: "\(path) dépasse \(most >> 20) Mo ; aucune remise n’est si grande")
    case .empty: return Failure(vi: "\(path) trống", en: "\(path) is empty", fr: "\(path) est vide")
    case .notTable:
      return Failure(
        vi: "\(path) không phải .xlsx hay văn bản; lưu lại thành .xlsx hoặc .csv",
        en: "\(path) is neither .xlsx nor text; save it as .xlsx or .csv",
        fr: "\(path) n’est ni .xlsx ni du texte ; enregistrez-le en .xlsx ou .csv")
    case .doubt(let doubt):
      let (a, b) = (doubt.first, doubt.second)
      return Failure(
        vi:
          "\(path): dòng \(doubt.line) đọc được theo hai cách, \(a.name): «\(a.line)», \(b.name): «\(b.line)»; lưu lại thành CSV UTF-8",
        en:
          "\(path): line \(doubt.line) can be read in two ways, \(a.name): «\(a.line)», \(b.name): «\(b.line)»; save it as CSV UTF-8",
        fr:
          "\(path) : la ligne \(doubt.line) se lit de deux façons, \(a.name) : «\(a.line)», \(b.name) : «\(b.line)» ; enregistrez en CSV UTF-8"
      )
    case .workbook(let fault): return failure(fault, path)
    }
  }

  private static func failure(_ fault: Workbook.Fault, _ path: String) -> Failure {
    switch fault {
    case .unreadable(let words):
      return Failure(
        vi: "không mở được \(path): \(words)", en: "\(path) can't be opened: \(words)",
        fr: "\(path) ne s’ouvre pas : \(words)")
    case .notWorkbook:
      return Failure(
        vi: "\(path) không phải tệp Excel .xlsx; lưu lại thành .xlsx, tệp .ods thì có thể thêm --convert",
        en: "\(path) is no .xlsx workbook; save it as .xlsx, or for an .ods add --convert",
        fr: "\(path) n’est pas un classeur .xlsx ; enregistrez-le en .xlsx, ou pour un .ods ajoutez --convert"
      )
    case .oldWorkbook:
      return Failure(
        vi: "\(path) là tệp Excel cũ (.xls); lưu lại thành .xlsx, hoặc thêm --convert",
        en: "\(path) is an old workbook (.xls); save it as .xlsx, or add --convert",
        fr: "\(path) est un ancien classeur (.xls) ; enregistrez-le en .xlsx, ou ajoutez --convert")
    case .encrypted:
      return Failure(
        vi: "\(path) có mật khẩu; bỏ mật khẩu rồi lưu lại",
        en: "\(path) has a password; take it off and save it again",
        fr: "\(path) a un mot de passe ; ôtez-le et enregistrez à nouveau")
    case .truncated, .beingWritten:
      return Failure(
        vi: "\(path) chưa đủ: đang được ghi hoặc bị cắt; đợi rồi thử lại, hoặc xin lại tệp",
        en: "\(path) is not whole: being written, or cut; wait and try again, or ask for it again",
        fr: "\(path) n’est pas entier : en cours d’écriture ou coupé ; réessayez, ou redemandez-le")
    case .tooLarge, .doctype:
      return Failure(
        vi:
          "\(path) vượt giới hạn của một tệp Excel bình thường, không đọc; mở bằng Excel rồi lưu lại thành .xlsx",
        en:
          "\(path) is beyond what a workbook of an office has, and is not read; open it in Excel and save it as .xlsx",
        fr:
          "\(path) dépasse ce qu’a un classeur de bureau et n’est pas lu ; ouvrez-le dans Excel et enregistrez-le en .xlsx"
      )
    case .broken(let part):
      return Failure(
        vi: "\(path) hỏng (\(part)); mở bằng Excel, lưu lại thành .xlsx",
        en: "\(path) is damaged (\(part)); open it in Excel and save it as .xlsx",
        fr: "\(path) est abîmé (\(part)) ; ouvrez-le dans Excel et enregistrez-le en .xlsx")
    }
  }

  static func failure(_ fault: MappingFile.Fault, path: String) -> Failure {
    switch fault {
    case .syntax(let line, let words):
      Failure(
        vi: "\(path):\(line): không phải TOML: \(words); sửa dòng đó, hoặc xóa tệp để tìm lại cách đọc",
        en: "\(path):\(line): no TOML: \(words); mend the line, or delete the file to find the mapping anew",
        fr:
          "\(path):\(line) : pas du TOML : \(words) ; corrigez la ligne, ou supprimez le fichier pour chercher à nouveau"
      )
    case .value(let key):
      Failure(
        vi: "\(path): không hiểu \(key); sửa, hoặc xóa tệp để tìm lại cách đọc",
        en: "\(path): \(key) is not understood; mend it, or delete the file to find the mapping anew",
        fr: "\(path) : \(key) n’est pas compris ; corrigez, ou supprimez le fichier pour chercher à nouveau")
    }
  }

  static func failure(_ fault: IntakePlan.Fault) -> Failure {
    switch fault {
    case .kept(let other, let path):
      Failure(
        vi: "đơn vị đã có bảng này ở \(other); chuyển tệp đó đi, hoặc lưu nó thành \(path), rồi thử lại",
        en: "the unit has this table in \(other); move that away, or save it as \(path), and try again",
        fr: "l’unité a cette table dans \(other) ; déplacez-le, ou enregistrez-le comme \(path), et réessayez"
      )
    case .unreadable(let path, let words):
      Failure(
        vi: "không đọc được \(path): \(words)", en: "\(path) can't be read: \(words)",
        fr: "\(path) ne se lit pas : \(words)")
    case .earlier(let path, .record(let line)):
      Failure(
        vi: "\(path):\(line): dòng không tách được thành ô; sửa trước để không mất gì (tiendo check)",
        en:
          "\(path):\(line): the line can't be split into cells; mend it first, so that nothing is lost (tiendo check)",
        fr:
          "\(path):\(line) : la ligne ne se découpe pas ; corrigez-la d’abord, pour ne rien perdre (tiendo check)"
      )
    case .earlier(let path, .noHeader):
      Failure(
        vi: "\(path): dòng đầu không phải tên cột khác nhau; sửa trước",
        en: "\(path): the first line does not name columns; mend it first",
        fr: "\(path) : la première ligne ne nomme pas les colonnes ; corrigez-la d’abord")
    }
  }

  static func failure(_ fault: IntakeFolder.Fault) -> Failure {
    switch fault {
    case .write(let path, let code):
      let words = Failure(NewFile.fault(code), path: path)
      return Failure(
        vi: words.vi + "; thư mục vẫn như cũ", en: words.en + "; the folder is as it was",
        fr: words.fr + " ; le dossier est inchangé")
    case .changed(let path):
      return Failure(
        vi: "\(path) vừa bị ai khác đổi; chưa ghi gì, chạy lại",
        en: "\(path) was changed by somebody meanwhile; nothing was written, run it again",
        fr: "\(path) a changé entre-temps ; rien n’est écrit, recommencez")
    case .busy:
      return Failure(
        vi: "một lệnh intake khác đang ghi vào thư mục này; đợi rồi chạy lại",
        en: "another intake is writing into this folder; wait and run it again",
        fr: "une autre prise écrit dans ce dossier ; attendez et recommencez")
    case .halfWritten(let path, _, let saved):
      let list = saved.joined(separator: ", ")
      return Failure(
        vi: "không ghi được \(path) và không trả lại được mọi thứ; nội dung cũ nằm ở: \(list)",
        en: "\(path) could not be written and not all could be put back; what was there is in: \(list)",
        fr: "\(path) n’a pu être écrit et tout n’a pu être remis ; l’ancien contenu est dans : \(list)")
    }
  }
}
