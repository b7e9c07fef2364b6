internal import Glibc

/// The attributes of an element while it begins.
struct XMLAttributes {
  typealias Pairs = UnsafeMutablePointer<UnsafePointer<CChar>?>

  private let pairs: Pairs?

  init(_ pairs: Pairs?) { self.pairs = pairs }

  /// The bytes of a value; valid while the element begins.
  @inline(__always)
  subscript(name: XMLName, in space: XMLName.Space = .none) -> UnsafeBufferPointer<UInt8>? {
    guard var place = pairs else { return nil }
    while let key = place[0], let value = place[1] {
      let split = XMLName.split(key)
      if split.name == name, split.space == space {
        let count = strlen(value)
        return UnsafeBufferPointer(
          start: UnsafeRawPointer(value).assumingMemoryBound(to: UInt8.self), count: count)
      }
      place += 2
    }
    return nil
  }

  func text(_ name: XMLName, in space: XMLName.Space = .none) -> String? {
    self[name, in: space].map { String(decoding: $0, as: UTF8.self) }
  }

  func number(_ name: XMLName) -> Int? { text(name).flatMap { Int($0) } }

  /// `1`, `true` or `on`. Source: ISO/IEC 29500-1, 22.9.2.7; W3C XML Schema 2, 3.2.2.
  func isOn(_ name: XMLName) -> Bool { ["1", "true", "on"].contains(text(name)) }

  /// Whether blanks at the ends belong to the text.
  var keepsBlanks: Bool {
    guard var place = pairs else { return false }
    while let key = place[0], let value = place[1] {
      if strcmp(key, "http://www.w3.org/XML/1998/namespace|space") == 0 {
        return strcmp(value, "preserve") == 0
      }
      place += 2
    }
    return false
  }
}
