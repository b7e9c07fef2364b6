/// How many slips of the keyboard lie between two texts.
public enum Slips {
  /// Letters to add, drop, change or swap with a neighbour to make one text of another; nil when there are more.
  public static func count(_ a: String, _ b: String, atMost most: Int) -> Int? {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard abs(a.count - b.count) <= most else { return nil }
    var older: [Int] = []
    var before = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(before[j] + (a[i] == b[j] ? 0 : 1), before[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, older[j - 1] + 1) }
        row.append(least)
      }
      guard row.contains(where: { $0 <= most }) else { return nil }
      older = before
      before = row
    }
    return before[b.count] <= most ? before[b.count] : nil
  }
}
