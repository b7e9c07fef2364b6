import Contract

enum SignOffWords {
  static func title(_ week: String) -> Label {
    Label(
      "Xác nhận số liệu tuần đến \(week): họ tên", "Sign off the week to \(week): your name",
      "Viser la semaine au \(week) : votre nom")
  }

  static let hint = Label(
    "Ghi lại tên gõ ở đây, tài khoản máy, giờ, và dấu tính từ tên, độ dài, giờ sửa của các tệp; không chứng minh gì hơn thế.",
    "Keeps the name typed here, the account, the time, and a mark of the files’ names, lengths and times; it proves nothing more.",
    "Garde le nom saisi, le compte, l’heure et une empreinte des noms, longueurs et dates des fichiers ; ne prouve rien de plus."
  )

  static func none(_ key: String) -> Label {
    Label(
      "chưa ai xác nhận tuần này; \(key): xác nhận", "nobody has signed off this week; \(key): sign off",
      "personne n’a visé cette semaine ; \(key) : viser")
  }

  static let nonePublic = Label(
    "chưa ai xác nhận tuần này", "nobody has signed off this week", "personne n’a visé cette semaine")

  static func signed(by name: String?, on moment: String) -> Label {
    let (vi, en, fr) = name.map { (" bởi \($0)", " by \($0)", " par \($0)") } ?? ("", "", "")
    return Label(
      "đã xác nhận\(vi), \(moment)", "signed off\(en), \(moment)", "visé\(fr), \(moment)")
  }

  static let changed = Label(
    "từ đó tệp đã đổi", "files have changed since", "fichiers modifiés depuis")
  static let unchanged = Label(
    "tệp không đổi (tên, độ dài, giờ)", "files unchanged (names, lengths, times)",
    "fichiers inchangés (noms, longueurs, dates)")
}
