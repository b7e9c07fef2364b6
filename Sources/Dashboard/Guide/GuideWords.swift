import Contract

/// The words of the guide that are not those of the contract.
enum GuideWords {
  static let kind = Label("HƯỚNG DẪN", "GUIDE", "GUIDE")
  static let subject = Label(
    "Các bảng của thư mục số liệu", "The tables of a data folder", "Les tables d’un dossier de données")
  static let note = Label(
    "Lập từ quy ước số liệu của tiendo; tên cột trong tệp phải đúng như cột đầu.",
    "Made from tiendo's data contract; in a file a column is called as the first column has it.",
    "Fait du contrat de données de tiendo ; dans un fichier une colonne porte le nom de la première colonne.")
  static let howTo = Label("Cách làm", "How to begin", "Pour commencer")
  static let exampleTables = Label(
    "Các bảng có sẵn trong thư mục mới", "The tables of a new folder", "Les tables d’un dossier nouveau")
  static let otherTables = Label(
    "Các bảng có thể thêm", "Tables that may be added", "Les tables que l’on peut ajouter")

  static let columns = [
    Label("Cột trong tệp", "Column in the file", "Colonne du fichier"), Label("Tên", "Title", "Titre"),
    Label("Kiểu", "Type", "Type"), Label("Bắt buộc", "Required", "Obligatoire"),
    Label("Ghi gì", "What stands there", "Ce qu’on y écrit"), Label("Ví dụ", "Example", "Exemple"),
  ]

  static let key = Label("có, khóa", "yes, key", "oui, clé")
  static let required = Label("có", "yes", "oui")
  static let mayBeEmpty = Label("không", "no", "non")
  static let yes = Label("có", "yes", "oui")
  static let no = Label("không", "no", "non")
  static let owner = Label(
    "trong units/<unit_id>/ để trống là đơn vị của thư mục đó",
    "in units/<unit_id>/ empty means the unit of that folder",
    "dans units/<unit_id>/ vide veut dire l’unité de ce dossier")

  static func codeOf(_ file: String) -> Label {
    Label("mã có trong \(file)", "a code of \(file)", "un code de \(file)")
  }

  static func tier(_ tier: TableFacts.Tier) -> Label {
    switch tier {
    case .core:
      Label(
        "Bảng cốt lõi: bảng theo dõi cần nó.", "A core table: the dashboard needs it.",
        "Table principale : le tableau de bord en a besoin.")
    case .oneOf:
      Label(
        "Cần ít nhất một trong hai bảng giải ngân: transactions.csv, disbursed_to_date.csv.",
        "Of the two tables of disbursement, transactions.csv and disbursed_to_date.csv, one is needed.",
        "Des deux tables de décaissement, transactions.csv et disbursed_to_date.csv, il en faut une.")
    case .optional:
      Label(
        "Bảng thêm: có bảng thì có trang của nó.", "An added table: its page is there when the table is.",
        "Table en plus : sa page existe quand la table existe.")
    case .reference:
      Label(
        "Bảng danh mục: cho tên của các mã.", "A table of names: it says what codes mean.",
        "Table de noms : elle dit ce que valent les codes.")
    }
  }

  static func kind(_ kind: Column.Kind) -> Label {
    switch kind {
    case .text: Label("chữ", "text", "texte")
    case .email: Label("thư điện tử", "e-mail", "courriel")
    case .code: Label("mã", "code", "code")
    case .codes: Label("các mã, cách nhau bằng |", "codes joined by |", "codes joints par |")
    case .budgetCode: Label("mã 6 đến 9 chữ số", "code of 6 to 9 digits", "code de 6 à 9 chiffres")
    case .integer: Label("số nguyên", "whole number", "nombre entier")
    case .money: Label("số tiền, đồng", "amount in đồng", "montant en dôngs")
    case .number: Label("số, dấu chấm thập phân", "number, decimal point", "nombre, point décimal")
    case .boolean: Label("true hoặc false", "true or false", "true ou false")
    case .date: Label("ngày yyyy-mm-dd", "day yyyy-mm-dd", "jour yyyy-mm-dd")
    case .dateTime: Label("ngày và giờ", "day and time", "jour et heure")
    case .year: Label("năm", "year", "année")
    case .yearMonth: Label("tháng yyyy-mm", "month yyyy-mm", "mois yyyy-mm")
    case .choice: Label("một mã trong danh mục", "one code of a list", "un code d’une liste")
    }
  }
}
