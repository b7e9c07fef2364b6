extension ZipArchive {
  /// Why an archive, or a part of it, is not read. It is then as if the whole of it could not be.
  public enum Fault: Error, Hashable, Sendable {
    /// Its end is missing, or it is no archive.
    case truncated
    case encrypted
    case tooLarge(Limit)
    case broken(part: String)
  }

  /// What there may be at most of: what the largest office files have, ten times over.
  public enum Limit: Hashable, Sendable, CaseIterable {
    case entries, entry, ratio, overlap

    /// Bytes for an entry; for the ratio how many bytes of a part one byte of the file may hold.
    public var most: Int {
      switch self {
      case .entries: 10_000
      case .entry: 256 << 20
      case .ratio: 200
      case .overlap: 0
      }
    }

    /// Parts smaller than this, in bytes, may be packed as tight as they like.
    private static let ratioFrom = 1 << 20
    /// From so many bytes on a part may hold fewer for each byte of the file: what programs write of many rows is packed
    /// by 8 to 25, and only what was made to be large stays tight at any length.
    private static let (largePart, largeRatio) = (16 << 20, 50)

    /// Whether a part of so many bytes may take no more than so many in the file.
    static func isTooTight(_ size: Int, packed: Int) -> Bool {
      guard size > ratioFrom else { return false }
      return size / (size > largePart ? largeRatio : Limit.ratio.most) > packed
    }
  }
}
