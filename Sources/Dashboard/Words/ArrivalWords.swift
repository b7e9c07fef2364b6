/// Words of how old the figures are, of what arrives while the program runs, and of a screen that is held.
struct ArrivalWords: Sendable {
  /// The newest day of a payment and of a unit's report, in full and in few columns.
  let lastPayment: String
  let payment: String
  let lastReport: String
  let report: String
  /// Before the time at which the folder was read.
  let read: String
  /// After a day that is too long ago.
  let old: String
  /// Keys of a held screen: the next step that arrived, and the figures of now.
  let nextStep: String
  let live: String
  /// Name of the page of what was read, and heads of its columns.
  let log: String
  let time: String
  let event: String
  let rows: String
  let kind: @Sendable (LogEntry.Kind) -> String

  static let english = ArrivalWords(
    lastPayment: "last payment", payment: "paid", lastReport: "last report", report: "report",
    read: "read", old: "(old)", nextStep: "next", live: "live", log: "Log", time: "Time",
    event: "Event", rows: "Rows",
    kind: { kind in
      switch kind {
      case .first: "first reading"
      case .changed: "read"
      case .lost: "file lost"
      case .back: "file is back"
      case .folderLost: "folder gone"
      case .folderBack: "folder is back"
      }
    })

  static let french = ArrivalWords(
    lastPayment: "dernier paiement", payment: "payé", lastReport: "dernier rapport", report: "rapport",
    read: "lu à", old: "(ancien)", nextStep: "suivant", live: "direct", log: "Journal", time: "Heure",
    event: "Événement", rows: "Lignes",
    kind: { kind in
      switch kind {
      case .first: "première lecture"
      case .changed: "lu"
      case .lost: "fichier perdu"
      case .back: "fichier revenu"
      case .folderLost: "dossier perdu"
      case .folderBack: "dossier revenu"
      }
    })

  static let vietnamese = ArrivalWords(
    lastPayment: "giao dịch cuối", payment: "chi", lastReport: "báo cáo cuối", report: "b/c",
    read: "đọc", old: "(cũ)", nextStep: "tiếp", live: "hiện tại", log: "Nhật ký đọc số liệu",
    time: "Lúc", event: "Việc", rows: "Dòng",
    kind: { kind in
      switch kind {
      case .first: "đọc lần đầu"
      case .changed: "đọc"
      case .lost: "mất tệp"
      case .back: "có lại tệp"
      case .folderLost: "mất thư mục"
      case .folderBack: "có lại thư mục"
      }
    })
}
