/// Where a text stands in a space wider than itself.
public enum Alignment: Hashable, Sendable {
  case leading, trailing, centre

  /// Columns before the text, of `space` that are left over.
  func offset(in space: Int) -> Int {
    switch self {
    case .leading: 0
    case .trailing: max(0, space)
    case .centre: max(0, space) / 2
    }
  }
}
