extension Project {
  /// The project with its capital of 2024 where its works had begun by that March.
  var withEarlierYears: Project {
    var project = self
    project.addYear(closedYears[1])
    return project
  }

  private mutating func addYear(_ closed: ClosedYear) {
    guard life == .running, !isShaped, !Story.shapedUnits.contains(owner), let first = budgets.first,
      let start = actualStart, start <= Day(closed.year, 3, 31)
    else { return }
    var random = Random("budget \(id) \(closed.year)")
    let city = first.city.part(random.number(2500...6000), roundedTo: million)
    var budget = YearBudget(
      year: closed.year, city: city,
      central: city.part(random.number(7650...9150), roundedTo: million))
    let rates = closed.rates(of: owner, &random)
    budget.paid = odd(city.part(rates.paid), &random)
    budget.paidInJanuary = odd(city.part(rates.january), &random)
    budgets.insert(budget, at: 0)
    let planned = budgets.reduce(0) { $0 + $1.city + $1.carriedCity + $1.estimate }
    totalInvestment = max(totalInvestment, planned.part(10_400, roundedTo: million))
  }

  /// A year's money as the unit's habits have it: who finishes late pays in January what others pay in December, who
  /// promises too much pays less. What was carried over out of the rest stays carried over.
  func habitual(_ budget: YearBudget) -> YearBudget {
    guard !isPast, budget.year == 2025 else { return budget }
    var random = Random("habit \(id)")
    var own = budget
    if owner == Story.lateUnit {
      own.paidInJanuary = odd(budget.city.part(random.number(1250...1550)), &random)
      own.paid = budget.paid + budget.paidInJanuary - own.paidInJanuary
    } else if owner == Story.promisingUnit {
      own.paid = odd(budget.city.part(random.number(6900...7600)), &random)
    }
    return own
  }

  /// Whether a year's payments follow the unit's pace in it, and not the usual curve as those of the present do.
  func hasOwnPace(in year: Int) -> Bool {
    year < 2025 || isPast
      || year == 2025 && (owner == Story.lateUnit || owner == Story.promisingUnit)
  }
}
