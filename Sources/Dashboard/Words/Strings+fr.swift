import Contract
import Domain

extension Strings {
  static let french = Strings(
    numbers: NumberForm(grouping: ".", decimal: ",", beforePercent: " "),
    pages: .french,
    time: .french,
    talk: .french,
    arrivals: .french,
    title: "Groupe de travail spécial décaissement et infrastructure numérique · Hanoï",
    publicMark: "PUBLIC",
    hiddenInPublic: "masqué sur un écran public",
    mediumTitle: "Décaissement et numérique",
    shortTitle: "tiendo",
    synthetic: "DONNÉES SYNTHÉTIQUES",
    syntheticShort: "SYNTHÉTIQUE",
    asOf: "au",
    basis: basisWord,
    basisShort: basisShortWord,
    unit: unitWord,
    disbursed: "Décaissé",
    plan: "Plan",
    remaining: "Reste",
    remainingShort: "reste",
    blockedShort: "tient",
    rate: "Taux",
    gap: "Écart",
    points: "pts",
    ofPlan: { "% du \($0)" },
    mustReach: { "attendu à ce jour \($0)" },
    noPlan: "aucun plan alloué",
    carriedOver: "sur crédits reportés",
    standing: standingWord,
    daysLeft: { $0 < 2 ? "\($0) jour restant" : "\($0) jours restants" },
    profileName: "Pays 2025 (31/12 = 100 %)",
    totalInvestment: "Coût total",
    overview: "Ville",
    sectors: "Secteurs",
    sector: "Secteur",
    units: "Unités",
    unitWord: "Unité",
    projects: "Projets",
    project: "Projet",
    tasks: "Tâches",
    task: "Tâche",
    overdueTasks: "Tâches en retard",
    openObstacles: "Obstacles ouverts",
    obstacles: "Obstacles",
    obstacle: "Obstacle",
    curve: "Décaissement cumulé",
    plans: "Décisions de plan",
    transactions: "Écritures",
    problems: "Problèmes de données",
    files: "Fichiers",
    held: { "retenant \($0)" },
    count: { $0 == $1 ? "(\($0))" : "(\($0) sur \($1))" },
    code: "Code",
    days: "jours",
    months: "mois",
    late: "retard",
    lateOriginally: "initial",
    lead: "Pilote",
    titleColumn: "Objet",
    due: "Échéance",
    status: "État",
    age: "Âge",
    category: "Catégorie",
    level: "Niveau",
    blocked: "Retient",
    owner: "Porteur",
    date: "Date",
    kind: "Type",
    amount: "Montant",
    document: "Pièce",
    place: "Fichier:ligne",
    overdueShort: "retard",
    obstaclesShort: "obst.",
    rule: "Problème",
    expected: "Attendu",
    found: "Trouvé",
    mendedBy: "À corriger",
    records: "Lignes",
    rejected: "Écartées",
    fileForm: "Forme",
    changed: "Modifié",
    daysShort: { "\($0) j" },
    promise: "Promesse",
    onTrack: "Dans les temps ?",
    whyNot: "Pourquoi ?",
    who: "Qui",
    when: "Quand",
    head: "Chef",
    focalPoint: "Point focal",
    noFocalPoint: "aucun point focal",
    noPerson: "personne",
    resolvesForOthers: { "doit en lever \($0) d’autres" },
    nothingInTheWay: "ni tâche en retard ni obstacle",
    nextDue: "Prochaine échéance",
    nothingDue: "aucune échéance",
    dataAge: "Données",
    overdueCount: { $0 == 1 ? "1 tâche en retard" : "\($0) tâches en retard" },
    obstacleCount: { $0 == 1 ? "1 obstacle retenant \($1)" : "\($0) obstacles retenant \($1)" },
    responsible: "Responsable",
    accountable: "Dirigeant",
    raised: "Signalé",
    raisedBy: "Signalé par",
    answerBy: "Réponse le",
    responsibleUnit: "À lever par",
    reminders: { $0 == 1 ? "1 relance" : "\($0) relances" },
    completedOn: "achevée le",
    movedFrom: { "reportée du \($0)" },
    said: { $0.fr },
    reading: "Lecture…",
    notInTable: { "\($0) absent de \($1)" },
    assignmentClass: assignmentClassWord,
    assignmentStatus: assignmentStatusWord,
    obstacleCategory: obstacleCategoryWord,
    obstacleStatus: obstacleStatusWord,
    escalation: escalationWord,
    projectStatus: projectStatusWord,
    planEntry: planEntryWord,
    transactionKind: transactionKindWord,
    ruleName: ruleNameFrench,
    expectation: expectationFrench,
    advice: adviceFrench,
    clueCause: causeFrench,
    oddCharacter: characterFrench,
    writeSo: { "écrivez \($0)" },
    rowCount: { $0 < 2 ? "\($0) ligne" : "\($0) lignes" },
    filesRead: { $0 < 2 ? "\($0) fichier" : "\($0) fichiers" },
    errorCount: { $0 < 2 ? "\($0) erreur" : "\($0) erreurs" },
    warningCount: { $0 < 2 ? "\($0) avertissement" : "\($0) avertissements" },
    warning: "avertissement",
    waitsForFile: { "\($0) vient d’être enregistré ; attente de la fin de l’écriture…" },
    fileKeepsChanging: { "\($0) est encore en cours d’écriture ; relancez la commande ensuite" },
    checkSummary: {
      ($0 < 2 ? "\($0) fichier, " : "\($0) fichiers, ") + ($1 < 2 ? "\($1) ligne" : "\($1) lignes")
        + " dont \($2) \($2 < 2 ? "écartée" : "écartées")"
    },
    noProblems: "aucun problème",
    loading: { "lecture \($0) %" },
    folderGone: { "Dossier absent depuis \($0) ; dernières données" },
    fileStale: { "périmé depuis \($0)" },
    settling: "fichier en cours d’écriture…",
    current: "à jour",
    paused: { $0 == 0 ? "EN PAUSE" : "EN PAUSE · des chiffres plus récents attendent (\($0))" },
    emptyList: "aucun",
    nothingFound: { "rien ne correspond à « \($0) »" },
    moreProblems: { "et \($0) de plus" },
    meetingItem: meetingItemWord,
    meetingTitle: "Réunion",
    frozen: "figé",
    meetingTimer: { "\($0)′ · ce point \($1)′" },
    since: { "depuis le \($0)" },
    tasksCompleted: "Tâches achevées",
    newlyOverdue: "Tâches nouvellement en retard",
    obstaclesResolved: "Obstacles levés",
    obstaclesRaised: "Nouveaux obstacles",
    tourTitle: "Visite",
    tourSkip: "passer",
    tourStep: tourStepWord,
    demoTitle: "DÉMO",
    demoPaused: "en pause",
    demoOver: "l’année est finie",
    demoPace: { "une semaine en \($0) s" },
    themeTitle: "Thème",
    themeName: themeNameWord,
    helpTitle: "Aide",
    pageHelp: pageHelpWord,
    sortBy: "Trier par",
    filterPrompt: "filtre :",
    goTo: "Aller à / commande",
    action: actionWord,
    actionHelp: actionHelpWord,
    reason: reasonFrench,
    keyName: keyNameWord,
    helpGroup: helpGroupWord)
}

extension Strings {
  @Sendable private static func basisWord(_ value: PlanBasis) -> String {
    switch value {
    case .cityAssigned: "plan alloué par la Ville"
    case .centralAssigned: "plan alloué par le Premier ministre"
    case .estimate: "budget prévisionnel"
    }
  }

  @Sendable private static func basisShortWord(_ value: PlanBasis) -> String {
    switch value {
    case .cityAssigned: "plan Ville"
    case .centralAssigned: "plan PM"
    case .estimate: "budget"
    }
  }

  @Sendable private static func unitWord(_ value: MoneyUnit) -> String {
    switch value {
    case .billion: "Md đ"
    case .wholeBillion: "Md đ"
    case .million: "M đ"
    }
  }

  @Sendable private static func standingWord(_ value: Standing) -> String {
    switch value {
    case .onTrack: "dans les temps"
    case .behind: "en retard"
    case .farBehind: "très en retard"
    case .unknown: "non évalué"
    }
  }

  @Sendable private static func assignmentClassWord(_ value: AssignmentClass) -> String {
    switch value {
    case .completedOnTime: "achevée à temps"
    case .completedLate: "achevée en retard"
    case .withinDeadline: "dans les délais"
    case .dueSoon: "échéance proche"
    case .overdue: "en retard"
    case .regular: "régulière"
    case .cancelled: "annulée"
    case .completedUndated: "achevée, sans date"
    }
  }

  @Sendable private static func assignmentStatusWord(_ value: AssignmentStatus) -> String {
    switch value {
    case .notStarted: "non commencée"
    case .inProgress: "en cours"
    case .paused: "suspendue"
    case .returned: "renvoyée"
    case .submitted: "soumise"
    case .completed: "achevée"
    case .cancelled: "annulée"
    }
  }

  @Sendable private static func obstacleCategoryWord(_ value: ObstacleCategory) -> String {
    switch value {
    case .land: "terrains"
    case .materials: "matériaux"
    case .planning: "planification"
    case .procedure: "procédure"
    case .procurement: "marchés"
    case .capital: "capitaux"
    case .legal: "juridique"
    case .capacity: "capacités"
    case .coordination: "coordination"
    case .reorganization: "réorganisation"
    case .forceMajeure: "force majeure"
    case .digital: "numérique"
    case .other: "autre"
    }
  }

  @Sendable private static func obstacleStatusWord(_ value: ObstacleStatus) -> String {
    switch value {
    case .new: "nouveau"
    case .inProgress: "en traitement"
    case .reportedUp: "remonté"
    case .resolved: "levé"
    case .closed: "clos"
    }
  }

  @Sendable private static func escalationWord(_ value: EscalationLevel) -> String {
    switch value {
    case .owner: "unité"
    case .department: "direction"
    case .workingGroup: "groupe"
    case .cityCommittee: "Comité"
    case .cityParty: "Parti"
    case .central: "central"
    }
  }

  @Sendable private static func projectStatusWord(_ value: ProjectStatus) -> String {
    switch value {
    case .identification: "identification"
    case .preparation: "préparation"
    case .implementation: "exécution"
    case .completion: "achèvement"
    case .completed: "achevé"
    case .suspended: "suspendu"
    case .cancelled: "annulé"
    }
  }

  @Sendable private static func planEntryWord(_ value: PlanEntryKind) -> String {
    switch value {
    case .initial: "initial"
    case .supplement: "complément"
    case .increase: "hausse"
    case .decrease: "baisse"
    case .carryOver: "report"
    case .withdrawn: "retrait"
    }
  }

  @Sendable private static func transactionKindWord(_ value: TransactionKind) -> String {
    switch value {
    case .commitment: "engagement"
    case .payment: "paiement"
    case .advance: "avance"
    case .advanceRecovery: "récupération d’avance"
    case .refund: "remboursement"
    case .settlement: "apurement"
    }
  }

  @Sendable private static func meetingItemWord(_ value: MeetingItem) -> String {
    switch value {
    case .headline: "Décaissement"
    case .curve: "L’année à ce jour"
    case .sectors: "Secteurs"
    case .units: "Unités les plus en retard"
    case .overdue: "Tâches nouvellement en retard"
    case .obstacles: "Obstacles retenant le plus"
    case .decisions: "Décisions demandées"
    case .duties: "Directives, demandes, rapports en retard"
    case .changes: "Changements depuis la dernière réunion"
    }
  }

  @Sendable private static func tourStepWord(_ value: Action) -> String {
    switch value {
    case .down: "descendre dans la liste"
    case .enter: "ouvrir la ligne choisie"
    case .back: "revenir à la même ligne"
    case .filter: "taper pour filtrer ; Entrée garde, Échap efface"
    case .help: "voir toutes les touches ; L change la langue"
    default: actionHelpWord(value)
    }
  }

  @Sendable private static func themeNameWord(_ name: String) -> String {
    switch name {
    case "dark": "sombre"
    case "light": "clair"
    case "neutral": "couleurs du terminal"
    case "contrast": "contraste élevé"
    case "safe": "sûr pour daltoniens"
    case "projector": "projecteur, sombre"
    case "projector-light": "projecteur, clair"
    case "mono": "sans couleurs"
    default: name
    }
  }

  @Sendable private static func actionWord(_ value: Action) -> String {
    switch value {
    case .down: "bas"
    case .up: "haut"
    case .pageDown: "page"
    case .pageUp: "page"
    case .halfPageDown: "½"
    case .halfPageUp: "½"
    case .first: "début"
    case .last: "fin"
    case .next: "suivant"
    case .previous: "précédent"
    case .panelNumber: "panneau"
    case .enter: "ouvrir"
    case .back: "retour"
    case .nextRecord: "fiche suivante"
    case .previousRecord: "fiche précédente"
    case .nextPanel: "panneau"
    case .previousPanel: "panneau"
    case .historyBack: "reculer"
    case .historyForward: "avancer"
    case .lastView: "vue précédente"
    case .filter: "filtrer"
    case .invertFilter: "inverser"
    case .sortMenu: "trier"
    case .sortLeft: "colonne"
    case .sortRight: "colonne"
    case .sortReverse: "inverser"
    case .zoom: "zoom"
    case .basis: "plan"
    case .moneyUnit: "monnaie"
    case .scope: "périmètre"
    case .why: "pourquoi"
    case .editSource: "source"
    case .copy: "copier"
    case .save: "écrire"
    case .signOff: "viser"
    case .strike: "rayer"
    case .fixAmount: "fixer"
    case .flagBudget: "alertes"
    case .different: "distinctes"
    case .dayBack: "jour avant"
    case .dayForward: "jour après"
    case .weekBack: "semaine avant"
    case .weekForward: "semaine après"
    case .monthBack: "fin du mois précédent"
    case .monthForward: "fin du mois suivant"
    case .today: "présent"
    case .goToDay: "à un jour"
    case .fiscalYear: "exercice"
    case .compare: "comparer"
    case .overview: "ville"
    case .units: "unités"
    case .projects: "projets"
    case .tasks: "tâches"
    case .obstacles: "obstacles"
    case .problems: "problèmes"
    case .files: "fichiers"
    case .log: "journal"
    case .changes: "nouveautés"
    case .duties: "missions"
    case .week: "semaine"
    case .palette: "commande"
    case .help: "aide"
    case .tour: "visite"
    case .language: "langue"
    case .theme: "thème"
    case .pause: "pause"
    case .present: "présenter"
    case .publicScreen: "public"
    case .reload: "relire"
    case .redraw: "redessiner"
    case .suspend: "suspendre"
    case .quit: "quitter"
    case .quitNow: "quitter"
    case .turnPage: "tourner"
    case .turnBack: "page avant"
    case .talkPage: "page"
    case .talkFirst: "première page"
    case .talkLast: "dernière page"
    case .agenda: "ordre du jour"
    case .blank: "écran noir"
    case .unblank: "montrer"
    case .automatic: "automatique"
    case .endTalk: "retour"
    case .demoPause: "pause"
    case .demoSlower: "ralentir"
    case .demoFaster: "accélérer"
    case .type: "taper"
    case .deleteLetter: "effacer"
    case .deleteWord: "effacer le mot"
    case .clearText: "tout effacer"
    case .keepFilter: "garder"
    case .dropFilter: "effacer"
    case .complete: "compléter"
    case .choose: "choisir"
    case .close: "fermer"
    case .restoreTheme: "fermer"
    case .copyRow: "copier la ligne"
    }
  }

  @Sendable private static func actionHelpWord(_ value: Action) -> String {
    switch value {
    case .down: "une ligne plus bas"
    case .up: "une ligne plus haut"
    case .pageDown: "une page plus bas"
    case .pageUp: "une page plus haut"
    case .halfPageDown: "une demi-page plus bas"
    case .halfPageUp: "une demi-page plus haut"
    case .first: "première ligne"
    case .last: "dernière ligne"
    case .next: "ligne suivante, en boucle"
    case .previous: "ligne précédente, en boucle"
    case .panelNumber: "aller au panneau de ce numéro"
    case .enter: "ouvrir la ligne choisie"
    case .back: "retour : zoom, filtre, puis page"
    case .nextRecord: "la fiche suivante de la liste d’origine"
    case .previousRecord: "la fiche précédente de cette liste"
    case .nextPanel: "panneau suivant"
    case .previousPanel: "panneau précédent"
    case .historyBack: "reculer dans l’historique"
    case .historyForward: "avancer dans l’historique"
    case .lastView: "basculer avec la vue précédente"
    case .filter: "filtrer en tapant"
    case .invertFilter: "inverser le filtre"
    case .sortMenu: "choisir la colonne de tri"
    case .sortLeft: "trier par la colonne de gauche"
    case .sortRight: "trier par la colonne de droite"
    case .sortReverse: "inverser l’ordre"
    case .zoom: "agrandir le panneau"
    case .basis: "changer le plan de référence"
    case .moneyUnit: "milliards ou millions de đồng"
    case .scope: "seulement un périmètre de projets ; encore pour tous"
    case .why: "pourquoi ce chiffre : ses lignes"
    case .editSource: "la ligne source dans votre éditeur, pour voir"
    case .copy: "copier une cellule, la ligne ou la liste"
    case .save: "écrire cette vue dans un fichier"
    case .signOff: "viser la semaine de votre nom"
    case .strike: "rayer la ligne de la proposition, ou y revenir"
    case .fixAmount: "fixer le montant de la ligne ; vide : le libérer"
    case .flagBudget: "combien d’alertes au plus ; vide : comme les règles"
    case .different: "les deux tâches sont distinctes : la paire n’est plus montrée"
    case .dayBack: "un jour en arrière"
    case .dayForward: "un jour en avant"
    case .weekBack: "une semaine en arrière"
    case .weekForward: "une semaine en avant"
    case .monthBack: "à la fin du mois précédent"
    case .monthForward: "à la fin du mois suivant"
    case .today: "retour au jour présent ; écran figé : retour au direct"
    case .goToDay: "à un jour : 30/06/2026"
    case .fiscalYear: "un autre exercice"
    case .compare: "comparer avec un autre jour"
    case .overview: "page de la Ville"
    case .units: "toutes les unités"
    case .projects: "tous les projets"
    case .tasks: "toutes les tâches"
    case .obstacles: "tous les obstacles ouverts"
    case .problems: "problèmes de données par unité et fichier"
    case .files: "fichiers lus"
    case .log: "ce qui a été lu et quand"
    case .changes: "ce qui a changé"
    case .duties: "missions du groupe, pour l’unité ou le projet affiché"
    case .week: "à faire cette semaine, pour l’unité ou le projet affiché"
    case .palette: "taper une commande, un secteur, une unité"
    case .help: "cette page"
    case .tour: "les cinq premiers pas ; encore pour passer"
    case .language: "vietnamien, anglais, français"
    case .theme: "choisir un thème, montré aussitôt"
    case .pause: "figer l’écran ; puis voir pas à pas ce qui est arrivé"
    case .present: "présenter en réunion, données figées"
    case .publicScreen: "écran public : noms masqués, montants arrondis"
    case .reload: "relire tous les fichiers, rappeler le serveur"
    case .redraw: "redessiner l’écran"
    case .suspend: "vers le shell (fg pour revenir)"
    case .quit: "retour ; à la racine quitter"
    case .quitNow: "quitter tout de suite"
    case .turnPage: "page suivante de la présentation"
    case .turnBack: "page d’avant"
    case .talkPage: "aller à la page de ce numéro"
    case .talkFirst: "première page"
    case .talkLast: "dernière page"
    case .agenda: "ordre du jour ; un nom d’unité y mène"
    case .blank: "écran noir"
    case .unblank: "ramener la page"
    case .automatic: "tourner seul toutes les 20 ou 60 s, ou non"
    case .endTalk: "finir la présentation ; deux fois"
    case .demoPause: "suspendre ou reprendre l’année"
    case .demoSlower: "la faire passer plus lentement"
    case .demoFaster: "la faire passer plus vite"
    case .type: "filtrer ou nommer ce qu’on cherche"
    case .deleteLetter: "effacer une lettre, puis fermer"
    case .deleteWord: "effacer un mot"
    case .clearText: "effacer tout le texte"
    case .keepFilter: "fermer et garder le filtre"
    case .dropFilter: "fermer sans filtre"
    case .complete: "compléter le nom"
    case .choose: "prendre la ligne choisie"
    case .close: "fermer"
    case .restoreTheme: "fermer avec le thème d’avant"
    case .copyRow: "copier la ligne choisie"
    }
  }

  @Sendable private static func keyNameWord(_ name: String) -> String {
    switch name {
    case "pageDown": "PgSuiv"
    case "pageUp": "PgPréc"
    case "home": "Début"
    case "end": "Fin"
    case "letters": "lettres"
    case "any": "toute touche"
    default: name
    }
  }

  @Sendable private static func helpGroupWord(_ value: Command.Group) -> String {
    switch value {
    case .move: "SE DÉPLACER"
    case .go: "ENTRER, SORTIR"
    case .look: "REGARDER"
    case .time: "TEMPS"
    case .pages: "PAGES"
    case .program: "PROGRAMME"
    case .talk: "EN RÉUNION"
    case .blank: "ÉCRAN NOIR"
    case .demonstration: "DÉMONSTRATION"
    case .help: "DANS L’AIDE"
    case .helpSearch: "EN CHERCHANT DANS L’AIDE"
    case .filter: "EN TAPANT UN FILTRE"
    case .sort: "EN CHOISISSANT L’ORDRE"
    case .palette: "EN TAPANT UNE COMMANDE"
    case .compare: "EN CHOISISSANT UN JOUR À COMPARER"
    case .scopes: "EN CHOISISSANT UN PÉRIMÈTRE"
    case .copy: "EN COPIANT"
    case .save: "EN ÉCRIVANT UN FICHIER"
    case .signOff: "EN VISANT"
    case .verdict: "EN FIXANT UN NOMBRE"
    case .themes: "EN CHOISISSANT UN THÈME"
    }
  }

  @Sendable private static func pageHelpWord(_ value: Page) -> String {
    switch value {
    case .overview:
      "Toute la Ville : secteurs face au niveau attendu à ce jour (repère │), tâches en retard, obstacles et sommes retenues, courbe de l’année."
    case .sector:
      "Un secteur : ses unités et projets, tâches en retard, obstacles. L’argent d’une unité est ici sa part du secteur."
    case .agency:
      "Une unité : ce qui est promis, est-ce dans les temps, pourquoi, qui et quand ; puis projets, tâches ouvertes et obstacles."
    case .project:
      "Un projet : son plan est la somme des décisions, son décaissement celle des écritures ; chaque ligne dit fichier et ligne."
    case .assignment:
      "Une tâche : son état, l’échéance en vigueur et la première, qui pilote, qui exécute, où elle est écrite."
    case .obstacle:
      "Un obstacle : combien il retient, qui doit le lever, à quel niveau, depuis quand, et ce qui est proposé."
    case .units:
      "Toutes les unités, le plus grand retard en argent d’abord."
    case .projects:
      "Tous les projets, le plus grand retard en argent d’abord."
    case .tasks:
      "Toutes les tâches : en retard d’abord, puis par échéance, achevées à la fin."
    case .obstacles:
      "Tous les obstacles ouverts, ceux qui retiennent le plus d’abord."
    case .problems:
      "Ce qui ne va pas dans les fichiers : qui corrige, fichier:ligne:colonne, attendu et trouvé. Une ligne corrigée disparaît seule."
    case .problem:
      "Un problème : son fichier, sa ligne, sa colonne, ce qui s’y trouve, ce qui est attendu et qui corrige. Une fois corrigé, il disparaît de lui-même."
    case .changes:
      "Ce qui s’est passé depuis le moment comparé, le plus récent d’abord ; les premières lignes disent pourquoi le taux a bougé."
    case .table:
      "Les lignes d’une table telles que dans les fichiers ; une ligne marquée a une erreur. Entrée ouvre la fiche."
    case .figure:
      "Pourquoi un chiffre est ce qu’il est : la phrase avec les montants exacts, puis chaque ligne, aussi celles non comptées et pourquoi. La somme doit tomber juste. = passe au chiffre suivant."
    case .record:
      "Une fiche telle quelle : chaque colonne remplie, son fichier et sa ligne ; dessous ce qu’elle nomme, Entrée l’ouvre."
    case .log:
      "Ce qui a été lu depuis le démarrage, le plus récent d’abord : fichiers, lignes en plus et en moins, argent et fiches changés, erreurs apparues (+) et corrigées (−). Entrée ouvre ce qui s’y rapporte."
    case .files:
      "Les fichiers lus, leurs lignes, celles écartées et leur âge."
    case .topic(let topic, _): topic.kind.question.fr
    case .meeting:
      "Une présentation sur des données figées ; ses touches viennent d’abord. D’une page ouverte par une ligne ou l’ordre du jour, Échap y ramène."
    }
  }
}
