import Domain

extension ForecastWords {
  static let french = ForecastWords(
    title: { "Où finit \($0) le \($1) : \($2), vu du \($3)" },
    end: "finit à", band: { "bande \($0)" }, ofPlan: "du plan", short: { "sous \($0)" },
    needed: "reste à payer", timesUsual: "× usuel", best: "record", finish: { "fin \($0)" },
    method: { methodText($0) }, methodShort: { methodName($0) },
    measured: {
      "Méthode : \($0). Du même jour de \($1), elle a manqué \($2) ; le rythme moyen \($3), le reste de l’an dernier \($4)."
    },
    notShown: {
      "Aucune fin n’est montrée : du même jour de \($1), \($0) manquait \($2), et un étalon aussi peu : le rythme moyen \($3), le reste de l’an dernier \($4)."
    },
    held: {
      "La bande est faite pour tenir \($0) des fins nouvelles. De telles bandes ont tenu \($1.hits) sur \($1.of), et \($3.hits) sur \($3.of) la pire année, \($2)."
    },
    noBand: "Trop peu de fins passées pour une bande.",
    rangeLaw: {
      "\($0) ans : \($1.hits) année\($1.hits == 1 ? "" : "s") nouvelle\($1.hits == 1 ? "" : "s") sur \($1.of) sort\($1.hits == 1 ? "" : "ent") de leur intervalle."
    },
    dots: { "\($0.hits) fins sur \($0.of) restent sous \($1) du plan." },
    weekly: { needed, week, last in
      "Reste à payer : \(needed), soit \(week) par semaine"
        + (last.map { " ; les quatre dernières semaines ont apporté \($0) par semaine." } ?? ".")
    },
    everDone: {
      "C’est × \($0) de la fin usuelle ; record × \($1), \($2). Autant a été fait \($3.hits) an\($3.hits > 1 ? "s" : "") sur \($3.of)."
    },
    finishOf: { "\($0) : \($1)" },
    tooFew: {
      let known =
        $1 == 0
        ? "aucune année close n’instruit"
        : $1 == 1 ? "1 année close instruit (\($2))" : "\($1) années closes instruisent (\($2))"
      return "La fin de \($0) ne peut pas encore être prévue : \(known), et il en faut \($3)."
    },
    unusable: { "\($0) n’instruit pas : \(lackText($1))." },
    notBegun: { "\($0) n’avait pas commencé le \($1)." },
    over: { "\($0) est finie : son capital pouvait être payé jusqu’au \($1)." },
    noPlan: { "Il n’y a pas de plan pour \($0) : \($1)." },
    level: { levelText($0) },
    backTestTitle: { "Chacune de \($0) prévue d’après les autres, par ce qui était connu ce jour-là" },
    backTestHeads: [
      "jour", "niveau", "méthode", "manqué", "biais", "rythme", "reste", "tenu", "pire année", "largeur",
    ],
    notBetter: "pas mieux qu’un étalon")

  private static func methodText(_ recipe: ForecastRecipe) -> String {
    let method =
      switch recipe.method {
      case .chainLadder: "ce qui est payé au rythme usuel (chain ladder)"
      case .usualFinish: "le reste du plan comme finissaient les années passées (Bornhuetter–Ferguson)"
      case .capeCod: "le reste du plan au rythme de cette année (Cape Cod)"
      case .paceAndFinish: "le reste du plan, entre le rythme de cette année et les fins passées"
      case .benktander: "ce qui est payé et Cape Cod, pesés par la part atteinte (Benktander)"
      case .credibility: "ce qui est payé et Cape Cod, pesés par la crédibilité"
      }
    return recipe.pace == .own ? method + ", chaque unité à son rythme" : method
  }

  private static func methodName(_ recipe: ForecastRecipe) -> String {
    let method =
      switch recipe.method {
      case .chainLadder: "chain ladder"
      case .usualFinish: "fin usuelle"
      case .capeCod: "Cape Cod"
      case .paceAndFinish: "rythme et fin"
      case .benktander: "Benktander"
      case .credibility: "crédibilité"
      }
    return recipe.pace == .own ? method + ", à son rythme" : method
  }

  private static func lackText(_ lack: PaidTriangle.Lack) -> String {
    switch lack {
    case .noPlan: "elle n’a pas ce plan"
    case .noPayments: "rien n’en a été payé"
    case .beginsLate: "rien n’a été payé au premier trimestre, son registre commence plus tard"
    }
  }

  private static func levelText(_ level: ForecastLevel) -> String {
    switch level {
    case .total: "total"
    case .sectors: "secteurs"
    case .units: "unités"
    case .projects: "projets"
    }
  }
}
