/// What a connection keeps to.
public struct PostgresTerms: Sendable {
  /// Until the server has let us in. Looking up a host's name may take longer: libpq does it on its own.
  public var connectWithin = Duration.seconds(10)
  /// What one statement may take; zero for any time.
  public var statementWithin = Duration.seconds(60)
  /// How long the server waits for us within a transaction, of which others may have to wait for the end.
  public var idleWithin = Duration.seconds(60)
  /// How long a statement waits for others to let go of a table.
  public var lockWithin = Duration.seconds(20)
  /// Whether a role may be used that may do everything.
  public var allowsSuperuser = false
  /// Every wait ends with ``PostgresFault/stopped`` when this can be read: an eventfd(2) or a pipe; -1 for none.
  public var stop: Int32 = -1

  public init() {}
}

extension Duration {
  /// Rounded down.
  var milliseconds: Int64 { components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000 }
}
