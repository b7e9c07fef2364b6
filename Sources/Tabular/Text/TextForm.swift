/// What a text file with a table in it is: how its letters, its cells and its lines are written.
public struct TextForm: Hashable, Sendable {
  public enum LineEnd: Hashable, Sendable {
    case feed
    case returnAndFeed
    /// A carriage return alone, as old Macs and some tools write it.
    case loneReturn
  }

  public var encoding = TextEncoding.utf8
  public var separator = TextSeparator.comma
  public var lineEnd = LineEnd.feed
  /// Whether the first line names the separator for Excel: `sep=;`.
  public var namesSeparator = false
  /// Columns without a name and without a cell at the right end, as Excel writes them.
  public var emptyColumns = 0

  public init() {}

  /// What it is called, the same in every language: `UTF-16LE, Tab`.
  public var name: String {
    let sign = namesSeparator ? "sep=\(separator.name)" : separator.name
    return encoding.name + (separator == .comma && !namesSeparator ? "" : ", \(sign)")
  }
}

/// What was found of a file's form.
public enum TextFinding: Sendable {
  /// The contract's own form, or nothing that another would read better: it is read as it stands.
  case contract
  case other(FoundText)
  /// Two forms read it equally well, or none does.
  case doubt(TextDoubt)
}

/// A file in another form, and what speaks for it.
public struct FoundText: Sendable {
  public let form: TextForm
  /// Nil where the form needs no proof: marks and zeros tell UTF-16, valid bytes UTF-8.
  public let evidence: SyllableEvidence?
  /// Columns of Unicode text that are in the letters of an old font.
  public let fonts: [FontColumn]
  /// The same table as the contract has it: UTF-8, commas, quotes by RFC 4180. Each record begins in the line in which
  /// it begins in the file.
  public let bytes: [UInt8]
}

/// Text in the letters of an old font, in one column of a file.
public struct FontColumn: Hashable, Sendable {
  /// From 0.
  public let place: Int
  public let name: String
  public let font: TextEncoding
  public let evidence: SyllableEvidence
  /// Cells that were changed.
  public let cellCount: Int
}

/// Why a text is taken for Vietnamese in an encoding.
public struct SyllableEvidence: Hashable, Sendable {
  /// Words with a letter beyond ASCII that are syllables of Vietnamese, 0 to 1.
  public let score: Double
  /// The same for the second-best reading.
  public let next: Double
  /// Words that were looked at.
  public let wordCount: Int
  /// One word as it stands, byte by byte in Latin letters, and as it is read.
  public let before: String
  public let after: String
}

/// Two readings of one line, neither of which is surely right.
public struct TextDoubt: Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    case separator
    case encoding
  }

  /// What it would be, and the line read so, cells parted by ` | `.
  public struct Reading: Hashable, Sendable {
    public let name: String
    public let line: String
  }

  public let cause: Cause
  /// From 1.
  public let line: Int
  public let first: Reading
  public let second: Reading
}
