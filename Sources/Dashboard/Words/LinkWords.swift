import Cells
import Contract
import Domain

extension DatabaseLink {
  /// Names longer than this are cut: the screen is for the data.
  private static let longest = 28

  /// For the screen: the name comes from outside.
  private var shownName: String { SafeText.truncated(SafeText.clean(name), to: DatabaseLink.longest) }

  /// A few words for the line that says how old the data are.
  func status(_ words: Strings) -> String {
    let name = shownName
    let said =
      switch standing {
      case .connecting: Label("đang kết nối \(name)", "connecting to \(name)", "connexion à \(name)")
      case .reading(let percent):
        Label(
          "đang đọc \(name) \(percent)%", "reading \(name) \(percent)%", "lecture de \(name) \(percent) %")
      case .connected: Label("đang nối \(name)", "connected: \(name)", "relié : \(name)")
      case .shared:
        Label("\(name), bản sao chung", "\(name), a shared copy", "\(name), copie partagée")
      case .stale: Label("chưa nối \(name)", "not connected: \(name)", "non relié : \(name)")
      }
    return words.said(said)
  }

  /// What must not be overlooked; nil where all is well.
  func banner(_ words: Strings) -> String? {
    guard case .stale(let since, let cause) = standing else { return nil }
    let what = words.said(said(cause))
    guard let since else { return "\(shownName): \(what)" }
    let time = words.numbers.moment(since)
    let last = Label(
      "số liệu của \(time)", "data of \(time)", "données de \(time)")
    return "\(shownName): \(what); \(words.said(last))"
  }

  /// In the place of a screen that has nothing to show yet.
  func waiting(_ words: Strings) -> String {
    guard case .stale(nil, let cause) = standing else { return status(words) + "…" }
    let own = self.words.isEmpty ? "" : " · " + SafeText.clean(self.words)
    return "\(shownName): \(words.said(said(cause)))\(own)"
  }

  private func said(_ cause: Cause) -> Label {
    switch cause {
    case .unreachable: Label("mất kết nối", "no connection", "pas de connexion")
    case .refused: Label("máy chủ từ chối", "the server refuses", "le serveur refuse")
    case .superuser:
      Label(
        "vai trò có mọi quyền, cần --anyway", "the role may do everything: --anyway",
        "rôle tout-puissant : --anyway")
    case .emptied:
      Label(
        "nay là cơ sở dữ liệu khác, rỗng", "another, empty database answers",
        "une autre base, vide, répond")
    case .withoutTables:
      Label("không có bảng của tiendo", "no tables of tiendo there", "pas de tables de tiendo")
    case .withoutLibrary:
      Label(
        "thiếu libpq: apt install libpq5", "no libpq: apt install libpq5", "sans libpq : apt install libpq5")
    case .unwritable:
      Label("không ghi được bản sao", "the copy can’t be written", "copie impossible à écrire")
    case .offline: Label("không hỏi máy chủ", "the server is not asked", "serveur non interrogé")
    }
  }
}
