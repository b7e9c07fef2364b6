/// Which parts belong to a part, by identifier and by what they are. Source: ISO/IEC 29500-2, 6.5.
final class Relations: XMLHandler {
  private(set) var fault: Workbook.Fault?
  private(set) var targets: [String: String] = [:]
  private var types: [String: String] = [:]
  private let folder: String

  /// - Parameter folder: of the part, with `/` at its end where there is one.
  init(of folder: String) { self.folder = folder }

  /// The part of a kind, told by the end of its type.
  func part(_ kind: String) -> String? { types[kind] }

  func isRoot(_ name: XMLName, _ space: XMLName.Space) -> Bool {
    space == .packageRelations && name == XMLName("Relationships")
  }

  func begin(_ name: XMLName, _ space: XMLName.Space, _ attributes: XMLAttributes) {
    guard space == .packageRelations, name == XMLName("Relationship"),
      attributes.text(XMLName("TargetMode")) != "External", let target = attributes.text(XMLName("Target"))
    else { return }
    guard targets.count < Workbook.Limit.entries.most else {
      fault = .tooLarge(.entries)
      return
    }
    let path = Relations.path(target, in: folder)
    if let identifier = attributes.text(XMLName("Id")) { targets[identifier] = path }
    if let kind = attributes.text(XMLName("Type"))?.split(separator: "/").last {
      types[String(kind)] = types[String(kind)] ?? path
    }
  }

  /// A target against the folder of its part.
  private static func path(_ target: String, in folder: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }

  func end(_ name: XMLName, _ space: XMLName.Space) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
