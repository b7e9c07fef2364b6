import Glibc

extension MirrorPlace {
  /// Brings the mirror up to date once, for whoever reads it and goes.
  public func update(from address: PostgresAddress, _ terms: PostgresTerms) throws(PostgresFault) {
    let connection = try PostgresConnection(address, terms)
    let lock = try MirrorLock(self)
    let deadline = ContinuousClock.now + .seconds(10)
    while true {
      if try lock.take() {
        defer { withExtendedLifetime(lock) {} }
        var update = try MirrorUpdate(self, connection)
        return try update.run()
      }
      // The program that keeps it may be a moment behind.
      if try isUpToDate(connection) { return }
      guard ContinuousClock.now < deadline else { throw .tooLate }
      poll(nil, 0, 50)
    }
  }

  private func isUpToDate(_ connection: PostgresConnection) throws(PostgresFault) -> Bool {
    guard let state = MirrorState(in: self) else { return false }
    let update = try MirrorUpdate(self, connection)
    return try update.isUpToDate(state)
  }
}
