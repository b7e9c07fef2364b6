extension Document {
  /// What stands above a paper. A paper of Party bodies has another one: all of it is the caller's words.
  public struct Letterhead: Hashable, Sendable {
    /// The agency above the one that issues the paper, in capitals; left out where empty.
    public var parent: String
    /// Who issues the paper, in capitals.
    public var agency: String
    /// `Số:      /BC-TCT`: the number is left blank in a draft.
    public var number: String
    /// The name of the state, in capitals.
    public var nation: String
    public var motto: String
    /// `Hà Nội, ngày     tháng 11 năm 2026`.
    public var placeAndDate: String

    public init(
      parent: String, agency: String, number: String, nation: String, motto: String, placeAndDate: String
    ) {
      self.parent = parent
      self.agency = agency
      self.number = number
      self.nation = nation
      self.motto = motto
      self.placeAndDate = placeAndDate
    }
  }

  /// What a paper is and what it is about.
  public struct Title: Hashable, Sendable {
    /// `BÁO CÁO`, in capitals.
    public var kind: String
    public var subject: String
    /// What must be known before anything is read, as that it is a draft; left out where empty.
    public var note: String

    public init(kind: String, subject: String, note: String = "") {
      self.kind = kind
      self.subject = subject
      self.note = note
    }
  }

  /// To whom a paper is sent up.
  public struct Addressees: Hashable, Sendable {
    /// `Kính gửi`, without the colon.
    public var lead: String
    /// Without dashes and stops, which the writers set.
    public var names: [String]

    public init(lead: String, names: [String]) {
      self.lead = lead
      self.names = names
    }
  }

  /// Who gets a copy, the file of the office last.
  public struct Recipients: Hashable, Sendable {
    /// `Nơi nhận`, without the colon.
    public var lead: String
    /// `Như trên`, ..., `Lưu: VT, TCT (05)`, without dashes and stops, which the writers set.
    public var names: [String]

    public init(lead: String, names: [String]) {
      self.lead = lead
      self.names = names
    }
  }

  /// Who signs.
  public struct Signature: Hashable, Sendable {
    /// `KT. TỔ TRƯỞNG`, `TỔ PHÓ THƯỜNG TRỰC`: one line each, in capitals.
    public var capacity: [String]
    /// The post beside that of the group, above the name; left out where empty.
    public var post: String
    /// Without titles; blank where it isn't known yet.
    public var name: String

    public init(capacity: [String], post: String = "", name: String = "") {
      self.capacity = capacity
      self.post = post
      self.name = name
    }
  }

  /// What is attached: on pages of its own, counted from 1.
  public struct Annex: Hashable, Sendable {
    /// `Phụ lục I`; without a number where there is only one.
    public var label: String
    /// In capitals.
    public var title: String
    /// `(Kèm theo Báo cáo số …/BC-TCT ngày … tháng 11 năm 2026 của …)`; left out where empty.
    public var reference: String
    /// Wide tables lie on their side.
    public var isLandscape: Bool
    public var blocks: [Block]

    public init(
      label: String, title: String, reference: String = "", isLandscape: Bool = false, blocks: [Block]
    ) {
      self.label = label
      self.title = title
      self.reference = reference
      self.isLandscape = isLandscape
      self.blocks = blocks
    }
  }
}
