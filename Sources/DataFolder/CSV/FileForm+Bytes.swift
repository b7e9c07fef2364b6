import Domain

extension FileForm {
  /// The form of a file that is no CSV text, from its first bytes; nil for what may be one.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let signed = FileForm.signed(start) {
      self = signed
    } else if let markup = FileForm.markup(start) {
      self = markup
    } else if let zeros = FileForm.zeros(bytes) {
      self = zeros
    } else {
      return nil
    }
  }

  /// Source: the formats' own specifications; for the old workbook, MS-CFB 2.2.
  private static func signed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> FileForm? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .oldWorkbook }
    if bytes.starts(with: "%PDF-".utf8) { return .pdf }
    if bytes.starts(with: #"{\rtf"#.utf8) { return .richText }
    if bytes.starts(with: [0x1F, 0x8B, 0x08]) { return .archive }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) else {
      return nil
    }
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    if head.contains("opendocument.spreadsheet") { return .openDocument }
    return head.contains("[Content_Types].xml") || head.contains("xl/") ? .workbook : .archive
  }

  /// What a web page or an XML export begins with.
  private static func markup(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> FileForm? {
    guard bytes.first(where: { $0 > 0x20 }) == 0x3C else { return nil }
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    if ["<html", "<!doctype html", "<table", "<meta", "<head", "<body"].contains(where: head.contains) {
      return .html
    }
    return head.contains("<?xml") ? .xml : nil
  }

  /// UTF-16 without its mark and binary files are full of zeros; a single one is a bad cell's matter.
  private static func zeros(_ bytes: UnsafeBufferPointer<UInt8>) -> FileForm? {
    let start = bytes.prefix(4096)
    let all = start.count { $0 == 0 }
    guard all * 16 > start.count else { return nil }
    if all == start.count || bytes.prefix(512).allSatisfy({ $0 == 0 }) { return .zeros }
    // Zeros behind a text only: the end of a table is lost, not its form.
    if let last = start.lastIndex(where: { $0 != 0 }), !start[...last].contains(0) { return nil }
    let odd = start.indices.count { $0 % 2 == 1 && start[$0] == 0 }
    // Column names are ASCII: every other byte of them is zero.
    return max(odd, all - odd) * 5 > start.count && min(odd, all - odd) * 8 < all ? .utf16 : .binary
  }
}
