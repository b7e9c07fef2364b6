extension Portfolio {
  /// Who answers for a unit's backlog on the day (đầu mối); empty is itself a finding.
  public func focalPoints(of agency: Key<Agency>) -> [Person] {
    people.rows.filter { $0.agency == agency && $0.isFocalPoint && $0.serves(on: asOf.day) }
  }

  /// The head of a unit on the day.
  public func head(of agency: Key<Agency>) -> Person? {
    people.rows.first { $0.agency == agency && $0.isHead && $0.serves(on: asOf.day) }
  }
}
