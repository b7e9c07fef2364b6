extension Portfolio {
  /// A problem of a row, at the place where the row stands.
  ///
  /// - Parameter agency: the unit that must mend it.
  func problem(
    at origin: Origin, _ column: String, _ rule: Rule, _ expected: Expectation, found: String,
    agency: String?, rows: Int = 1
  ) -> Problem {
    Problem(
      file: files[Int(origin.file)].path, line: Int(origin.line), column: column, rule: rule,
      expected: expected, found: found, agency: agency, rows: rows)
  }
}
