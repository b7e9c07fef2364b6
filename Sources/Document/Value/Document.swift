public import Domain

/// A paper of an office as a value: what it says and in which part, not how a file says it.
///
/// Writers make of it a Word document, Markdown, plain text, and a workbook of its tables. The same value gives the same
/// bytes: nothing in it depends on a clock, a machine or a locale. The parts are those of Decree 30/2020/NĐ-CP,
/// Annex I, Part I, II and III.
public struct Document: Hashable, Sendable {
  public var language: Language
  /// Nil for a paper that stays in the office.
  public var letterhead: Letterhead?
  public var title: Title
  public var addressees: Addressees?
  public var body: [Block]
  public var recipients: Recipients?
  public var signature: Signature?
  /// Who signs beside, on the left, as the secretary of a meeting does; the receivers then stand below.
  public var secretary: Signature?
  public var annexes: [Annex]
  /// The day that the file's properties name as that of its making; none where nil.
  public var day: Day?
  /// What a file carries along for programs and does not show; see ``CarriedRecord``. Plain text has no place for it.
  public var record = ""
  public var setting: Setting

  public init(
    language: Language, letterhead: Letterhead?, title: Title, addressees: Addressees? = nil, body: [Block],
    recipients: Recipients? = nil, signature: Signature? = nil, secretary: Signature? = nil,
    annexes: [Annex] = [], day: Day? = nil, setting: Setting = .letter
  ) {
    self.language = language
    self.letterhead = letterhead
    self.title = title
    self.addressees = addressees
    self.body = body
    self.recipients = recipients
    self.signature = signature
    self.secretary = secretary
    self.annexes = annexes
    self.day = day
    self.setting = setting
  }
}

extension Document {
  /// How large a Word document is set.
  public enum Setting: Hashable, Sendable {
    /// The body in 14 points, as the decree has it.
    case letter
    /// In 11 points and tables in 10, close together: a page that is held in a hand.
    case sheet
  }

  /// A language of papers: it decides how numbers and points are written. All words come with the value.
  public enum Language: String, CaseIterable, Sendable {
    case vietnamese = "vi"
    case english = "en"
    case french = "fr"

    /// For the spelling checks of word processors. Source: BCP 47.
    var tag: String {
      switch self {
      case .vietnamese: "vi-VN"
      case .english: "en-GB"
      case .french: "fr-FR"
      }
    }

    /// What counts the points of a section. Vietnamese has no f, j, w and z, and đ after d; the letters with other marks
    /// are left out as in the decree itself.
    var letters: [Character] {
      switch self {
      case .vietnamese: Array("abcdđeghiklmnopqrstuvxy")
      case .english, .french: Array("abcdefghijklmnopqrstuvwxyz")
      }
    }
  }
}
