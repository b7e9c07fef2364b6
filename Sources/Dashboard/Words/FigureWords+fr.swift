import Domain

extension FigureWords {
  static let french = FigureWords(
    city: "la Ville", measure: measureWord, rows: "Lignes", part: "Part", partName: partWord,
    statement: "cumul", how: "Calcul", rowsAddUp: "Somme", leftOut: "Non compté",
    unread: "Écarté", rowCount: { $0 == "1" ? "1 ligne" : "\($0) lignes" }, agrees: "égal au đồng près",
    differs: { "écart de \($0) : les fichiers ont changé" }, partOf: "Partie de", ownPage: "Page",
    rate: { "\($0) décaissés / \($1), exercice \($3) = \($2), au \($4) ; arrondi une fois." },
    missing: {
      "\($0) attendus au \($6) (\($1) de \($2), exercice \($5)), \($3) décaissés : \($4)."
    },
    paid: { "\($0) décaissés des fonds de \($1), exercice \($2), au \($3)." },
    ofWhichUnplanned: { " Dont \($0) de projets sans \($1), hors de tout taux." },
    plan: { "\($0), exercice \($1) : somme des décisions au \($2)." },
    remaining: { "\($0), exercice \($3) − \($1) décaissés = reste \($2), au \($4)." },
    advances: { "\($0) d’avances à récupérer : avances moins récupérations, exercice \($1), au \($2)." },
    held: { "\($0) retenus par \($1) obstacles ouverts, au \($2)." },
    obstacles: { "\($0) obstacles ouverts, au \($1)." },
    overdue: { "\($0) échues sur \($1) tâches ouvertes, à \($2)." })

  @Sendable private static func measureWord(_ measure: Figure.Measure) -> String {
    switch measure {
    case .rate: "Taux de décaissement"
    case .missing: "Manque à ce jour"
    case .paid: "Décaissé"
    case .plan: "Plan"
    case .remaining: "Reste à décaisser"
    case .advances: "Avances à récupérer"
    case .held: "Argent retenu par des obstacles"
    case .obstacles: "Obstacles ouverts"
    case .overdue: "Tâches échues"
    }
  }

  @Sendable private static func partWord(_ part: FigurePart) -> String {
    switch part {
    case .paid: "décaissé"
    case .plan: "plan"
    case .advances: "avances"
    case .obstacles: "obstacles"
    case .tasks: "tâches"
    }
  }
}
