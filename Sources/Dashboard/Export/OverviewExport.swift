public import Domain

/// The figures of the overview as one JSON object: what a script reads instead of the screen.
public func overviewJSON(_ portfolio: Portfolio) -> String {
  var json = JSONText()
  json.object { json in
    json.string("as_of", portfolio.asOf.iso)
    json.integer("fiscal_year", portfolio.fiscalYear)
    json.string("scope", portfolio.scope.code)
    json.boolean("synthetic", portfolio.isSynthetic)
    json.array("not_read") { json in
      for lack in portfolio.lacks(of: ShownTable.allCases) { json.string(nil, lack.file) }
    }
    let isLost = portfolio.isMoneyLost
    json.object("total") { $0.money(isLost ? nil : portfolio.money.total) }
    json.array("sectors") { json in
      for key in portfolio.sectorParts.sorted() {
        json.object { json in
          let code = portfolio.sectors.code(of: key)
          json.string("sector_id", code)
          json.string("name", portfolio.sectors[key]?.name ?? code + " (?)")
          json.money(isLost ? nil : portfolio.money.measure(key))
        }
      }
    }
    json.object("disbursed_by_month") { json in
      for (month, amounts) in portfolio.money.byMonth.sorted(by: { $0.key < $1.key }) {
        let number = month % 12 + 1
        json.integer("\(month / 12)-" + (number < 10 ? "0\(number)" : "\(number)"), amounts.all)
      }
    }
    if portfolio.isLost(.tasks) {
      json.string("overdue", nil)
    } else {
      json.overdue(portfolio)
    }
    json.object("obstacles") { json in
      let isKnown = !portfolio.isLost(.obstacles)
      json.integer("open", isKnown ? portfolio.work.total.obstacles : nil)
      json.integer("blocked_vnd", isKnown ? portfolio.work.total.blocked : nil)
      json.object("by_category") { json in
        for category in ObstacleCategory.allCases {
          guard let held = portfolio.work.byCategory[category] else { continue }
          json.object(category.code) { json in
            json.integer("count", held.count)
            json.integer("blocked_vnd", held.blocked)
          }
        }
      }
    }
    json.integer("problems", portfolio.problems.count)
    json.integer("errors", portfolio.problems.errorCount)
  }
  return json.text + "\n"
}

extension MoneyMeasure {
  /// In hundredths of a percent; of a rounded measure whole tenths.
  func exportedRate(on basis: PlanBasis) -> Int? {
    rate(on: basis).map { isRounded ? $0.written(decimals: 1) * 10 : $0.written(decimals: 2) }
  }
}

extension JSONText {
  fileprivate mutating func overdue(_ portfolio: Portfolio) {
    array("overdue") { json in
      for place in portfolio.work.overdue {
        let task = portfolio.assignments.rows[Int(place)]
        json.object { json in
          json.string("task_id", task.code)
          json.integer("days_late", task.daysLate(at: portfolio.asOf))
          json.integer("days_late_original", task.daysLateOriginally(at: portfolio.asOf))
        }
      }
    }
  }

  /// Plan, disbursed and rate on each basis; the rate is null without a plan, and all is where it is not known.
  mutating func money(_ measure: MoneyMeasure?) {
    for basis in PlanBasis.allCases {
      object(basis.code) { json in
        json.integer("plan_vnd", measure?.plan[basis])
        json.integer("disbursed_vnd", measure?.disbursed(on: basis))
        json.integer("paid_without_plan_vnd", measure?.paidWithoutPlan[basis])
        json.hundredths("rate", measure?.exportedRate(on: basis))
      }
    }
  }
}
