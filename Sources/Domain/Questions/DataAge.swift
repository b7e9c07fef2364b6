// How old the data are.
extension Portfolio {
  /// The newest day up to the shown one on which a unit reported: by a hand-in, a progress report, an answer to a
  /// directive or a figure of its own. Nil where the folder dates none.
  public var lastReport: Day? { dataset.reportDays.last { $0 <= asOf.day } }

  /// Whether the newest day of something is old on the shown one.
  public func isOld(_ day: Day) -> Bool { asOf.day - day > rules.newsAge }

  /// The newest file that a unit handed in, or of the shared folder where it hands in none; nil where there is no file
  /// with a time.
  public func newestFile(of agency: Key<Agency>) -> SourceFile? {
    let code = agencies.code(of: agency)
    let own = files.filter { $0.agency == code }
    return (own.isEmpty ? files.filter { $0.agency == nil } : own).filter { $0.modified != nil }
      .max { ($0.modified?.minutes ?? 0) < ($1.modified?.minutes ?? 0) }
  }
}
