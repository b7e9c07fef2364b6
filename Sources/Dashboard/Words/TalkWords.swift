/// Words of a talk: what each of its pages has found.
struct TalkWords: Sendable {
  /// Points behind the mark, and the money missing.
  let behind: @Sendable (String, String) -> String
  let behindShort: @Sendable (String) -> String
  /// Points ahead of the mark.
  let onTrack: @Sendable (String) -> String
  /// Paid, and what should have been paid by the day.
  let curve: @Sendable (String, String) -> String
  /// So many sectors are behind, of how many.
  let sectors: @Sendable (Int, Int) -> String
  /// After it: so many of them have so much of what is missing.
  let few: @Sendable (Int, String) -> String
  /// The units shown miss so much.
  let units: @Sendable (Int, String) -> String
  /// Tasks newly overdue, and all that are.
  let overdue: @Sendable (Int, Int) -> String
  /// The obstacles shown hold so much, of how much.
  let obstacles: @Sendable (Int, String, String) -> String
  /// So many decisions would free so much.
  let decisions: @Sendable (Int, String) -> String
  /// What was paid since a day.
  let changes: @Sendable (String, String) -> String
  /// Head of the sectors that miss most.
  let missingMost: String
  /// When the figures of a screen on a wall were last read.
  let updated: @Sendable (String) -> String

  static let english = TalkWords(
    behind: { "\($0) points behind: \($1) missing today" },
    behindShort: { "\($0) points behind" },
    onTrack: { "On track: \($0) points ahead" },
    curve: { "\($0) paid, \($1) due by today" },
    sectors: { $0 == 0 ? "No sector is behind" : "\($0) of \($1) sectors are behind" },
    few: { $0 == 1 ? ": one misses \($1) of it" : ": \($0) miss \($1) of it" },
    units: { $0 == 1 ? "One unit misses \($1)" : "\($0) units miss \($1)" },
    overdue: { "\($0) newly overdue, \($1) in all" },
    obstacles: { $0 == 1 ? "One obstacle holds \($1) of \($2)" : "\($0) obstacles hold \($1) of \($2)" },
    decisions: { $0 == 1 ? "One decision would free \($1)" : "\($0) decisions would free \($1)" },
    changes: { "\($0) paid since \($1)" },
    missingMost: "Missing most today", updated: { "read \($0)" })

  static let french = TalkWords(
    behind: { "\($0) points de retard : il manque \($1)" },
    behindShort: { "\($0) points de retard" },
    onTrack: { "Dans les temps : \($0) points d’avance" },
    curve: { "\($0) payés, \($1) attendus à ce jour" },
    sectors: { $0 == 0 ? "Aucun secteur en retard" : "\($0) secteurs sur \($1) en retard" },
    few: { $0 == 1 ? " : un seul fait \($1) du manque" : " : \($0) font \($1) du manque" },
    units: { $0 == 1 ? "Il manque \($1) à une unité" : "Il manque \($1) à \($0) unités" },
    overdue: { "\($0) nouveaux retards, \($1) en tout" },
    obstacles: {
      $0 == 1 ? "Un obstacle retient \($1) sur \($2)" : "\($0) obstacles retiennent \($1) sur \($2)"
    },
    decisions: {
      $0 == 1 ? "Une décision libérerait \($1)" : "\($0) décisions libéreraient \($1)"
    },
    changes: { "\($0) payés depuis le \($1)" },
    missingMost: "Ce qui manque le plus", updated: { "lu à \($0)" })

  static let vietnamese = TalkWords(
    behind: { "Chậm \($0) điểm: thiếu \($1) so với hôm nay" },
    behindShort: { "Chậm \($0) điểm" },
    onTrack: { "Đạt tiến độ: vượt \($0) điểm" },
    curve: { "Đã giải ngân \($0), phải đạt \($1)" },
    sectors: { $0 == 0 ? "Không lĩnh vực nào chậm" : "\($0)/\($1) lĩnh vực chậm" },
    few: { ": \($0) lĩnh vực thiếu \($1)" },
    units: { "\($0) đơn vị thiếu \($1)" },
    overdue: { "\($0) nhiệm vụ mới quá hạn, tất cả \($1)" },
    obstacles: { "\($0) vướng mắc giữ \($1) trong \($2)" },
    decisions: { "\($0) quyết định gỡ được \($1)" },
    changes: { "Giải ngân \($0) từ \($1)" },
    missingMost: "Thiếu nhiều nhất", updated: { "đọc lúc \($0)" })
}
