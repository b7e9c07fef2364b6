/// A code list of the data contract: a Swift case for each code in the files.
public protocol CodeList: CaseIterable, Hashable, Sendable {
  /// The code as the files write it.
  var code: String { get }
}

extension CodeList where Self: RawRepresentable, RawValue == String {
  public var code: String { rawValue }
}

extension PlanBasis: CodeList {}
