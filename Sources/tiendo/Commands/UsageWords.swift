import Dashboard

/// What the argument parser says of a wrong call, in the reader's language: it speaks English only.
struct UsageWords {
  private let language: Language

  init(_ language: Language) { self.language = language }

  func translated(_ message: String) -> String {
    guard language != .english else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n")
  }

  private func line(_ line: String) -> String {
    if line.hasPrefix("Error: ") { return language.errorWord + sentence(String(line.dropFirst(7))) }
    if line.hasPrefix("Usage: ") { return word("Cách gọi: ", "Usage : ") + line.dropFirst(7) }
    if line.hasPrefix("Help:  ") {
      return word("Giải thích:  ", "Aide :  ") + help(String(line.dropFirst(7)))
    }
    if let middle = between("  See '", line, "' for more information.") {
      return word("  Xem thêm: \(middle)", "  Pour en savoir plus : \(middle)")
    }
    return line
  }

  private func sentence(_ text: String) -> String {
    if text.hasPrefix("--fiscal-year ") {
      return word(
        "--fiscal-year là năm gồm bốn chữ số, ví dụ 2026",
        "--fiscal-year est une année de quatre chiffres, par exemple 2026")
    }
    if let rest = after("Unknown option ", text) {
      let parts = rest.split(separator: ". Did you mean ", maxSplits: 1).map(String.init)
      let first = word("không có tùy chọn \(parts[0])", "option inconnue \(parts[0])")
      return parts.count < 2 ? first : first + word("; có phải ", " ; vouliez-vous ") + parts[1]
    }
    if let rest = after("Missing value for ", text) {
      return word("thiếu giá trị cho \(rest)", "il manque une valeur à \(rest)")
    }
    if let rest = after("Unexpected argument ", text) {
      return word("thừa tham số \(rest)", "argument en trop : \(rest)")
    }
    if let rest = text.split(separator: " unexpected arguments: ", maxSplits: 1).map(String.init).last,
      rest != text
    {
      return word("thừa các tham số \(rest)", "arguments en trop : \(rest)")
    }
    if let rest = after("The value ", text) {
      let parts = rest.split(separator: " is invalid for ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return text }
      let choice = parts[1].split(separator: ". Please provide one of ", maxSplits: 1).map(String.init)
      let first = word(
        "giá trị \(parts[0]) không dùng được cho \(choice[0])",
        "la valeur \(parts[0]) ne convient pas à \(choice[0])")
      guard choice.count == 2 else { return first }
      let codes = choice[1].replacing(" or ", with: word(" hoặc ", " ou ")).replacing(
        " and ", with: word(" và ", " et "))
      return first + word("; ghi một trong: ", " ; écrivez un de : ") + codes
    }
    return text
  }

  /// `--as-of <day>  …` with the explanation in the reader's language.
  private func help(_ text: String) -> String {
    let option = text.split(separator: " ").first.map(String.init) ?? ""
    guard let words = UsageWords.options[option] else { return text }
    let name = text.split(separator: ">", maxSplits: 1).first.map { $0 + ">" } ?? option[...]
    return name + "  " + word(words.vi, words.fr)
  }

  private static let options: [String: (vi: String, fr: String)] = [
    "--against": (
      "So với ngày này, ví dụ 2026-11-13; không ghi thì --view changes so với tuần trước.",
      "Comparer avec ce jour, par exemple 2026-11-13 ; sinon --view changes compare avec une semaine avant."
    ),
    "--as-of": (
      "Ngày (2026-06-30 hoặc 30/06/2026, tính đến 17:00) hoặc phút (2026-06-30T09:00) cần xem.",
      "Le jour (2026-06-30 ou 30/06/2026, à 17:00) ou la minute (2026-06-30T09:00) à regarder."
    ),
    "--fiscal-year": ("Năm ngân sách, ví dụ 2026.", "L’année budgétaire, par exemple 2026."),
    "--lang": ("Ngôn ngữ: vi, en hoặc fr.", "Langue : vi, en ou fr."),
    "--theme": ("Bảng màu.", "Thème."),
    "--color": ("Màu: auto, always hoặc never.", "Couleurs : auto, always ou never."),
    "--view": ("Trang cần in, ví dụ overview hoặc unit:STC.", "La page, par exemple overview ou unit:STC."),
    "--format": ("Định dạng kết quả.", "La forme du résultat."),
    "--panel": (
      "Danh sách của trang; không ghi thì danh sách đầu.", "La liste de la page ; sinon la première."
    ),
    "--filter": (
      "Chỉ các hàng có những chữ và điều kiện này: 'late>30 unit:STC'.",
      "Seulement les lignes qui ont ces mots et conditions : 'late>30 unit:STC'."
    ),
    "--sort": (
      "Sắp xếp theo cột này, ví dụ blocked_vnd; -blocked_vnd hoặc blocked_vnd:desc thì lớn nhất đứng đầu.",
      "Trier par cette colonne, par exemple blocked_vnd ; -blocked_vnd ou blocked_vnd:desc : du plus grand au plus petit."
    ),
    "--all-columns": (
      "json và csv: mọi bản ghi của bảng với mọi cột.",
      "json et csv : chaque enregistrement avec toutes ses colonnes."
    ),
    "--size": (
      "Số cột × số dòng, ví dụ 120x40, mỗi số từ 1 đến 1000.",
      "Colonnes et lignes, par exemple 120x40, de 1 à 1000."
    ),
    "--every": ("Số giây mỗi trang, từ 1 đến 3600.", "Secondes par page, de 1 à 3600."),
    "--since": ("Ngày họp lần trước.", "Le jour de la dernière réunion."),
    "--pace": ("Số giây cho một tuần.", "Secondes pour une semaine."),
  ]

  private func word(_ vi: String, _ fr: String) -> String { language == .french ? fr : vi }

  private func after(_ start: String, _ text: String) -> String? {
    text.hasPrefix(start) ? String(text.dropFirst(start.count)) : nil
  }

  private func between(_ start: String, _ text: String, _ end: String) -> String? {
    guard text.hasPrefix(start), text.hasSuffix(end) else { return nil }
    return String(text.dropFirst(start.count).dropLast(end.count))
  }
}
