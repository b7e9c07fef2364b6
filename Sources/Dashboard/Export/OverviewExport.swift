public import Domain

/// The figures of the overview as one JSON object: what a script reads instead of the screen.
public func overviewJSON(_ portfolio: Portfolio) -> String {
  var json = JSONText()
  json.object { json in
    json.string("as_of", portfolio.asOf.iso)
    json.integer("fiscal_year", portfolio.fiscalYear)
    json.boolean("synthetic", portfolio.isSynthetic)
    json.object("total") { $0.money(portfolio.money.total) }
    json.array("sectors") { json in
      for place in 0..<portfolio.sectors.keyCount {
        let key = Key<Sector>(Int32(place))
        let measure = portfolio.money.measure(key)
        guard portfolio.sectors[key] != nil || measure != MoneyMeasure() else { continue }
        json.object { json in
          json.string("sector_id", portfolio.sectors.code(of: key))
          json.string("name", portfolio.sectors[key]?.name)
          json.money(measure)
        }
      }
    }
    json.object("disbursed_by_month") { json in
      for (month, amounts) in portfolio.money.byMonth.sorted(by: { $0.key < $1.key }) {
        let number = month % 12 + 1
        json.integer("\(month / 12)-" + (number < 10 ? "0\(number)" : "\(number)"), amounts.all)
      }
    }
    json.array("overdue") { json in
      for place in portfolio.work.overdue {
        let task = portfolio.assignments.rows[Int(place)]
        json.object { json in
          json.string("task_id", task.code)
          json.integer("days_late", task.daysLate(at: portfolio.asOf))
          json.integer("days_late_original", task.daysLateOriginally(at: portfolio.asOf))
        }
      }
    }
    json.object("obstacles") { json in
      json.integer("open", portfolio.work.total.obstacles)
      json.integer("blocked_vnd", portfolio.work.total.blocked)
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

extension JSONText {
  /// Plan, disbursed and rate on each basis; the rate is null without a plan.
  mutating func money(_ measure: MoneyMeasure) {
    for basis in PlanBasis.allCases {
      object(basis.code) { json in
        json.integer("plan_vnd", measure.plan[basis])
        json.integer("disbursed_vnd", measure.disbursed(on: basis))
        json.integer("paid_without_plan_vnd", measure.paidWithoutPlan[basis])
        json.hundredths("rate", measure.rate(on: basis)?.written(decimals: 2))
      }
    }
  }
}
