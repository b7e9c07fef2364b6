import Domain

// What to do about a problem, and what the text of a bad cell looks like.
extension Strings {
  @Sendable static func adviceFrench(_ value: Rule) -> String {
    switch value {
    case .fileUnreadable: "fermez-le ailleurs, vérifiez les droits, enregistrez-le à nouveau"
    case .fileMissing: "ajoutez ce fichier au dossier"
    case .fileTooLarge: "divisez-le, ôtez ce qui ne sert pas"
    case .notUTF8: "dans Excel : Enregistrer sous → CSV UTF-8"
    case .packageUnreadable: "corrigez ce fichier, ou retirez-le"
    case .noDisbursement: "ajoutez un de ces fichiers"
    case .headerMissing: "écrivez les noms des colonnes à la première ligne"
    case .columnMissing: "ajoutez la colonne, avec ce nom exact"
    case .columnRepeated: "gardez une colonne, renommez l’autre"
    case .quoteUnclosed: "ajoutez le \" à la fin de la cellule"
    case .quoteStray: "mettez toute la cellule entre \"…\", doublez chaque \" intérieur"
    case .tooManyCells: "mettez entre \"…\" les cellules à virgules ; ôtez celles en trop"
    case .tooFewCells: "ajoutez les cellules absentes ; une vide garde sa virgule"
    case .rowTooLong: "raccourcissez ; souvent un \" manque"
    case .required: "remplissez cette cellule"
    case .type: "réécrivez la cellule sous cette forme"
    case .pattern: "réécrivez le code sous cette forme"
    case .enumeration: "écrivez un de ces codes"
    case .range: "vérifiez le nombre"
    case .overflow: "vérifiez les zéros ; les montants sont en đồng"
    case .hostileText: "supprimez le caractère caché et retapez cet endroit"
    case .brokenEncoding: "exportez à nouveau l’original en CSV UTF-8"
    case .totalRow: "supprimez la ligne ; les totaux se calculent seuls"
    case .headingRow: "supprimez la ligne ; les noms de colonnes n’ont que la première"
    case .moreInRow: "corrigez aussi ces cellules de la ligne"
    case .primaryKey: "donnez un autre code, ou supprimez la ligne double"
    case .foreignKey: "corrigez le code, ou ajoutez-le à cette table"
    case .takesRows: "corrigez d’abord ceci, les autres suivront"
    case .owner: "une unité ne déclare que pour elle : mettez la ligne dans le dossier de l’autre"
    case .cycle: "corrigez l’unité supérieure"
    case .sign: "écrivez baisses et reprises en négatif, le reste en positif"
    case .aboveInvestment: "vérifiez le coût total et les paiements"
    case .abovePlan: "vérifiez les paiements et les décisions du plan"
    case .cumulativeFalls: "vérifiez les deux rapports : un cumul ne baisse pas"
    case .parts: "vérifiez les trois chiffres"
    case .ledgerDiffers: "comparez écritures et cumul, corrigez le faux"
    case .milestoneUndated: "écrivez le jour où il fut atteint"
    case .completedUndated: "écrivez le jour de l’achèvement"
    case .completedWithoutResult: "écrivez le résultat, le numéro du document"
    case .dueBeforeStart: "corrigez l’un des deux jours"
    case .regularWithDue: "ôtez l’échéance, ou la marque régulière"
    case .resolvedUndated: "écrivez le jour où il fut levé"
    case .transfer: "écrivez le projet qui reçoit et le montant"
    case .escalate: "remontez-le et écrivez le nouveau niveau"
    case .paidNotAccepted: "réceptionnez, ou corrigez le statut"
    case .nothingDisbursed: "relancez l’unité, ou ajoutez ce qui fut payé"
    }
  }

  @Sendable static func causeFrench(_ value: Clue.Cause) -> String {
    switch value {
    case .separators: "séparateurs de milliers"
    case .decimals: "décimales ; les montants sont en đồng entiers"
    case .words: "écrit avec un mot pour milliards, millions ou milliers"
    case .currency: "porte une monnaie"
    case .percent: "porte un signe %"
    case .brackets: "montant négatif à la façon comptable"
    case .scientific: "Excel l’a abrégé ; vérifiez les derniers chiffres"
    case .dayFirst: "lu jour/mois/année"
    case .monthFirst: "lu mois en premier"
    case .yearFirst: "pas tout à fait année-mois-jour"
    case .twoDigitYear: "année à deux chiffres"
    case .withTime: "porte aussi une heure"
    case .serial: "un jour compté par Excel"
    case .noSuchDay: "ce jour n’existe pas"
    case .smallLetters: "porte des minuscules"
    case .accents: "porte des lettres accentuées"
    case .almost: "presque un code de la liste"
    case .notAllowed(let character): "«\(character)» n’est pas permis"
    case .tooLong(let count): "long de \(count) caractères"
    }
  }

  @Sendable static func characterFrench(_ value: OddCharacter.Kind) -> String {
    switch value {
    case .noBreakSpace: "espace insécable"
    case .otherSpace: "espace inhabituelle"
    case .zeroWidth: "caractère de largeur nulle"
    case .direction: "caractère qui inverse l’écriture"
    case .softHyphen: "trait d’union caché"
    case .lineBreak: "retour à la ligne dans la cellule"
    case .tab: "tabulation"
    case .control: "caractère de contrôle"
    case .spaceAtStart: "espace au début"
    case .spaceAtEnd: "espace à la fin"
    case .dash: "un tiret au lieu du moins -"
    case .wide(let plain): "un caractère pleine chasse au lieu de \(plain)"
    case .digit(let plain): "un chiffre d’une autre écriture au lieu de \(plain)"
    case .cyrillic(let plain): "une lettre cyrillique semblable à \(plain)"
    case .greek(let plain): "une lettre grecque semblable à \(plain)"
    }
  }
}
