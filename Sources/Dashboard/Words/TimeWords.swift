public import Domain

/// Words of another day and of what changed since one.
public struct TimeWords: Sendable {
  /// The banner over figures of another day.
  public let otherDay: @Sendable (String) -> String
  /// The same for those of another plan year.
  public let fiscalYear: @Sendable (Int) -> String
  /// A day in the palette.
  public let seeDay: @Sendable (String) -> String
  /// A day to compare with, in the palette and on the line of totals.
  public let against: @Sendable (String) -> String
  public let weekBefore: String
  public let monthEnd: String
  public let lastMeeting: String
  public let yearBefore: String
  public let compareOff: String
  /// Heads of the columns of change: of the rate in points, and of what was paid.
  public let change: String
  public let changePaid: String
  /// A row that was not so at the moment compared with: a task newly overdue, an obstacle newly raised.
  public let isNew: String
  /// Name of the page of what changed.
  public let changes: String
  /// Label of why a rate moved.
  public let because: String
  /// In its place where there are no parts, with the day compared with.
  public let noBridge: @Sendable (String) -> String
  public let changeKind: @Sendable (ChangeEvent.Kind) -> String
  public let bridgePart: @Sendable (RateBridge.Kind) -> String

  static let english = TimeWords(
    otherDay: { "NOT TODAY: \($0)" },
    fiscalYear: { "PLAN YEAR \($0)" },
    seeDay: { "see \($0)" },
    against: { "compared with \($0)" },
    weekBefore: "a week before", monthEnd: "the month end before", lastMeeting: "the last meeting",
    yearBefore: "the same day of the year before", compareOff: "nothing",
    change: "Δ pts", changePaid: "Δ paid", isNew: "new",
    changes: "What changed", because: "Because",
    noBridge: { "no parts between two plan years or on a public screen (\($0))" },
    changeKind: englishChange, bridgePart: englishPart)

  static let french = TimeWords(
    otherDay: { "AUTRE JOUR : \($0)" },
    fiscalYear: { "EXERCICE \($0)" },
    seeDay: { "voir le \($0)" },
    against: { "comparé au \($0)" },
    weekBefore: "une semaine avant", monthEnd: "la fin du mois précédent",
    lastMeeting: "la dernière réunion", yearBefore: "le même jour de l’an passé", compareOff: "rien",
    change: "Δ pts", changePaid: "Δ payé", isNew: "nouv.",
    changes: "Ce qui a changé", because: "Parce que",
    noBridge: { "pas de détail entre deux exercices ni en public (\($0))" },
    changeKind: frenchChange, bridgePart: frenchPart)

  static let vietnamese = TimeWords(
    otherDay: { "NGÀY KHÁC: \($0)" },
    fiscalYear: { "NIÊN ĐỘ \($0)" },
    seeDay: { "xem ngày \($0)" },
    against: { "so với \($0)" },
    weekBefore: "tuần trước", monthEnd: "cuối tháng trước", lastMeeting: "lần họp trước",
    yearBefore: "cùng ngày năm trước", compareOff: "không so sánh",
    change: "Δ điểm", changePaid: "Δ chi", isNew: "mới",
    changes: "Có gì thay đổi", because: "Vì",
    noBridge: { "không phân tích giữa hai niên độ hoặc trên màn hình công khai (\($0))" },
    changeKind: vietnameseChange, bridgePart: vietnamesePart)

  @Sendable private static func englishChange(_ kind: ChangeEvent.Kind) -> String {
    switch kind {
    case .payment: "paid"
    case .paymentCorrected: "source replaced"
    case .planAdded: "plan added"
    case .planCut: "plan cut"
    case .lateCapital: "late capital"
    case .taskCompleted: "task done"
    case .taskOverdue: "newly overdue"
    case .taskCancelled: "task cancelled"
    case .obstacleRaised: "obstacle raised"
    case .obstacleResolved: "obstacle resolved"
    }
  }

  @Sendable private static func englishPart(_ kind: RateBridge.Kind) -> String {
    switch kind {
    case .paid: "paid"
    case .reclassified: "reclassified"
    case .corrected: "source replaced"
    case .planAdded: "plan added"
    case .planCut: "plan cut"
    case .lateCapital: "late capital"
    case .planCorrected: "plan corrected"
    }
  }

  @Sendable private static func frenchChange(_ kind: ChangeEvent.Kind) -> String {
    switch kind {
    case .payment: "payé"
    case .paymentCorrected: "source remplacée"
    case .planAdded: "plan ajouté"
    case .planCut: "plan réduit"
    case .lateCapital: "crédit tardif"
    case .taskCompleted: "tâche faite"
    case .taskOverdue: "nouveau retard"
    case .taskCancelled: "tâche annulée"
    case .obstacleRaised: "obstacle signalé"
    case .obstacleResolved: "obstacle levé"
    }
  }

  @Sendable private static func frenchPart(_ kind: RateBridge.Kind) -> String {
    switch kind {
    case .paid: "payé"
    case .reclassified: "reclassé"
    case .corrected: "source remplacée"
    case .planAdded: "plan ajouté"
    case .planCut: "plan réduit"
    case .lateCapital: "crédit tardif"
    case .planCorrected: "plan corrigé"
    }
  }

  @Sendable private static func vietnameseChange(_ kind: ChangeEvent.Kind) -> String {
    switch kind {
    case .payment: "đã chi"
    case .paymentCorrected: "thay nguồn số liệu"
    case .planAdded: "giao thêm vốn"
    case .planCut: "giảm vốn"
    case .lateCapital: "vốn giao muộn"
    case .taskCompleted: "việc hoàn thành"
    case .taskOverdue: "mới quá hạn"
    case .taskCancelled: "hủy việc"
    case .obstacleRaised: "vướng mắc mới"
    case .obstacleResolved: "gỡ vướng mắc"
    }
  }

  @Sendable private static func vietnamesePart(_ kind: RateBridge.Kind) -> String {
    switch kind {
    case .paid: "đã chi"
    case .reclassified: "chuyển loại"
    case .corrected: "thay nguồn số liệu"
    case .planAdded: "giao thêm"
    case .planCut: "giảm vốn"
    case .lateCapital: "vốn giao muộn"
    case .planCorrected: "sửa kế hoạch"
    }
  }
}
