extension DocxWriter {
  /// The left and right side of the heading and of the closing.
  private static let sides = (heading: [3_871, 5_200], closing: [4_200, 4_871])

  mutating func writeLetterhead() {
    guard let letterhead = document.letterhead else { return }
    let widths = Self.sides.heading
    xml.columns(
      widths,
      [
        [
          { xml in
            if !letterhead.parent.isEmpty { xml.paragraph("Parent", letterhead.parent) }
            xml.paragraph("Agency", letterhead.agency)
            let width = TextMeasure.widest(letterhead.agency, size: 24)
            xml.rule(length: min(width, widths[0]) * 2 / 5, in: widths[0])
          },
          { xml in
            xml.paragraph("Agency", letterhead.nation)
            xml.paragraph("Motto", letterhead.motto)
            let width = TextMeasure.widest(letterhead.motto, size: 26)
            xml.rule(length: min(width, widths[1]), in: widths[1])
          },
        ],
        [{ $0.paragraph("Number", letterhead.number) }, { $0.paragraph("Place", letterhead.placeAndDate) }],
      ])
  }

  mutating func writeTitle() {
    let title = document.title
    xml.paragraph("Kind", title.kind)
    xml.paragraph("Subject", title.subject)
    let room = Paper(setting: document.setting).textWidth
    let width = TextMeasure.widest(title.subject, size: document.setting.bodySize)
    xml.rule(length: min(width, room) * 2 / 5, in: room)
    if !title.note.isEmpty { xml.paragraph("Remark", title.note) }
  }

  mutating func writeAddressees() {
    guard let addressees = document.addressees, !addressees.names.isEmpty else { return }
    let lines = addressees.lines
    if lines.count == 1 {
      xml.paragraph("Addressee", "\(addressees.leadLine) \(lines[0])")
    } else {
      xml.paragraph("Addressee", addressees.leadLine)
      for line in lines { xml.paragraph("Addressees", line) }
    }
    xml.hairSpace(120)
  }

  mutating func writeClosing() {
    let (recipients, signature) = (document.recipients, document.signature)
    guard recipients != nil || signature != nil else { return }
    xml.hairSpace(120)
    let widths = Self.sides.closing
    func receivers(_ xml: inout XML) {
      xml.paragraph("RecipientsLead", recipients?.leadLine ?? "")
      for line in recipients?.lines ?? [] { xml.paragraph("Recipients", line) }
    }
    guard let secretary = document.secretary else {
      xml.columns(widths, [[receivers, { $0.sign(signature) }]])
      return
    }
    xml.columns(widths, [[{ $0.sign(secretary) }, { $0.sign(signature) }]])
    if recipients != nil { receivers(&xml) }
  }
}

extension XML {
  /// In what capacity somebody signs, room for the signature, and the name.
  fileprivate mutating func sign(_ signature: Document.Signature?) {
    for line in signature?.capacity ?? [] { paragraph("Capacity", line) }
    for _ in 0..<4 { paragraph("Capacity", "") }
    if let post = signature?.post, !post.isEmpty { paragraph("Capacity", post) }
    paragraph("Capacity", signature?.name ?? "")
  }
}
