import Contract
import Dashboard
import Domain
import Intake

// What was read and what was not.
extension IntakeWords {
  static func readRows(_ taking: SheetTaking) -> String {
    let name = taking.sheet.name.isEmpty ? taking.file.name : "\(taking.file.name) › \(taking.sheet.name)"
    let names = taking.tables.map(\.table)
    let counts = TableName.allCases.filter(names.contains).map { name in
      "\(taking.tables.filter { $0.table == name }.reduce(0) { $0 + $1.rows.count }) → \(name.rawValue)"
    }.joined(separator: ", ")
    return Help.said(
      "\(name): \(taking.rowCount) dòng; lấy \(counts); để ngoài \(taking.leftOut.count)",
      "\(name): \(taking.rowCount) rows; taken \(counts); left out \(taking.leftOut.count)",
      "\(name) : \(taking.rowCount) lignes ; prises \(counts) ; laissées \(taking.leftOut.count)")
  }

  static func leftOut(_ reason: LeftOutRow.Reason, _ rows: [LeftOutRow]) -> String {
    let why: String
    switch reason {
    case .columnNumbers: why = Help.said("số thứ tự cột", "numbers of the columns", "numéros des colonnes")
    case .repeatedHead: why = Help.said("tiêu đề lặp lại", "titles once more", "titres répétés")
    case .total: why = Help.said("dòng tổng", "totals", "totaux")
    case .group: why = Help.said("dòng nhóm", "groups", "groupes")
    case .note: why = Help.said("ghi chú, chữ ký", "notes, signatures", "notes, signatures")
    case .asMapped(let words): why = Help.said("có «\(words)»", "with «\(words)»", "avec «\(words)»")
    }
    let shown = rows.prefix(4).map { "\($0.number) «\($0.text.prefix(40))»" }.joined(separator: ", ")
    let rest = rows.count > 4 ? ", +\(rows.count - 4)" : ""
    return Help.said("để ngoài", "left out", "laissé") + ", \(why): \(shown)\(rest)"
  }

  static func total(_ check: TotalCheck, _ words: Strings) -> String {
    let place = "\(SourceSheet.letters(check.column))\(check.row)"
    let (stated, summed) = (words.numbers.integer(check.stated), words.numbers.integer(check.summed))
    guard !check.isEqual else {
      return Help.said(
        "✓ \(place): \(stated) đ = tổng \(check.rowCount) dòng",
        "✓ \(place): \(stated) đ = sum of \(check.rowCount) rows",
        "✓ \(place) : \(stated) đ = somme de \(check.rowCount) lignes")
    }
    let difference = words.numbers.integer(Int128(check.stated) - Int128(check.summed))
    return Help.said(
      "✗ \(place): tệp ghi \(stated) đ, tổng \(check.rowCount) dòng là \(summed) đ, lệch \(difference) đ",
      "✗ \(place): the file says \(stated) đ, \(check.rowCount) rows add up to \(summed) đ, difference \(difference) đ",
      "✗ \(place) : le fichier dit \(stated) đ, \(check.rowCount) lignes font \(summed) đ, écart \(difference) đ"
    )
  }

  static func silent(_ table: TableTaking) -> String {
    let rows =
      table.silent.prefix(8).map(String.init).joined(separator: ", ") + (table.silent.count > 8 ? ", …" : "")
    return Help.said(
      "\(table.silent.count) dòng không có gì cho \(table.table.rawValue): \(rows)",
      "\(table.silent.count) rows say nothing for \(table.table.rawValue): \(rows)",
      "\(table.silent.count) lignes ne disent rien pour \(table.table.rawValue) : \(rows)")
  }

  static func refused(_ cell: RefusedCell, _ table: TableName) -> String {
    let place = (cell.column.map(SourceSheet.letters) ?? "") + String(cell.row)
    let found = cell.text.isEmpty ? "" : " «\(cell.text.prefix(60))»"
    let column = Contract[table].columns.first { $0.name == cell.name }
    let cost =
      cell.costsRow
      ? Help.said("không lấy dòng này", "the row is not taken", "la ligne n’est pas prise")
      : Help.said("ô này không lấy", "the cell is not taken", "la cellule n’est pas prise")
    return "\(place) \(label(of: cell.name, table))\(found): \(words(cell.cause, column?.codesOf)); \(cost)"
  }

  /// - Parameter table: whose codes the column has.
  private static func words(_ cause: RefusedCell.Cause, _ table: TableName?) -> String {
    switch cause {
    case .notNumber: Help.said("không phải số", "no number", "pas un nombre")
    case .notDate:
      Help.said("không phải ngày đủ năm", "no day with its year", "pas un jour avec son année")
    case .notChoice(let codes):
      Help.said("phải là một trong: ", "must be one of: ", "doit être parmi : ")
        + codes.joined(separator: ", ")
    case .notBoolean: Help.said("phải là có hoặc không", "must be yes or no", "doit être oui ou non")
    case .unknownCode(let near):
      Help.said(
        "thư mục không có mã hay tên này, thêm vào \(table?.fileName ?? "?") trước",
        "the folder has no such code or name, add it to \(table?.fileName ?? "?") first",
        "code ou nom inconnu du dossier, ajoutez-le d’abord à \(table?.fileName ?? "?")")
        + (near.isEmpty
          ? "" : Help.said("; gần giống: ", "; near: ", " ; proches : ") + near.joined(separator: ", "))
    case .severalCodes(let codes):
      Help.said("nhiều mã cùng tên: ", "several have the name: ", "plusieurs ont ce nom : ")
        + codes.joined(separator: ", ")
    case .error:
      Help.said(
        "ô lỗi hoặc công thức chưa tính", "an error, or a formula never computed",
        "erreur, ou formule jamais calculée")
    case .tooLarge: Help.said("số quá lớn", "too large", "trop grand")
    case .missing: Help.said("để trống", "empty", "vide")
    case .planSources(let sources):
      sources.isEmpty
        ? Help.said(
          "kế hoạch năm của dự án chưa có nguồn vốn", "the project's plan of the year has no source",
          "le plan du projet n’a pas de source")
        : Help.said(
          "kế hoạch của dự án có nhiều nguồn, thêm cột Nguồn vốn vào biểu: ",
          "the project's plan has several sources, add a column of sources to the form: ",
          "le plan du projet a plusieurs sources, ajoutez leur colonne : ")
          + sources.joined(separator: ", ")
    case .twice(let row):
      Help.said("trùng với dòng \(row)", "the same as row \(row)", "le même que la ligne \(row)")
    }
  }

  static func remark(_ remark: IntakeRemark, _ table: TableName) -> String {
    let name = label(of: remark.column, table)
    let example =
      remark.text.isEmpty
      ? ""
      : " («\(remark.text.prefix(40))» → \(remark.result), \(Help.said("dòng", "row", "ligne")) \(remark.row))"
    let what: String
    switch remark.kind {
    case .rounded: what = Help.said("làm tròn đến đồng", "rounded to the đồng", "arrondi au đồng")
    case .byName: what = Help.said("mã tìm theo tên", "codes found by name", "codes trouvés par le nom")
    case .byLabel:
      what = Help.said("mã tìm theo nhãn", "codes found by label", "codes trouvés par le libellé")
    case .serial:
      what = Help.said(
        "số ngày của Excel đọc là ngày", "day numbers of Excel read as days",
        "numéros de jour d’Excel lus comme jours")
    case .timeDropped: what = Help.said("bỏ giờ", "time left out", "heure laissée")
    case .oldFont(let font):
      what = Help.said(
        "chữ \(font) đổi sang Unicode", "\(font) letters made Unicode", "lettres \(font) mises en Unicode")
    }
    return "\(name): \(remark.count) × \(what)\(example)"
  }

  static func more(_ count: Int) -> String {
    Help.said("… và \(count) dòng nữa", "… and \(count) more", "… et \(count) de plus")
  }
}

// What would be written.
extension IntakeWords {
  static func file(_ merge: TableMerge, of unit: String) -> String {
    "→ " + IntakeFolder.table(unit, merge.table.fileName)
  }

  static func receipt(_ receipt: HandInReceipt, _ words: Strings) -> String {
    let (period, time) = (words.numbers.day(receipt.periodEnd), words.numbers.moment(receipt.received))
    return "→ \(HandInReceipt.path): "
      + Help.said(
        "kỳ đến \(period): đã nhận lúc \(time)", "period to \(period): received at \(time)",
        "période au \(period) : reçu le \(time)")
  }

  static func counts(_ merge: TableMerge) -> String {
    let isKept = merge.vanishedRule == .keep
    let kept =
      isKept
      ? Help.said("giữ lại; v remove để bỏ", "kept; v remove takes them out", "gardées ; v remove les ôte")
      : Help.said("bị bỏ", "removed", "ôtées")
    let vanished =
      merge.vanished.isEmpty
      ? ""
      : Help.said(
        "; không còn nộp \(merge.vanished.count) (\(kept))",
        "; no longer handed in \(merge.vanished.count) (\(kept))",
        " ; plus remises \(merge.vanished.count) (\(kept))")
    let other =
      merge.kept == 0
      ? ""
      : Help.said(
        "; dòng các kỳ khác giữ nguyên \(merge.kept)", "; rows of other periods stay \(merge.kept)",
        " ; lignes d’autres périodes gardées \(merge.kept)")
    return Help.said(
      "mới \(merge.added.count), đổi \(merge.changed.count), như cũ \(merge.same)",
      "new \(merge.added.count), changed \(merge.changed.count), as before \(merge.same)",
      "nouvelles \(merge.added.count), changées \(merge.changed.count), inchangées \(merge.same)") + vanished
      + other
  }

  static func sums(_ column: String, _ before: Dong, _ now: Dong, _ table: TableName, _ words: Strings)
    -> String
  {
    let difference = Int128(now) - Int128(before)
    let sign = difference > 0 ? "+" : ""
    return
      "\(label(of: column, table)): \(words.numbers.integer(before)) → \(words.numbers.integer(now)) đ (\(sign)\(words.numbers.integer(difference)))"
  }

  static func problems(_ own: Int, _ before: Problems, _ after: Problems, _ words: Strings) -> String {
    let change =
      Help.said("thư mục trước: ", "folder before: ", "dossier avant : ") + words.allProblemCounts(before)
      + Help.said("; sau: ", "; after: ", " ; après : ") + words.allProblemCounts(after)
    return Help.said(
      "Lỗi trong các tệp được ghi: \(own)", "Problems in the files to be written: \(own)",
      "Problèmes dans les fichiers à écrire : \(own)") + " · " + change
  }

  static func written(_ plan: IntakePlan, into folder: String) -> String {
    let tables = plan.merges.map { IntakeFolder.table(plan.unit, $0.table.fileName) }
    let files = (tables + (plan.receipt == nil ? [] : [HandInReceipt.path])).joined(separator: ", ")
    return Help.said(
      "Đã ghi \(files) vào \(folder); cách đọc ở \(IntakeFolder.mapping(of: plan.unit)), bản nộp giữ ở intake/\(plan.unit)/.",
      "\(files) written into \(folder); how to read it is in \(IntakeFolder.mapping(of: plan.unit)), the hand-in kept in intake/\(plan.unit)/.",
      "\(files) écrits dans \(folder) ; la façon de lire est dans \(IntakeFolder.mapping(of: plan.unit)), la remise gardée dans intake/\(plan.unit)/."
    )
  }
}
