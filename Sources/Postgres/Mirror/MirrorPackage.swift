import Contract

/// What a database says of itself, as a folder says it.
struct MirrorPackage {
  static let name = "datapackage.json"

  let title: String
  /// Nil for the present moment.
  let asOf: String?
  let isSynthetic: Bool

  var text: String {
    let day = asOf.map { [("as_of", JSON.text($0))] } ?? []
    return JSON.object([("title", .text(title)), ("synthetic", .flag(isSynthetic))] + day).written(step: "  ")
      + "\n"
  }

  static func write(_ text: String, in place: MirrorPlace, always: Bool) throws(PostgresFault) {
    guard always || MirrorState.text(of: place.path + "/" + name) != text else { return }
    let writer = try MirrorWriter(place, name)
    writer.put(Array(text.utf8))
    _ = try writer.finish()
  }
}
