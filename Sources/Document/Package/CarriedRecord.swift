internal import Archive

/// What a file carries along for programs: a part of its own in office files, a comment at the end of Markdown.
///
/// Source: custom XML data storage, ISO/IEC 29500-1, 15.2.5. Word keeps it when a person edits the file; a program that
/// knows no such parts drops it.
public enum CarriedRecord {
  static let part = "customXml/item1.xml"
  static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
  private static let space = "urn:tiendo:record"
  private static let comment = (start: "<!-- record\n", end: "\n-->")
  /// Of one part of an office file, unpacked.
  private static let mostBytes = 16 << 20

  static func xml(_ record: String) -> XML {
    var xml = XML()
    xml.element("record", ["xmlns": "urn:tiendo:record"]) { xml in
      for line in record.split(separator: "\n") { xml.element("line", text: String(line)) }
    }
    return xml
  }

  /// Two dashes would end a comment; in words of ``Escaped`` the second can stand as its number.
  static func markdown(_ record: String) -> String {
    record.isEmpty ? "" : comment.start + record.replacing("--", with: "-%2D") + comment.end
  }

  /// The record of a file in any of the forms; nil where it carries none.
  public static func find(in file: [UInt8]) -> String? {
    guard let archive = try? ZipArchive(file) else { return comment(in: file) }
    for name in archive.names where name.hasPrefix("customXml/item") && name.hasSuffix(".xml") {
      guard let part = archive.content(of: name, atMost: mostBytes),
        let text = String(validating: part, as: UTF8.self), text.contains(space)
      else { continue }
      return text.split(separator: "<").filter { $0.hasPrefix("line>") }.map { $0.dropFirst(5) }
        .joined(separator: "\n")
    }
    return nil
  }

  /// All texts of a file, for a mark that stands in one of them; the bytes of one that is no archive.
  public static func texts(of file: [UInt8]) -> [String] {
    guard let archive = try? ZipArchive(file) else {
      return [String(decoding: file, as: UTF8.self)]
    }
    return archive.names.filter { $0.hasSuffix(".xml") }.compactMap { name in
      archive.content(of: name, atMost: mostBytes).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private static func comment(in file: [UInt8]) -> String? {
    let text = String(decoding: file, as: UTF8.self)
    guard let start = text.ranges(of: comment.start).last else { return nil }
    let rest = text[start.upperBound...]
    return rest.firstRange(of: comment.end).map { String(rest[..<$0.lowerBound]) }
  }
}
