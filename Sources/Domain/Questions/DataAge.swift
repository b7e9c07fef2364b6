// How old a unit's data are.
extension Portfolio {
  /// The newest file that a unit handed in, or of the shared folder where it hands in none; nil where there is no file
  /// with a time.
  public func newestFile(of agency: Key<Agency>) -> SourceFile? {
    let code = agencies.code(of: agency)
    let own = files.filter { $0.agency == code }
    return (own.isEmpty ? files.filter { $0.agency == nil } : own).filter { $0.modified != nil }
      .max { ($0.modified?.minutes ?? 0) < ($1.modified?.minutes ?? 0) }
  }
}
