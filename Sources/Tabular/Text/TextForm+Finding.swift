extension TextForm {
  /// What form a file has, and its table as the contract's.
  ///
  /// Work in the file's size; for files that ``isContract(_:isWhole:)`` does not know at once.
  ///
  /// - Parameter isName: whether a cell of the first line names a column of the table.
  public static func found(
    in bytes: UnsafeBufferPointer<UInt8>, isName: @escaping (String) -> Bool
  ) -> TextFinding {
    var form = TextForm()
    var evidence: SyllableEvidence?
    let text: [UInt8]
    let letters = LetterLook(bytes, isWhole: true)
    if let encoding = UTF16Text.encoding(of: bytes) {
      form.encoding = encoding
      text = UTF16Text.utf8(bytes, isLittle: encoding == .utf16LittleEndian)
    } else if !letters.isUTF8 {
      switch EncodingSearch(bytes).outcome() {
      case .utf8: text = Array(SeparatorLine.withoutMark(bytes))
      case .found(let encoding, let why):
        form.encoding = encoding
        evidence = why
        text = OldText.utf8(bytes, encoding)
      case .doubt(let doubt): return .doubt(doubt)
      }
    } else {
      text = Array(SeparatorLine.withoutMark(bytes))
    }
    return found(form, in: text, evidence, strangeCount: letters.strangeCount, isName: isName)
  }

  public static func found(in bytes: [UInt8], isName: @escaping (String) -> Bool) -> TextFinding {
    bytes.withUnsafeBufferPointer { found(in: $0, isName: isName) }
  }

  private static func found(
    _ encoded: TextForm, in text: [UInt8], _ evidence: SyllableEvidence?, strangeCount: Int,
    isName: @escaping (String) -> Bool
  ) -> TextFinding {
    var form = encoded
    var text = text
    form.lineEnd = text.withUnsafeMutableBufferPointer(LineFeeds.put)
    return text.withUnsafeBufferPointer { text in
      switch SeparatorSearch(text, isName: isName).outcome() {
      case .commas: break
      case .found(let separator, let namesSeparator):
        form.separator = separator
        form.namesSeparator = namesSeparator
      case .doubt(let doubt): return .doubt(doubt)
      }
      let start = form.namesSeparator ? SeparatorLine(text)?.range.upperBound ?? 0 : 0
      let isStrange =
        form.encoding == .utf8
        ? strangeCount >= leastStrange : LetterLook(text, isWhole: true).strangeCount >= leastStrange
      let fonts = isStrange ? fonts(in: text, form.separator, from: start) : [:]
      if form.encoding == .utf8, form.separator == .comma, !form.namesSeparator, fonts.isEmpty {
        return .contract
      }
      var writer = ContractWriter(text, form.separator, fonts: fonts)
      let written = writer.write(from: start)
      form.emptyColumns = written.emptyColumns
      return .other(
        FoundText(form: form, evidence: evidence, fonts: written.columns, bytes: written.bytes))
    }
  }

  private static func fonts(
    in text: UnsafeBufferPointer<UInt8>, _ separator: TextSeparator, from start: Int
  ) -> [Int: FontSearch.Found] {
    var search = FontSearch()
    var splitter = CellSplitter(text, separator, from: start)
    var isHeader = true
    while let record = splitter.read() {
      guard record.isSound, !splitter.isEmpty else { continue }
      if isHeader {
        isHeader = false
        continue
      }
      for (place, cell) in splitter.cells.enumerated() where text[cell].contains(where: { $0 >= 0x80 }) {
        search.add(CellContent.of(cell, in: text), column: place)
      }
    }
    return search.found()
  }
}

/// Line ends that are carriage returns alone become line feeds.
enum LineFeeds {
  private static let look = 1 << 20

  /// Puts them where a return outside quotes stands alone, and says how lines end.
  static func put(_ text: inout UnsafeMutableBufferPointer<UInt8>) -> TextForm.LineEnd {
    var isQuoted = false
    var isLone = false
    var hasPair = false
    for place in 0..<min(text.count, look) {
      if text[place] == 0x22 { isQuoted.toggle() }
      guard text[place] == 0x0D, !isQuoted else { continue }
      if place + 1 < text.count, text[place + 1] == 0x0A {
        hasPair = true
      } else {
        isLone = true
        break
      }
    }
    guard isLone else { return hasPair ? .returnAndFeed : .feed }
    for place in text.indices where text[place] == 0x0D {
      if place + 1 == text.count || text[place + 1] != 0x0A { text[place] = 0x0A }
    }
    return .loneReturn
  }
}
