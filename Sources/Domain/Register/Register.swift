/// The rows of one table, found by their key.
public struct Register<Row: Sendable>: Sendable {
  /// In the order of the files.
  public let rows: [Row]
  /// The text of every code ever met, also of codes that are only referred to.
  public let codes: [String]
  @usableFromInline let rowOfKey: [Int32]

  /// - Parameters:
  ///   - codes: the text of each key, by ``Key/index``.
  ///   - key: the key of a row. Of two rows with one key the first is kept.
  public init(rows: [Row], codes: [String], key: (Row) -> Key<Row>) {
    self.codes = codes
    var kept: [Row] = []
    kept.reserveCapacity(rows.count)
    var places = [Int32](repeating: -1, count: codes.count)
    for row in rows {
      let index = key(row).index
      if places.indices.contains(index) {
        guard places[index] < 0 else { continue }
        places[index] = Int32(kept.count)
      }
      kept.append(row)
    }
    self.rows = kept
    rowOfKey = places
  }

  /// The same with the key numbers of the rows at hand, in their order.
  public init(rows: [Row], codes: [String], keys: [Int64]) {
    self.rows = rows
    self.codes = codes
    rowOfKey = Register.places(of: keys, codes.count)
  }

  private static func places(of keys: [Int64], _ count: Int) -> [Int32] {
    var places = [Int32](repeating: -1, count: count)
    for (place, key) in keys.enumerated() where key >= 0 && key < count && places[Int(key)] < 0 {
      places[Int(key)] = Int32(place)
    }
    return places
  }

  public init() {
    rows = []
    codes = []
    rowOfKey = []
  }

  /// Nil for a code that is referred to but stands in no file.
  ///
  /// Inlined, so that who asks for one field copies that and not the row with its texts.
  @inlinable public subscript(key: Key<Row>) -> Row? {
    guard let place = place(of: key) else { return nil }
    return rows[place]
  }

  @inlinable public subscript(key: Key<Row>?) -> Row? {
    guard let key else { return nil }
    return self[key]
  }

  /// Where in ``rows`` the row of a key stands.
  @inlinable public func place(of key: Key<Row>) -> Int? {
    guard rowOfKey.indices.contains(key.index), rowOfKey[key.index] >= 0 else { return nil }
    return Int(rowOfKey[key.index])
  }

  public func code(of key: Key<Row>) -> String { codes.indices.contains(key.index) ? codes[key.index] : "?" }

  /// How many keys there are: the length of an array indexed by ``Key/index``.
  public var keyCount: Int { codes.count }

  /// The key of a code, by a scan: for a command line or a test, not for a hot path.
  public func key(of code: String) -> Key<Row>? { codes.firstIndex(of: code).map { Key(Int32($0)) } }
}
