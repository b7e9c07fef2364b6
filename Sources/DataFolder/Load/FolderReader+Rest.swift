extension FolderReader {
  /// A file changed within so many nanoseconds may be in the middle of being written, even if its last line is whole.
  private static let stillness: Int64 = 300_000_000

  /// The path of a file that is being written, as far as can be told, or is no longer as it was read: what was read is
  /// not all then. Nil when every file rests; for whoever reads the folder only once.
  public var restlessFile: String? {
    let (now, stamps) = (clock(), stampsNow)
    return files.first { file in
      guard let read = file.fingerprint else { return false }
      return file.isSettling || FolderReader.isWithin(FolderReader.stillness, of: now, read.modified)
        || stamps[file.source.path] != read
    }?.source.path
  }
}
