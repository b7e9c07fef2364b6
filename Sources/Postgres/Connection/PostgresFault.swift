/// Why something could not be done with a database. Texts are the server's or the system's own words.
public enum PostgresFault: Error, Hashable, Sendable {
  /// libpq is not installed, or not usable.
  case noLibrary(String)
  case badAddress
  /// A password stands in the address itself. It is in no case of this type: nobody may print it.
  case passwordInAddress
  /// Nobody answers there.
  case noServer(String)
  /// A server answers and lets nobody in: role, password, database, TLS; or it is just starting.
  case refused(String)
  /// The connection is gone; what was begun is undone.
  case lost(String)
  /// No answer within the time that was given for it.
  case tooLate
  /// Whoever waits was told to stop.
  case stopped
  /// The role may do everything, and so could a mistake of ours.
  case superuser(role: String)
  /// The database has not the tables of the contract, or not all of their columns; the first that is missing.
  case noTables(missing: String)
  /// The server's words, and its five letters for them.
  case sql(String, state: String)
  /// The copy of the tables can't be kept: its path and the system's words.
  case mirror(String)
  /// Another database answers at the address, and has no rows: what was there before is kept.
  case replacedByEmpty
}
