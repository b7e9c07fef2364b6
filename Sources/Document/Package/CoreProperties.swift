internal import Domain

extension Document {
  /// What a file says of itself: its subject, the agency, the language and the day of the figures. No person, no
  /// machine and no clock.
  var properties: XML {
    var xml = XML()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    ) { xml in
      xml.element("dc:title", text: "\(title.kind) \(title.subject)")
      if let letterhead { xml.element("dc:creator", text: letterhead.agency) }
      xml.element("dc:language", text: language.tag)
      guard let day else { return }
      for name: StaticString in ["dcterms:created", "dcterms:modified"] {
        xml.element(name, ["xsi:type": "dcterms:W3CDTF"], text: "\(day.iso)T00:00:00Z")
      }
    }
    return xml
  }
}
