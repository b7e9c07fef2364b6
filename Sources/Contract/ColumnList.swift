public import Domain

/// Takes the columns of a table one by one, in their order, and gives a handle for each.
public struct ColumnList: Sendable {
  public private(set) var columns: [Column] = []
  public private(set) var days = DayRules()

  init() {}

  public typealias Trait = Column.Trait

  public mutating func text(_ name: String, _ label: Label, _ traits: Trait...) -> Field<String> {
    add(Column(name, .text, label), traits)
  }

  public mutating func email(_ name: String, _ label: Label, _ traits: Trait...) -> Field<String> {
    add(Column(name, .email, label), traits + [.person])
  }

  /// A code that no other table refers to.
  public mutating func code(_ name: String, _ label: Label, _ traits: Trait...) -> Field<String> {
    add(Column(name, .code, label), traits)
  }

  /// The code that names a row of this table.
  public mutating func key<Row: Referred>(
    _ name: String, of _: Row.Type, _ label: Label, _ traits: Trait...
  ) -> Field<Key<Row>> {
    add(Column(name, .code, label), traits + [.key])
  }

  /// The code of a row of another table.
  public mutating func reference<Row: Referred>(
    _ name: String, to _: Row.Type, _ label: Label, _ traits: Trait...
  ) -> Field<Key<Row>> {
    var column = Column(name, .code, label)
    column.reference = Row.table
    if Row.table == .people { column.privacy = .person }
    return add(column, traits)
  }

  public mutating func codes(_ name: String, _ label: Label, _ traits: Trait...) -> Field<String> {
    add(Column(name, .codes, label), traits)
  }

  public mutating func budgetCode(_ name: String, _ label: Label, _ traits: Trait...) -> Field<String> {
    add(Column(name, .budgetCode, label), traits)
  }

  public mutating func integer(
    _ name: String, in range: ClosedRange<Int64> = .min...(.max), _ label: Label, _ traits: Trait...
  ) -> Field<Int64> {
    add(Column(name, .integer(range), label), traits)
  }

  /// An amount in đồng.
  public mutating func money(
    _ name: String, from least: Dong = .min, _ label: Label, _ traits: Trait...
  ) -> Field<Dong> {
    var column = Column(name, .money(least...(.max)), label)
    column.unit = "VND"
    column.privacy = .amount
    return add(column, traits)
  }

  public mutating func number(
    _ name: String, in range: ClosedRange<Double> = -.infinity...(.infinity), _ label: Label,
    _ traits: Trait...
  ) -> Field<Double> {
    add(Column(name, .number(range), label), traits)
  }

  public mutating func boolean(_ name: String, _ label: Label, _ traits: Trait...) -> Field<Bool> {
    add(Column(name, .boolean, label), traits)
  }

  public mutating func date(_ name: String, _ label: Label, _ traits: Trait...) -> Field<Day> {
    add(Column(name, .date, label), traits)
  }

  /// The day of something that has happened: it lies not after today.
  public mutating func happened(_ name: String, _ label: Label, _ traits: Trait...) -> Field<Day> {
    let field: Field<Day> = add(Column(name, .date, label), traits)
    days.happened.append(field.index)
    return field
  }

  /// The day of something to come: it lies not more than thirty years ahead.
  public mutating func planned(_ name: String, _ label: Label, _ traits: Trait...) -> Field<Day> {
    let field: Field<Day> = add(Column(name, .date, label), traits)
    days.planned.append(field.index)
    return field
  }

  public mutating func dateTime(_ name: String, _ label: Label, _ traits: Trait...) -> Field<String> {
    add(Column(name, .dateTime, label), traits)
  }

  public mutating func year(_ name: String, _ label: Label, _ traits: Trait...) -> Field<Int64> {
    add(Column(name, .year, label), traits)
  }

  public mutating func yearMonth(_ name: String, _ label: Label, _ traits: Trait...) -> Field<Int64> {
    add(Column(name, .yearMonth, label), traits)
  }

  public mutating func choice<List: LabelledCodeList>(
    _ name: String, _: List.Type, _ label: Label, _ traits: Trait...
  ) -> ChoiceField<List> {
    let field: Field<List> = add(Column(name, .choice(ChoiceList(List.self)), label), traits)
    return ChoiceField(index: field.index, cases: Array(List.allCases))
  }

  /// Says that one day may not lie before another.
  public mutating func inOrder(_ first: Field<Day>, _ then: Field<Day>, else rule: Rule) {
    days.inOrder.append(DayRules.Order(first: first.index, then: then.index, rule: rule))
  }

  /// Says that a day may stand only beside some codes.
  public mutating func only<List>(_ day: Field<Day>, beside status: ChoiceField<List>, _ codes: List...) {
    let places = status.cases.indices.filter { codes.contains(status.cases[$0]) }
    days.onlyBeside.append(
      DayRules.Company(day: day.index, status: status.index, codes: places.map(Int64.init)))
  }

  private mutating func add<Value>(_ column: Column, _ traits: [Trait]) -> Field<Value> {
    var column = column
    for trait in traits { column.take(trait) }
    columns.append(column)
    return Field(index: columns.count - 1)
  }
}
