package import CMinizip
internal import Glibc

/// The parts of an office file, read one at a time from an archive that nobody vouches for.
///
/// Minizip finds the parts, compares their two headers, unpacks at most what they declare, and checks the sum (CRC-32).
/// What it does not check is checked here: overlap, ratio, counts, and that a part is as long as it says.
public final class ZipArchive {
  public struct Part {
    public let name: String
    fileprivate var place: unz64_file_pos
    /// Bytes, unpacked and as they stand in the file.
    public let size: Int
    let packed: Int
    fileprivate let isEncrypted: Bool
  }

  private let file: unzFile
  /// By name in lower case: names of parts don't tell cases apart. Source: ISO/IEC 29500-2, 6.2.2.3.
  private var parts: [String: Part] = [:]
  /// In the order of the directory.
  public private(set) var names: [String] = []
  /// The file, where it is read from memory.
  private let copy: UnsafeMutableRawBufferPointer?
  private static let chunk = 64 << 10

  /// - Parameters:
  ///   - stream: of the file's bytes; closed with this.
  ///   - size: bytes in it.
  package convenience init(_ stream: UnsafeMutablePointer<FILE>, size: Int) throws(Fault) {
    try self.init(stream, size: size, copy: nil)
  }

  /// Reads a file that is in memory.
  public convenience init(_ bytes: [UInt8]) throws(Fault) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    copy.copyBytes(from: bytes)
    guard let stream = fmemopen(copy.baseAddress, bytes.count, "r") else {
      copy.deallocate()
      throw .truncated
    }
    try self.init(stream, size: bytes.count, copy: copy)
  }

  private init(
    _ stream: UnsafeMutablePointer<FILE>, size: Int, copy: UnsafeMutableRawBufferPointer?
  ) throws(Fault) {
    var functions = zlib_filefunc64_def()
    fill_fopen64_filefunc(&functions)
    functions.opaque = UnsafeMutableRawPointer(stream)
    functions.zopen64_file = { stream, _, _ in stream }
    guard let file = unzOpen2_64("", &functions) else {
      copy?.deallocate()
      throw .truncated
    }
    (self.file, self.copy) = (file, copy)
    try list(size: size)
  }

  deinit {
    unzClose(file)
    copy?.deallocate()
  }

  public func part(_ name: String) -> Part? { parts[name.lowercased()] }

  /// Unpacks a part piece by piece.
  ///
  /// - Parameter take: false ends it early; then the rest is neither read nor checked.
  public func read(_ part: Part, _ take: (UnsafeRawBufferPointer) -> Bool) throws(Fault) {
    guard !part.isEncrypted else { throw .encrypted }
    let broken = Fault.broken(part: part.name)
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

  /// The whole of a part; nil where it is not there, damaged, or larger than `most` bytes.
  public func content(of name: String, atMost most: Int) -> [UInt8]? {
    guard let part = part(name), part.size <= most else { return nil }
    var content: [UInt8] = []
    do throws(Fault) {
      try read(part) { bytes in
        content.append(contentsOf: bytes)
        return true
      }
    } catch {
      return nil
    }
    return content
  }

  private func list(size: Int) throws(Fault) {
    var bodies: [Range<Int>] = []
    var state = unzGoToFirstFile(file)
    while state == UNZ_OK {
      guard bodies.count < Limit.entries.most else { throw .tooLarge(.entries) }
      let (part, body) = try current(size: size)
      guard parts.updateValue(part, forKey: part.name.lowercased()) == nil else {
        throw .broken(part: part.name)
      }
      names.append(part.name)
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
  private func current(size: Int) throws(Fault) -> (Part, Range<Int>) {
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
    guard part.size <= Limit.entry.most else { throw .tooLarge(.entry) }
    guard !Limit.isTooTight(part.size, packed: part.packed) else { throw .tooLarge(.ratio) }
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
