internal import CMinizip
internal import Glibc

/// The parts of an office file, read one at a time from an archive that nobody vouches for.
///
/// Minizip finds the parts, compares their two headers, unpacks at most what they declare, and checks the sum (CRC-32).
/// What it does not check is checked here: overlap, ratio, counts, and that a part is as long as it says.
final class ZipArchive {
  struct Part {
    let name: String
    fileprivate var place: unz64_file_pos
    /// Bytes, unpacked and as they stand in the file.
    let size: Int
    let packed: Int
    fileprivate let isEncrypted: Bool
  }

  private let file: unzFile
  /// By name in lower case: names of parts don't tell cases apart. Source: ISO/IEC 29500-2, 6.2.2.3.
  private var parts: [String: Part] = [:]
  private static let chunk = 64 << 10

  /// - Parameters:
  ///   - stream: of the file's bytes; closed with this.
  ///   - size: bytes in it.
  init(_ stream: UnsafeMutablePointer<FILE>, size: Int) throws(Workbook.Fault) {
    var functions = zlib_filefunc64_def()
    fill_fopen64_filefunc(&functions)
    functions.opaque = UnsafeMutableRawPointer(stream)
    functions.zopen64_file = { stream, _, _ in stream }
    guard let file = unzOpen2_64("", &functions) else { throw .truncated }
    self.file = file
    try list(size: size)
  }

  deinit { unzClose(file) }

  func part(_ name: String) -> Part? { parts[name.lowercased()] }

  /// Unpacks a part piece by piece.
  ///
  /// - Parameter take: false ends it early; then the rest is neither read nor checked.
  func read(_ part: Part, _ take: (UnsafeRawBufferPointer) -> Bool) throws(Workbook.Fault) {
    guard !part.isEncrypted else { throw .encrypted }
    let broken = Workbook.Fault.broken(part: part.name)
    var place = part.place
    guard unzGoToFilePos64(file, &place) == UNZ_OK, unzOpenCurrentFile(file) == UNZ_OK else { throw broken }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: ZipArchive.chunk, alignment: 16)
    defer { buffer.deallocate() }
    var done = 0
    while true {
      let count = Int(unzReadCurrentFile(file, buffer.baseAddress, UInt32(buffer.count)))
      guard count > 0 else {
        // The sum is compared when the part is closed.
        guard unzCloseCurrentFile(file) == UNZ_OK, count == 0, done == part.size else { throw broken }
        return
      }
      done += count
      guard take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else {
        unzCloseCurrentFile(file)
        return
      }
    }
  }

  private func list(size: Int) throws(Workbook.Fault) {
    var bodies: [Range<Int>] = []
    var state = unzGoToFirstFile(file)
    while state == UNZ_OK {
      guard bodies.count < Workbook.Limit.entries.most else { throw .tooLarge(.entries) }
      let (part, body) = try current(size: size)
      guard parts.updateValue(part, forKey: part.name.lowercased()) == nil else {
        throw .broken(part: part.name)
      }
      bodies.append(body)
      state = unzGoToNextFile(file)
    }
    guard state == UNZ_END_OF_LIST_OF_FILE else { throw .truncated }
    bodies.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    for (body, next) in zip(bodies, bodies.dropFirst()) where next.lowerBound < body.upperBound {
      throw .tooLarge(.overlap)
    }
  }

  /// The part at which the list stands, and the bytes of the file that it takes, its own header included.
  private func current(size: Int) throws(Workbook.Fault) -> (Part, Range<Int>) {
    var info = unz_file_info64()
    var name = [CChar](repeating: 0, count: 512)
    var place = unz64_file_pos()
    guard unzGetCurrentFileInfo64(file, &info, &name, UInt(name.count - 1), nil, 0, nil, 0) == UNZ_OK,
      unzGetFilePos64(file, &place) == UNZ_OK
    else { throw .truncated }
    let part = Part(
      name: String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self),
      place: place,
      size: Int(clamping: info.uncompressed_size), packed: Int(clamping: info.compressed_size),
      isEncrypted: info.flag & 1 != 0)
    guard part.size <= Workbook.Limit.entry.most else { throw .tooLarge(.entry) }
    guard !Workbook.Limit.isTooTight(part.size, packed: part.packed) else { throw .tooLarge(.ratio) }
    // Opened as it stands, without unpacking, only to learn where its bytes are.
    var (method, level): (Int32, Int32) = (0, 0)
    guard unzOpenCurrentFile2(file, &method, &level, 1) == UNZ_OK else { throw .broken(part: part.name) }
    let start = Int(clamping: unzGetCurrentFileZStreamPos64(file))
    unzCloseCurrentFile(file)
    guard part.packed <= size, start <= size - part.packed else { throw .truncated }
    // A header takes 30 bytes and the name.
    return (part, max(0, start - 30 - part.name.utf8.count)..<start + part.packed)
  }
}
