/// What a server says beside its answers.
final class PostgresNotices {  // A class: libpq keeps its address.
  private(set) var texts: [String] = []
  /// Of a server that says something about every row, the beginning tells.
  private static let most = 100

  func add(_ text: String) {
    if texts.count < PostgresNotices.most { texts.append(text) }
  }

  func taken() -> [String] {
    defer { texts = [] }
    return texts
  }
}
