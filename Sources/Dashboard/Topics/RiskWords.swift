import Contract
import Domain

/// Words of the rules by which something is likely to go wrong.
enum RiskWords {
  static func count(_ count: HitCount) -> String { "\(count.hits)/\(count.of)" }

  static func kind(_ kind: RiskRule.Kind) -> Label {
    switch kind {
    case .task: Label("việc", "tasks", "tâches")
    case .unit: Label("đơn vị", "units", "unités")
    case .obstacle: Label("vướng mắc", "obstacles", "obstacles")
    }
  }

  /// Beside what is flagged.
  static func reason(_ rule: RiskRule) -> Label {
    switch rule {
    case .slowUnit: Label("đơn vị hay trễ", "unit often late", "unité souvent en retard")
    case .movedDue: Label("đã lùi hạn", "due day moved", "échéance déplacée")
    case .heldUp: Label("đang vướng", "held up", "bloquée")
    case .reminded: Label("đã phải đôn đốc", "reminded", "relancée")
    case .notStarted: Label("chưa bắt đầu", "not started", "pas commencée")
    case .behindTime: Label("chậm so với thời gian", "behind its time", "en retard sur le temps")
    case .silent: Label("im lặng", "silent", "muette")
    case .newFocalPoint: Label("vừa đổi đầu mối", "new focal point", "nouveau point focal")
    case .belowTarget: Label("dự báo thiếu kế hoạch", "forecast below plan", "prévision sous le plan")
    case .belowMark: Label("giải ngân rất chậm", "money far behind", "argent très en retard")
    case .old: Label("vướng đã lâu", "old", "ancien")
    case .unanswered: Label("quá hạn trả lời", "answer overdue", "réponse en retard")
    case .noProposal: Label("chưa có đề xuất", "no proposal", "sans proposition")
    case .sameRung: Label("vẫn ở chủ đầu tư", "still with the owner", "encore au porteur")
    }
  }

  /// In full, with its thresholds.
  static func rule(_ rule: RiskRule) -> Label {
    let (share, tasks) = (RiskLimits.slow.hundredths / 100, RiskLimits.fewestTasks)
    let points = Rules.standard.workTolerance.hundredths / 100
    switch rule {
    case .slowUnit:
      return Label(
        "Đơn vị trễ ≥ \(share) % việc trong 1 năm (≥ \(tasks) việc)",
        "Unit late with ≥ \(share)% of a year’s tasks (≥ \(tasks))",
        "Unité en retard sur ≥ \(share) % des tâches d’un an (≥ \(tasks))")
    case .movedDue:
      return Label(
        "Hạn đã dời (không ghi ngày dời)", "Due day was moved (nobody says when)",
        "Échéance déplacée (on ne sait quand)")
    case .heldUp:
      return Label(
        "Việc có vướng mắc chưa gỡ", "Task with an open obstacle", "Tâche avec un obstacle ouvert")
    case .reminded:
      return Label("Việc đã phải đôn đốc", "Task that had to be reminded of", "Tâche déjà relancée")
    case .notStarted:
      return Label(
        "Chưa bắt đầu, hạn ≤ \(RiskLimits.horizon) ngày",
        "Not started, due within \(RiskLimits.horizon) days",
        "Pas commencée, due sous \(RiskLimits.horizon) jours")
    case .behindTime:
      return Label(
        "% hoàn thành kém % thời gian > \(points) điểm",
        "Percent done > \(points) points behind time elapsed",
        "% fait > \(points) points derrière le temps")
    case .silent:
      return Label(
        "Im lặng ≥ \(RiskLimits.silentWeeks) tuần: kỳ tới lại không đúng hạn",
        "Silent for ≥ \(RiskLimits.silentWeeks) weeks: misses the next hand-in",
        "Muette ≥ \(RiskLimits.silentWeeks) semaines : manque la prochaine remise")
    case .newFocalPoint:
      return Label(
        "Đổi đầu mối trong \(RiskLimits.newFocalPoint) ngày: kỳ tới không đúng hạn",
        "Focal point changed in \(RiskLimits.newFocalPoint) days: misses the next hand-in",
        "Point focal changé en \(RiskLimits.newFocalPoint) jours : manque la prochaine remise")
    case .belowTarget:
      return Label(
        "Dự báo cuối năm thiếu kế hoạch nhiều nhất", "Forecast furthest below the plan",
        "Prévision la plus loin sous le plan")
    case .belowMark:
      return Label(
        "Giải ngân kém xa mốc của ngày (khi chưa dự báo được)",
        "Money far below the day’s mark (where nothing is forecast)",
        "Argent loin sous le repère du jour (sans prévision)")
    case .old:
      return Label(
        "Vướng mắc ≥ \(RiskLimits.oldObstacle) ngày", "Obstacle open for ≥ \(RiskLimits.oldObstacle) days",
        "Obstacle ouvert ≥ \(RiskLimits.oldObstacle) jours")
    case .unanswered:
      return Label(
        "Vướng mắc quá hạn giải quyết", "Obstacle past its own due day", "Obstacle après son échéance")
    case .noProposal:
      return Label(
        "Không có đề xuất sau \(RiskLimits.withoutProposal) ngày",
        "No proposal after \(RiskLimits.withoutProposal) days",
        "Pas de proposition après \(RiskLimits.withoutProposal) jours")
    case .sameRung:
      return Label(
        "Vẫn ở cấp chủ đầu tư sau \(RiskLimits.sameRung) ngày",
        "Still at the owner’s level after \(RiskLimits.sameRung) days",
        "Encore au niveau du porteur après \(RiskLimits.sameRung) jours")
    }
  }

  /// What came of all that a rule flagged.
  static func outcome(_ kind: RiskRule.Kind, _ count: HitCount, isMoney: Bool) -> Label {
    let (hits, of) = (count.hits, count.of)
    if isMoney {
      return Label(
        "\(of) lần báo, \(hits) lần không đạt", "of \(of) flagged so, \(hits) missed the plan",
        "sur \(of) alertes, \(hits) sous le plan")
    }
    switch kind {
    case .task:
      return Label(
        "\(of) việc như thế, \(hits) trễ", "of \(of) flagged so, \(hits) were late",
        "sur \(of) ainsi signalées, \(hits) en retard")
    case .unit:
      return Label(
        "\(of) lần như thế, \(hits) không đúng hạn", "of \(of) flagged so, \(hits) missed it",
        "sur \(of) ainsi signalées, \(hits) l’ont manquée")
    case .obstacle:
      return Label(
        "\(of) lần như thế, 4 tuần sau \(hits) vẫn vướng",
        "of \(of) flagged so, \(hits) still held 4 weeks on",
        "sur \(of) ainsi signalés, \(hits) tenaient encore")
    }
  }
}
