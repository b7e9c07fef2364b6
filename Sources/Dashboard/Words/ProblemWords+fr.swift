import Domain

// What is wrong with data, and what should stand there.
extension Strings {
  @Sendable static func ruleNameFrench(_ value: Rule) -> String {
    switch value {
    case .fileUnreadable: "fichier illisible"
    case .fileMissing: "fichier absent"
    case .fileTooLarge: "fichier trop grand"
    case .notUTF8: "texte non UTF-8"
    case .packageUnreadable: "datapackage.json illisible"
    case .noDisbursement: "aucune table de décaissement"
    case .headerMissing: "en-tête absent"
    case .columnMissing: "colonne absente"
    case .columnRepeated: "colonne répétée"
    case .quoteUnclosed: "guillemet non fermé"
    case .quoteStray: "guillemet mal placé"
    case .tooManyCells: "trop de cellules"
    case .tooFewCells: "cellules manquantes"
    case .rowTooLong: "ligne trop longue"
    case .required: "valeur absente"
    case .type: "mauvais type de valeur"
    case .pattern: "mauvaise forme"
    case .enumeration: "hors liste de codes"
    case .range: "hors limites"
    case .overflow: "montant trop grand"
    case .hostileText: "caractères cachés"
    case .brokenEncoding: "lettres abîmées par un mauvais encodage"
    case .totalRow: "ligne de total"
    case .headingRow: "ligne de titres ou de numéros de colonnes"
    case .moreInRow: "autres erreurs dans la ligne"
    case .primaryKey: "clé répétée"
    case .foreignKey: "code inexistant"
    case .takesRows: "d’autres lignes en dépendent"
    case .owner: "ligne d’une autre unité"
    case .cycle: "hiérarchie circulaire"
    case .sign: "mauvais signe"
    case .aboveInvestment: "décaissé au-delà du coût total"
    case .abovePlan: "décaissé au-delà du plan"
    case .cumulativeFalls: "le cumul baisse"
    case .parts: "les parties ne font pas le total"
    case .ledgerDiffers: "écritures et cumul diffèrent"
    case .milestoneUndated: "jalon atteint sans date"
    case .completedUndated: "achevée sans date"
    case .completedWithoutResult: "achevée sans résultat"
    case .dueBeforeStart: "échéance avant le début"
    case .regularWithDue: "tâche régulière avec échéance"
    case .resolvedUndated: "levé sans date"
    case .transfer: "transfert sans destinataire"
    case .escalate: "à remonter"
    case .paidNotAccepted: "tout payé, non réceptionné"
    case .nothingDisbursed: "plan sans décaissement"
    case .afterToday: "un jour à venir : année mal saisie ?"
    case .farAway: "un jour à plus de 30 ans : année mal saisie ?"
    case .outsidePlanYear: "payé hors de l’exercice du plan"
    case .endBeforeStart: "finit avant de commencer"
    case .completedBeforeStart: "achevé avant son début"
    case .resolvedBeforeRaised: "levé avant d’être signalé"
    case .closedBeforeResolved: "clos avant d’être levé"
    case .statusContradicts: "ce jour contredit l’état"
    case .percentContradicts: "le pourcentage contredit l’état"
    case .paidWithoutPlan: "payé sans plan, ou sur un plan de 0"
    case .carriedOverWithoutPlan: "payé sur des crédits reportés non alloués"
    case .carriedOverAbovePlan: "payé au-delà des crédits reportés"
    case .negativePlan: "le plan est inférieur à 0"
    case .negativeDisbursed: "le décaissement est inférieur à 0"
    case .recoveryAboveAdvance: "récupéré plus que l’avance"
    case .heldAbovePlan: "bloque plus que le reste du plan"
    case .basisContradictsSource: "la source n’est pas de ce type de plan"
    case .sourceUnsaid: "source absente : compté en investissement"
    case .sourcesDiffer: "le total de l’unité diffère du Trésor"
    case .voucherTwice: "la même pièce deux fois ?"
    }
  }

  @Sendable static func expectationFrench(_ value: Expectation) -> String {
    switch value {
    case .present: "une valeur"
    case .integer: "un nombre entier, sans point, virgule ni espace"
    case .number: "un nombre ; décimales après un point"
    case .boolean: "true ou false"
    case .date: "un jour année-mois-jour, par exemple 2026-12-31"
    case .month: "un mois année-mois, par exemple 2026-12"
    case .year: "une année de quatre chiffres"
    case .dateTime: "un instant, par exemple 2026-12-31T17:00:00"
    case .email: "une adresse électronique"
    case .form(let form): codeFormFrench(form)
    case .oneOf(let codes): "un de : \(codes.joined(separator: ", "))"
    case .atLeast(let bound): "au moins \(bound)"
    case .atMost(let bound): "au plus \(bound)"
    case .code(let table, let near):
      near.map { "un code de la table \(table) ; le plus proche est \($0)" } ?? "un code de la table \(table)"
    case .ownProject(let unit): "un projet de l’unité \(unit)"
    case .sum(let bound): "un montant qui garde la somme de la colonne sous \(bound) đồng"
    case .higherLevel(let reminders): "un niveau plus haut après plus de \(reminders) rappels"
    case .json: "du texte JSON"
    case .dataRow: "une ligne de données"
    case .dependents(let file, let rows):
      rows == 1
        ? "1 ligne de \(file) est perdue avec elle" : "\(rows) lignes de \(file) sont perdues avec elle"
    case .hidden: "…"
    case .unique(let first): "une clé unique ; déjà à \(first)"
    case .cells(let count): count < 2 ? "\(count) cellule" : "\(count) cellules"
    case .columns(let names): (names.count < 2 ? "colonne " : "colonnes ") + names.joined(separator: ", ")
    case .closedQuote: "un guillemet \" fermant"
    case .quotedCell: "des guillemets \"…\" autour de toute la cellule"
    case .utf8: "du texte enregistré en UTF-8"
    case .readableFile: "un fichier lisible"
    case .regularFile: "un fichier ordinaire"
    case .bytes(let most): "au plus \(most) octets"
    case .acyclic: "aucune unité au-dessus d’elle-même"
    case .empty: "rien"
    case .equal(let value): value
    case .plainText: "du texte sans caractère caché"
    case .unit(let code): "l’unité \(code)"
    case .files(let names): "un des fichiers \(names.joined(separator: ", "))"
    case .notAfter(let day): "un jour passé, pas après le \(day)"
    case .between(let first, let last): "un jour du \(first) au \(last)"
    }
  }

  private static func codeFormFrench(_ value: CodeForm) -> String {
    switch value {
    case .code:
      "1 à 40 caractères : majuscules sans accent, chiffres, . _ - ; commence par une lettre ou un chiffre"
    case .codes: "de tels codes séparés par |"
    case .budgetCode: "6 à 9 chiffres"
    }
  }
}
