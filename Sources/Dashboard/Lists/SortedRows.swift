import Cells
import Domain

/// Rows in the order of one column: equal ones in their own order, whichever the direction, and those without a value
/// last.
struct SortedRows: Sendable {
  private(set) var ids: [RowID]
  /// Where the rows of each key begin, and after the last of them those without a value.
  private var starts: [Int32]

  init(_ rows: [RowID], by column: ListColumn, ascending: Bool, _ context: Context) {
    var keys = SortKeys(rows, column, context)
    keys.sort(ascending: ascending)
    starts = keys.starts
    ids = []
    ids.reserveCapacity(rows.count)
    for key in keys.sorted { ids.append(rows[Int(key.place)]) }
    for place in keys.others { ids.append(rows[Int(place)]) }
  }

  /// The other way round, without looking at a row.
  mutating func reverse() {
    let end = Int(starts.last ?? 0)
    var turned: [RowID] = []
    turned.reserveCapacity(ids.count)
    var begins: [Int32] = [0]
    for group in starts.indices.dropLast().reversed() {
      turned += ids[Int(starts[group])..<Int(starts[group + 1])]
      begins.append(Int32(turned.count))
    }
    turned += ids[end...]
    (ids, starts) = (turned, begins)
  }
}

/// What rows are sorted by, as numbers: two hundred thousand rows are not to be compared by their texts.
private struct SortKeys {
  private(set) var sorted: [SortKey] = []
  /// Places of the rows without a value.
  private(set) var others: [Int32] = []
  /// Each text once: few stand in many rows, and the order of a name is dear.
  private var texts: [Text: Int32] = [:]

  init(_ rows: [RowID], _ column: ListColumn, _ context: Context) {
    var keys = [SortKey?](repeating: nil, count: rows.count)
    for place in rows.placesInTableOrder {
      keys[Int(place)] = key(of: column.value(rows[Int(place)], context), place)
    }
    sorted.reserveCapacity(rows.count)
    for place in keys.indices {
      if let key = keys[place] { sorted.append(key) } else { others.append(Int32(place)) }
    }
    rankTexts()
  }

  private mutating func key(of value: Value, _ place: Int32) -> SortKey? {
    switch value.order {
    case .number(let number): SortKey(number: UInt64(bitPattern: number) ^ 1 << 63, place: place)
    case .text(let text): SortKey(number: 0, place: place, text: self.place(of: Text(text, isName: false)))
    case .name(let text): SortKey(number: 0, place: place, text: self.place(of: Text(text, isName: true)))
    case .nothing: nil
    }
  }

  private mutating func place(of text: Text) -> Int32 {
    if let known = texts[text] { return known }
    let place = Int32(texts.count)
    texts[text] = place
    return place
  }

  /// Texts come after all numbers; those of one order are one key.
  private mutating func rankTexts() {
    guard !texts.isEmpty else { return }
    let ordered = texts.map { (order: $0.key.order, place: Int($0.value)) }.sorted { $0.order < $1.order }
    var ranks = [UInt64](repeating: 0, count: ordered.count)
    var rank = UInt64.max - UInt64(ordered.count)
    for (number, text) in ordered.enumerated() {
      if number > 0, ordered[number - 1].order != text.order { rank += 1 }
      ranks[text.place] = rank
    }
    for place in sorted.indices where sorted[place].text >= 0 {
      sorted[place].number = ranks[Int(sorted[place].text)]
    }
  }

  mutating func sort(ascending: Bool) {
    if !ascending { for place in sorted.indices { sorted[place].number = ~sorted[place].number } }
    sorted.sortByDigits()
  }

  /// Where the rows of each key begin, and the end.
  var starts: [Int32] {
    sorted.indices.filter { $0 == 0 || sorted[$0].number != sorted[$0 - 1].number }.map { Int32($0) }
      + [Int32(sorted.count)]
  }
}

/// A text by its bytes: to compare letters that can be written in two ways would take longer than all else.
private struct Text: Hashable {
  let text: String
  let isName: Bool

  init(_ text: String, isName: Bool) {
    self.text = text
    self.isName = isName
  }

  /// What comes first is less.
  var order: String { isName ? NameOrder.key(text) : text }

  static func == (a: Text, b: Text) -> Bool {
    var (one, other) = (a.text, b.text)
    return a.isName == b.isName && one.withUTF8 { one in other.withUTF8 { one.elementsEqual($0) } }
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
