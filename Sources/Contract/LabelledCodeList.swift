public import Domain

/// A code list of the contract with a label for each code.
public protocol LabelledCodeList: CodeList {
  /// The list's own name, as `codelists.csv` has it.
  static var listName: String { get }
  var label: Label { get }
  /// The same code in a public standard, such as `iati:BudgetType/1`; empty where there is none.
  var sameAs: String { get }
}

extension LabelledCodeList {
  public var sameAs: String { "" }
}

/// A code list as plain values, for those who ask every list the same.
public struct ChoiceList: Sendable {
  public struct Entry: Sendable {
    public let code: String
    public let label: Label
    public let sameAs: String
  }

  public let name: String
  public let entries: [Entry]
  public var codes: [String] { entries.map(\.code) }

  init<List: LabelledCodeList>(_: List.Type) {
    name = List.listName
    entries = List.allCases.map { Entry(code: $0.code, label: $0.label, sameAs: $0.sameAs) }
  }
}
