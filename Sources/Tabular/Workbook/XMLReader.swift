internal import Archive
internal import CExpat

/// What takes the elements of a part, in their order.
protocol XMLHandler: AnyObject {
  /// Set to end the reading.
  var fault: Workbook.Fault? { get }
  /// Whether the rest of the part is not wanted.
  var isDone: Bool { get }
  /// Whether a part of the kind that is read begins with this element: with another one, all that it holds would be
  /// nobody's, and a part without content is not told from one that is not understood.
  func isRoot(_ name: XMLName, _ space: XMLName.Space) -> Bool
  func begin(_ name: XMLName, _ space: XMLName.Space, _ attributes: XMLAttributes)
  func end(_ name: XMLName, _ space: XMLName.Space)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension XMLHandler {
  var isDone: Bool { false }
}

/// Hands the elements of a part to a handler: Expat, with what it leaves to others decided here (no document type, no
/// deep nesting).
final class XMLReader {
  private let parser: XML_Parser
  private let handler: any XMLHandler
  private var depth = 0
  private var fault: Workbook.Fault?
  private let part: String

  private init?(_ part: String, _ handler: any XMLHandler) {
    guard let parser = XML_ParserCreateNS(nil, XML_Char(XMLName.separator)) else { return nil }
    self.parser = parser
    self.handler = handler
    self.part = part
  }

  deinit { XML_ParserFree(parser) }

  /// Reads a whole part.
  static func read(_ part: ZipArchive.Part, of archive: ZipArchive, _ handler: any XMLHandler)
    throws(Workbook.Fault)
  {
    guard let reader = XMLReader(part.name, handler) else { throw .tooLarge(.text) }
    reader.listen()
    var isWhole = true
    do throws(ZipArchive.Fault) {
      try archive.read(part) { bytes in
        isWhole = reader.take(bytes, isLast: false) && !handler.isDone
        return isWhole
      }
    } catch {
      throw Workbook.Fault(error)
    }
    if isWhole { _ = reader.take(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }
    if let fault = reader.fault ?? handler.fault { throw fault }
  }

  private func listen() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { reader, name, attributes in
        guard let reader = XMLReader.of(reader), let name else { return }
        reader.begin(name, XMLAttributes(attributes))
      },
      { reader, name in
        guard let reader = XMLReader.of(reader), let name else { return }
        reader.depth -= 1
        let split = XMLName.split(name)
        reader.handler.end(split.name, split.space)
      })
    XML_SetCharacterDataHandler(parser) { reader, text, count in
      guard let reader = XMLReader.of(reader), let text else { return }
      let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
      reader.handler.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { reader, _, _, _, _ in
      guard let reader = XMLReader.of(reader) else { return }
      reader.stop(.doctype(part: reader.part))
    }
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLReader? {
    pointer.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(_ text: UnsafePointer<XML_Char>, _ attributes: XMLAttributes) {
    depth += 1
    guard depth <= Workbook.Limit.depth.most else { return stop(.tooLarge(.depth)) }
    let (space, name) = XMLName.split(text)
    guard depth > 1 || handler.isRoot(name, space) else { return stop(.broken(part: part)) }
    handler.begin(name, space, attributes)
    if let fault = handler.fault { stop(fault) }
  }

  private func stop(_ fault: Workbook.Fault) {
    if self.fault == nil { self.fault = fault }
    XML_StopParser(parser, 0)
  }

  private func take(_ bytes: UnsafeRawBufferPointer, isLast: Bool) -> Bool {
    let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    let isSound = XML_Parse(parser, start, Int32(bytes.count), isLast ? 1 : 0) == XML_STATUS_OK
    if !isSound, fault == nil { fault = handler.fault ?? .broken(part: part) }
    return isSound && handler.fault == nil
  }
}
